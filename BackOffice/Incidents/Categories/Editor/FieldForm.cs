using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Categories.Editor;

/// <summary>One field of a category's form while it is edited.</summary>
public sealed class FieldForm
{
    /// <summary>Empty for a new one, whose code follows from its name when it is saved; a known one keeps its code, because old incidents name it.</summary>
    public string Code { get; init; } = "";

    public string? Label { get; set; }

    public CategoryFieldKind Kind { get; set; } = CategoryFieldKind.Text;

    public bool IsRequired { get; set; }

    public string? Help { get; set; }

    public AllowedKinds For { get; set; } = AllowedKinds.Both;

    /// <summary>One choice a line.</summary>
    public string? Choices { get; set; }

    public static FieldForm Of(CategoryField field) => new()
    {
        Code = field.Code,
        Label = field.Label,
        Kind = field.Kind,
        IsRequired = field.IsRequired,
        Help = field.Help,
        For = field.For,
        Choices = string.Join('\n', field.Choices),
    };

    /// <summary>The fields in order, each with a code.</summary>
    public static IReadOnlyList<CategoryField> Read(IReadOnlyList<FieldForm> forms)
    {
        var taken = forms.Select(form => form.Code).Where(code => code.Length > 0).ToHashSet();
        List<CategoryField> fields = [];
        foreach (var form in forms)
        {
            var code = form.Code.Length > 0 ? form.Code : CategoryCode.Free(form.Label ?? "", taken, CategoryLimits.FieldCode);
            taken.Add(code);
            fields.Add(form.Read(code));
        }

        return fields;
    }

    private CategoryField Read(string code) => new(code, Label ?? "", Kind)
    {
        IsRequired = IsRequired,
        Help = Help,
        For = For,
        Choices = Kind == CategoryFieldKind.Choice ? (Choices ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [],
    };
}

/// <summary>One canned reply while it is edited.</summary>
public sealed class ReplyForm
{
    public string? Title { get; set; }

    public string? Text { get; set; }
}
