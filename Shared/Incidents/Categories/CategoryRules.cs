using Shared.Common;

namespace Shared.Incidents.Categories;

/// <summary>What must be right before a category is kept. Each refusal is said of its field: of parts of a list as <c>Fields.2.Label</c>, counted from 0.</summary>
public static class CategoryRules
{
    /// <summary>Name and keywords, trimmed.</summary>
    /// <returns>Empty when all is right.</returns>
    public static List<Refusal> Identity(string? name, string? keywords)
    {
        List<Refusal> refusals = [];
        if (string.IsNullOrWhiteSpace(name)) refusals.Add(CategoryRefusals.NameMissing);
        else if (name.Trim().Length > CategoryLimits.Name) refusals.Add(CategoryRefusals.NameTooLong);
        if (keywords?.Trim().Length > CategoryLimits.Keywords) refusals.Add(CategoryRefusals.KeywordsTooLong);
        return refusals;
    }

    /// <summary>Every bound of what a category sets; whether teams, levels and entities exist is asked elsewhere.</summary>
    public static List<Refusal> Settings(CategorySettings settings)
    {
        List<Refusal> refusals = [];
        if (settings.Kinds is { } kinds && (kinds == 0 || (kinds & ~AllowedKinds.Both) != 0)) refusals.Add(CategoryRefusals.KindsInvalid);
        if (settings.Impact is { } impact && !Enum.IsDefined(impact)) refusals.Add(CategoryRefusals.PriorityInvalid);
        if (settings.Urgency is { } urgency && !Enum.IsDefined(urgency)) refusals.Add(CategoryRefusals.PriorityInvalid.For("Urgency"));
        if (settings.Script?.Length > CategoryLimits.Script) refusals.Add(CategoryRefusals.ScriptTooLong);
        if (settings.RetentionMonths is < 1 or > CategoryLimits.RetentionMonths) refusals.Add(CategoryRefusals.RetentionOutOfRange);
        refusals.AddRange(Form(settings.Fields ?? []));
        refusals.AddRange(Replies(settings.CannedReplies ?? []));
        return refusals;
    }

    /// <summary>Trimmed; null when nothing is left.</summary>
    public static string? Tidied(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>The same settings with texts trimmed and empty ones gone.</summary>
    public static CategorySettings Tidied(CategorySettings settings) => settings with
    {
        Script = settings.Script?.Trim(),
        Fields = settings.Fields is null ? null : [.. settings.Fields.Select(field => field with
        {
            Label = field.Label.Trim(),
            Help = Tidied(field.Help),
            Choices = field.Kind == CategoryFieldKind.Choice ? [.. field.Choices.Select(choice => choice.Trim()).Where(choice => choice.Length > 0)] : [],
        })],
        CannedReplies = settings.CannedReplies is null ? null : [.. settings.CannedReplies.Select(reply => new CannedReply(reply.Title.Trim(), reply.Text.Trim()))],
    };

    private static IEnumerable<Refusal> Form(IReadOnlyList<CategoryField> fields)
    {
        if (fields.Count > CategoryLimits.Fields) yield return CategoryRefusals.FieldsTooMany;
        for (var i = 0; i < fields.Count; i++)
        {
            foreach (var refusal in Field(fields[i], i)) yield return refusal;
            var (code, label) = (fields[i].Code, TextFold.Fold(fields[i].Label));
            if (fields.Take(i).Any(other => other.Code == code || (label.Length > 0 && TextFold.Fold(other.Label) == label))) yield return CategoryRefusals.FieldTwice.For($"Fields.{i}.Label");
        }
    }

    private static IEnumerable<Refusal> Field(CategoryField field, int i)
    {
        if (IsNot(field.Label, CategoryLimits.FieldLabel)) yield return CategoryRefusals.FieldLabelInvalid.For($"Fields.{i}.Label");
        if (!CategoryCode.IsValid(field.Code, CategoryLimits.FieldCode)) yield return CategoryRefusals.FieldCodeInvalid.For($"Fields.{i}.Label");
        if (!Enum.IsDefined(field.Kind)) yield return CategoryRefusals.KindsInvalid.For($"Fields.{i}.Kind");
        if (field.For == 0 || (field.For & ~AllowedKinds.Both) != 0) yield return CategoryRefusals.KindsInvalid.For($"Fields.{i}.For");
        if (field.Help?.Length > CategoryLimits.FieldHelp) yield return CategoryRefusals.FieldHelpTooLong.For($"Fields.{i}.Help");
        if (field.Kind == CategoryFieldKind.Choice && AreWrong(field.Choices)) yield return CategoryRefusals.ChoicesInvalid.For($"Fields.{i}.Choices");
    }

    private static bool AreWrong(IReadOnlyList<string> choices) =>
        choices.Count is < CategoryLimits.FewestChoices or > CategoryLimits.Choices || choices.Any(choice => IsNot(choice, CategoryLimits.Choice)) || choices.Distinct(StringComparer.Ordinal).Count() < choices.Count;

    private static IEnumerable<Refusal> Replies(IReadOnlyList<CannedReply> replies)
    {
        if (replies.Count > CategoryLimits.Replies) yield return CategoryRefusals.RepliesTooMany;
        for (var i = 0; i < replies.Count; i++)
        {
            var reply = replies[i];
            if (IsNot(reply.Title, CategoryLimits.ReplyTitle)) yield return CategoryRefusals.ReplyTitleInvalid.For($"Replies.{i}.Title");
            if (IsNot(reply.Text, CategoryLimits.ReplyText)) yield return CategoryRefusals.ReplyTextInvalid.For($"Replies.{i}.Text");
            else if (ReplyVariables.Unknown(reply.Text) is { } unknown) yield return CategoryRefusals.VariableUnknown.For($"Replies.{i}.Text").With($"{{{unknown}}}");
        }
    }

    private static bool IsNot(string text, int longest) => string.IsNullOrWhiteSpace(text) || text.Length > longest;
}
