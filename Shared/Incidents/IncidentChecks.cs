using System.Globalization;
using Shared.Common;
using Shared.Incidents.Categories;

namespace Shared.Incidents;

/// <summary>What must be right before an incident is written down or changed.</summary>
public static class IncidentChecks
{
    /// <summary>Everything that is wrong, each of its field; empty when all is right.</summary>
    public static List<Refusal> Of(IncidentOrder order)
    {
        List<Refusal> refusals = [];
        refusals.AddRange(Texts(order.Title, order.Description, order.Procedure));
        if (order.PhoneReason?.Length > IncidentLimits.Reason) refusals.Add(IncidentRefusals.ReasonTooLong.For(nameof(order.PhoneReason)));
        // what a requester says is not lost because the help desk was set up anew
        if (order.IsFollowUp) return refusals;
        refusals.AddRange(Category(order.Category, order.Kind, order.EntityId));
        // a mail fills in no form: whoever works on it asks
        if (order.Channel != IncidentChannel.Email) refusals.AddRange(Form(order.Category.Fields.Value, order.Kind, order.Fields));
        return refusals;
    }

    /// <summary>Whether the texts, without the space around them, are there and short enough.</summary>
    public static IEnumerable<Refusal> Texts(string? title, string? description, string? procedure)
    {
        if (string.IsNullOrWhiteSpace(PlainText.Line(title))) yield return IncidentRefusals.TitleMissing;
        else if (title!.Length > IncidentLimits.Title) yield return IncidentRefusals.TitleTooLong;
        if (description?.Length > IncidentLimits.Description) yield return IncidentRefusals.DescriptionTooLong;
        if (procedure?.Length > IncidentLimits.Reason) yield return IncidentRefusals.ReasonTooLong.For(nameof(IncidentOrder.Procedure));
    }

    /// <summary>Whether a category may be given to an incident of that kind and entity.</summary>
    public static IEnumerable<Refusal> Category(EffectiveCategory category, IncidentKind kind, Guid? entityId)
    {
        if (category.Path.Any(step => step.IsArchived)) yield return IncidentRefusals.CategoryArchived;
        if (!Enum.IsDefined(kind) || !category.Allows(kind)) yield return IncidentRefusals.KindNotAllowed;
        if (!category.IsFor(entityId)) yield return IncidentRefusals.CategoryNotForEntity;
    }

    /// <summary>Whether a form is filled in as its category wants; each refusal names its field as <c>Field.{code}</c> and quotes its label.</summary>
    public static IEnumerable<Refusal> Form(IReadOnlyList<CategoryField> form, IncidentKind kind, IReadOnlyList<FormValue> values)
    {
        foreach (var field in form.Where(field => field.IsFor(kind)))
        {
            var value = values.FirstOrDefault(typed => typed.Code == field.Code)?.Value;
            if (string.IsNullOrWhiteSpace(value))
            {
                if (field.IsRequired) yield return IncidentRefusals.FieldMissing.For($"Field.{field.Code}").With(field.Label);
            }
            else if (!Fits(field, value))
            {
                yield return IncidentRefusals.FieldInvalid.For($"Field.{field.Code}").With(field.Label);
            }
        }

        foreach (var stranger in values.Where(value => !form.Any(field => field.Code == value.Code && field.IsFor(kind)))) yield return IncidentRefusals.FieldInvalid.For($"Field.{stranger.Code}").With(stranger.Code);
    }

    private static bool Fits(CategoryField field, string value) => value.Length <= IncidentLimits.FieldValue && field.Kind switch
    {
        CategoryFieldKind.Number => decimal.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _),
        CategoryFieldKind.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        CategoryFieldKind.Choice => field.Choices.Contains(value),
        CategoryFieldKind.YesNo => value is "true" or "false",
        CategoryFieldKind.Person => Guid.TryParse(value, out _),
        CategoryFieldKind.Procedure => value.Length <= IncidentLimits.Reason,
        _ => true,
    };
}
