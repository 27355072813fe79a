using System.Globalization;
using BackOffice.Components.Controls.Fields;
using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Calls.Matter;

/// <summary>The form of a category, from what was typed to what is kept.</summary>
internal static class TypedForm
{
    /// <summary>The values of the fields that the form shows for a kind; what cannot be read goes as it was typed, and is refused at its field.</summary>
    public static IReadOnlyList<FormValue> Read(EffectiveCategory? category, IncidentKind kind, IReadOnlyDictionary<string, string?> typed) => category is null
        ? []
        : [.. category.Fields.Value.Where(field => field.IsFor(kind)).Select(field => new FormValue(field.Code, field.Label, Normalise(field.Kind, typed.GetValueOrDefault(field.Code)?.Trim() ?? "")))];

    /// <summary>The field in which a form asks for the procedure itself; null when it does not.</summary>
    public static CategoryField? ProcedureField(EffectiveCategory? category, IncidentKind kind) => category?.Fields.Value.FirstOrDefault(field => field.Kind == CategoryFieldKind.Procedure && field.IsFor(kind));

    /// <summary>Beside the id of a person, which is what is kept, the name that the search shows.</summary>
    public static string NameKey(string code) => $"{code}.name";

    /// <summary>1.234,5 becomes 1234.5 and 3/5/26 becomes 2026-05-03; a number that cannot be read is marked, because as it was typed it may pass for another one.</summary>
    public static string Normalise(CategoryFieldKind kind, string typed) => kind switch
    {
        CategoryFieldKind.Number => typed.Length == 0 ? typed : SpanishNumber.Read(typed) ?? $"?{typed}",
        CategoryFieldKind.Date => TypedDate.Read(typed) is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : typed,
        _ => typed,
    };
}
