using Shared.Incidents;

namespace BackOffice.Incidents.Card;

/// <summary>What the screen of an incident shows of it.</summary>
public sealed record IncidentView
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required IncidentKind Kind { get; init; }

    public required IncidentState State { get; init; }

    public required Guid CategoryId { get; init; }

    public Guid? RequesterId { get; init; }

    /// <summary>Null for a caller who was not identified.</summary>
    public string? RequesterName { get; init; }

    public string? RequesterEmail { get; init; }

    public string? RequesterPhone { get; init; }

    public Guid? AffectedPersonId { get; init; }

    public Guid? TeamId { get; init; }

    public Guid? AssigneeId { get; init; }

    public required int LastEntry { get; init; }

    public required long Version { get; init; }

    /// <summary>Whether anything can still be written in it.</summary>
    public bool IsLive => State is not (IncidentState.Closed or IncidentState.Cancelled or IncidentState.Merged);
}
