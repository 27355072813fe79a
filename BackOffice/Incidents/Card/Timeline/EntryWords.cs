using BackOffice.Appointments;
using Microsoft.Extensions.Localization;
using Shared.Incidents;

namespace BackOffice.Incidents.Card.Timeline;

/// <summary>Says the changes of an entry as sentences. A sentence of its own stands under <c>Change.{Field}.{Value}</c> or <c>Change.{Field}.{Set|Changed|Removed}</c>, others are made of <c>Field.{Field}</c>; a field without a word is another one: the names of the code say nothing to anybody.</summary>
public sealed class EntryWords(IStringLocalizer<CardTexts> words, IStringLocalizer<IncidentTexts> terms, IStringLocalizer<AppointmentTexts> appointments)
{
    /// <summary>Fields whose values are names of an enum.</summary>
    private static readonly Dictionary<string, string> Enums = new()
    {
        ["State"] = nameof(IncidentState),
        ["Kind"] = nameof(IncidentKind),
        ["Impact"] = nameof(Impact),
        ["Urgency"] = nameof(Urgency),
        ["Priority"] = "Priority",
        ["Created"] = nameof(IncidentChannel),
        ["WaitingFor"] = nameof(WaitingReason),
        ["Alarm"] = nameof(ServiceAlarm),
    };

    /// <summary>Fields whose values have sentences of their own. Only these are looked up by value: what people typed is no name of a text.</summary>
    private static readonly HashSet<string> Told = ["Major", "AccessCode", "Alarm", "Late", "Appointment", "Action", "Consent", Incident.TakenBack];

    public IEnumerable<string> Of(EntryRow row) => row.Changes.Select(Sentence);

    private string Sentence(FieldChange change)
    {
        var (before, after) = (Value(change.Field, change.Before), Value(change.Field, change.After));
        var form = change.Before is null ? "Set" : change.After is null ? "Removed" : "Changed";
        var own = Told.Contains(change.Field) ? Said($"Change.{change.Field}.{change.After}", before, after) : null;
        return own ?? Said($"Change.{change.Field}.{form}", before, after) ?? words[$"Change.{form}", Said($"Field.{change.Field}") ?? words["Field.Other"], before, after];
    }

    private string Value(string field, string? value)
    {
        if (value is null) return "";
        if (field == "Field") return WithoutId(value);
        if (Enums.TryGetValue(field, out var name) && terms[$"{name}.{value}"] is { ResourceNotFound: false } word) return word;
        return field == "Appointment" && appointments[$"AppointmentState.{value}"] is { ResourceNotFound: false } state ? state : value;
    }

    /// <summary>A person stands in a form as an id, which says nothing to anybody.</summary>
    private string WithoutId(string value) =>
        value.LastIndexOf(": ", StringComparison.Ordinal) is var at and >= 0 && Guid.TryParse(value.AsSpan(at + 2), out _) ? value[..(at + 2)] + words["Change.Person"] : value;

    private string? Said(string key, params object[] arguments) => words[key, arguments] is { ResourceNotFound: false } text ? text.Value : null;
}
