using System.Text.Json;
using BackOffice.Incidents.ServiceLevels.Calendars;
using BackOffice.Incidents.ServiceLevels.Levels;
using Microsoft.Extensions.Localization;
using Shared.Calendars;
using Shared.Common;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels.History;

/// <summary>The changes of the activity log in words.</summary>
public sealed class ChangeWords(IStringLocalizer<ServiceLevelTexts> words, IReadOnlyDictionary<Guid, string> calendars)
{
    private static readonly string[] Told = [nameof(BusinessCalendar), nameof(ServiceLevel)];

    /// <summary>One line for each field that was changed.</summary>
    /// <param name="changes">JSON such as <c>{"ServiceLevel":{"Name":["a","b"]}}</c>.</param>
    public IReadOnlyList<string> Lines(string? changes)
    {
        if (changes is null) return [];
        using var parsed = JsonDocument.Parse(changes);
        return [.. parsed.RootElement.EnumerateObject().Where(type => Told.Contains(type.Name)).SelectMany(type => type.Value.EnumerateObject()).SelectMany(Of)];
    }

    private IEnumerable<string> Of(JsonProperty property)
    {
        var label = words[$"Field.{property.Name}"];
        if (label.ResourceNotFound) yield break;
        var values = property.Value.EnumerateArray().Select(value => value.GetString()).ToList();
        var (before, after) = (Parts(property.Name, values.Count == 2 ? values[0] : null), Parts(property.Name, values[^1]));
        foreach (var part in after.Where(part => !before.Contains(part)))
        {
            yield return values.Count == 2 && after.Count == 1 ? $"{label}: {words["History.FromTo", before.FirstOrDefault() ?? "", part]}" : $"{label}: {part}";
        }
    }

    /// <summary>A list is told by its parts, of which only those that changed are of interest.</summary>
    private List<string> Parts(string property, string? value) => property switch
    {
        _ when string.IsNullOrEmpty(value) => [],
        nameof(BusinessCalendar.Versions) => [.. (JsonSerializer.Deserialize<List<CalendarVersion>>(value) ?? []).Select(Hours)],
        nameof(ServiceLevel.Targets) => [.. (JsonSerializer.Deserialize<List<ServiceTarget>>(value) ?? []).Select(Target)],
        nameof(ServiceLevel.CalendarId) => [Guid.TryParse(value, out var id) ? calendars.GetValueOrDefault(id, value) : value],
        nameof(BusinessCalendar.ZoneId) => [words[$"Zone.{value}"]],
        nameof(ServiceLevel.IsArchived) => [words[value == "true" ? "Archived" : "Active"]],
        _ => [value],
    };

    private string Hours(CalendarVersion version) => words[
        "History.Hours",
        version.ValidFrom == BusinessCalendar.Beginning ? words["Hours.First"].Value : words["Hours.Since", SpanishDate.Shown(version.ValidFrom)].Value,
        WeekWords.Of(version.Week, words),
        version.Holidays.Count];

    private string Target(ServiceTarget target) => words["History.Target", words[$"Priority.{target.Priority}"].Value, Duration(target.ResponseMinutes), Duration(target.ResolutionMinutes)];

    private static string Duration(int minutes) => minutes == 0 ? "—" : DurationText.Show(minutes);
}
