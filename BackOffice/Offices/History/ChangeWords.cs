using System.Globalization;
using System.Text.Json;
using BackOffice.Offices.Hours;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Offices;

namespace BackOffice.Offices.History;

/// <param name="Before">Null when it was entered new.</param>
public sealed record ChangedField(string Label, string? Before, string After);

/// <summary>The changes of the activity log in words.</summary>
internal static class ChangeWords
{
    /// <summary>Types of an office; others that the same operation touched are not its history.</summary>
    private static readonly string[] Told = [nameof(Office), nameof(Desk), nameof(OpeningHours), nameof(Holiday), nameof(Closure)];

    /// <summary>Changes of a list that are told one by one.</summary>
    private const int MostLines = 5;

    /// <summary>One line for each thing that was changed; long lists are cut.</summary>
    public static IReadOnlyList<string> Lines(string? changes, IStringLocalizer<OfficeTexts> words)
    {
        var lines = Of(changes, words).Select(thing => string.Join(" · ", thing.Select(field => $"{field.Label}: {(field.Before is null ? field.After : words["History.FromTo", field.Before, field.After])}"))).ToList();
        return lines.Count <= MostLines ? lines : [.. lines.Take(MostLines), words["History.AndMore", lines.Count - MostLines]];
    }

    /// <summary>The changed fields of each thing.</summary>
    /// <param name="changes">JSON such as <c>{"Desk":{"Name":["a","b"]}}</c>.</param>
    public static IReadOnlyList<IReadOnlyList<ChangedField>> Of(string? changes, IStringLocalizer<OfficeTexts> words)
    {
        if (changes is null) return [];
        using var parsed = JsonDocument.Parse(changes);
        return [.. parsed.RootElement.EnumerateObject().Where(type => Told.Contains(type.Name.TrimEnd('+')))
            .Select(type => type.Value.EnumerateObject().Select(property => Field(type.Name.TrimEnd('+'), property, words)).OfType<ChangedField>().ToList()).Where(thing => thing.Count > 0)];
    }

    private static ChangedField? Field(string type, JsonProperty property, IStringLocalizer<OfficeTexts> words)
    {
        var label = words[$"Field.{type}.{property.Name}"];
        if (label.ResourceNotFound) return null;
        var values = property.Value.EnumerateArray().Select(value => value.GetString()).Select(value => Shown(property.Name, value, words)).ToList();
        return values.Count == 2 ? new(label, values[0], values[1]) : new(label, null, values[0]);
    }

    private static string Shown(string property, string? value, IStringLocalizer<OfficeTexts> words) => property switch
    {
        _ when string.IsNullOrEmpty(value) => words["History.Nothing"],
        nameof(OpeningHours.Bands) => HoursWords.Week(JsonSerializer.Deserialize<List<OpeningBand>>(value) ?? [], words),
        nameof(Holiday.Scope) => words[$"HolidayScope.{value}"],
        nameof(Office.ZoneId) => words[$"Zone.{value}"],
        nameof(Office.IsArchived) => words[value == "true" ? "History.Yes" : "History.No"],
        nameof(Closure.RevokedAt) when DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var at) => TownTime.Shown(at),
        _ when DateOnly.TryParseExact(value, "MM/dd/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) => SpanishDate.Shown(date),
        _ => value,
    };
}
