using Shared.Incidents;

namespace BackOffice.Incidents.Card.Timeline;

/// <summary>An entry as the timeline shows it.</summary>
/// <param name="Delivery">Name of what became of the notice that told it; null when there was none.</param>
public sealed record EntryRow(
    Guid Id, int Number, EntryKind Kind, DateTime At, EntryAuthorKind AuthorKind, Guid? AuthorId, string AuthorName, string Text, bool IsPublic, IReadOnlyList<FieldChange> Changes, string? FormerIncident, string? Delivery)
{
    /// <summary>Whether it is only about what somebody else should read before writing: not their own doing, and no alarm of the clock.</summary>
    public bool IsNewsFor(Guid officialId) => AuthorId != officialId && !(Kind == EntryKind.Change && Changes.All(change => change.Field is nameof(Incident.Alarm) or "Late" or "Escalated"));
}

/// <param name="HasEarlier">Whether there are older ones.</param>
public sealed record EntryPage(IReadOnlyList<EntryRow> Rows, bool HasEarlier);
