using BackOffice.Incidents.Card.Timeline;
using BackOffice.Incidents.Sides;
using Shared.Appointments;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Card;

/// <summary>What the screen of an incident shows of it.</summary>
public sealed record IncidentView
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public string Description { get; init; } = "";

    public required IncidentKind Kind { get; init; }

    public required IncidentState State { get; init; }

    public required Guid CategoryId { get; init; }

    public Guid? RequesterId { get; init; }

    /// <summary>Null for a caller who was not identified.</summary>
    public string? RequesterName { get; init; }

    public string? RequesterEmail { get; init; }

    public string? RequesterPhone { get; init; }

    /// <summary>The person of the registry that the requester is.</summary>
    public Guid? RequesterPersonId { get; init; }

    /// <summary>Who called when it was not the requester.</summary>
    public string? CallerName { get; init; }

    public Guid? AffectedPersonId { get; init; }

    public string? AffectedPersonName { get; init; }

    public Guid? EntityId { get; init; }

    public string? Procedure { get; init; }

    public IncidentChannel Channel { get; init; }

    public Guid? LineId { get; init; }

    public string? PhoneReason { get; init; }

    public IReadOnlyList<FormValue> Fields { get; init; } = [];

    public Guid? TeamId { get; init; }

    public Guid? AssigneeId { get; init; }

    public Impact Impact { get; init; }

    public Urgency Urgency { get; init; }

    /// <summary>1 to 4.</summary>
    public int Priority { get; init; }

    public string? PriorityReason { get; init; }

    public ServiceAlarm Alarm { get; init; }

    /// <summary>UTC; null when nothing runs.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>What the clocks are read from.</summary>
    public IReadOnlyList<ServiceEvent> ServiceEvents { get; init; } = [];

    public WaitingReason? WaitingFor { get; init; }

    public string? WaitingNote { get; init; }

    public AwaitedView? Awaited { get; init; }

    public DateTime CreatedAt { get; init; }

    public DateTime? ResolvedAt { get; init; }

    public DateTime? ClosedAt { get; init; }

    public int HandlingMinutes { get; init; }

    public int ReopenedTimes { get; init; }

    public bool IsMajor { get; init; }

    /// <summary>Number of the major incident under which it hangs.</summary>
    public string? ParentNumber { get; init; }

    /// <summary>Number of the incident in which it goes on.</summary>
    public string? MergedIntoNumber { get; init; }

    public required int LastEntry { get; init; }

    public required long Version { get; init; }

    /// <summary>Whether somebody still works on it.</summary>
    public bool IsOpen => State is IncidentState.New or IncidentState.Assigned or IncidentState.InProgress or IncidentState.Waiting;

    /// <summary>Whether anything can still be written in it.</summary>
    public bool IsLive => State is not (IncidentState.Closed or IncidentState.Cancelled or IncidentState.Merged);
}

/// <summary>The appointment for which an incident waits.</summary>
public sealed record AwaitedView(string Number, AppointmentState State, DateTime StartsAt, string ZoneId);

/// <summary>An incident as its screen has it: what is stored, the help desk in whose words it is shown, and its latest entries.</summary>
/// <param name="Entries">The newest first.</param>
/// <param name="HasEarlier">Whether there are older ones than these.</param>
/// <param name="Draft">What the official had begun to write; null for nothing.</param>
/// <param name="Terms">What was promised; null for nothing.</param>
public sealed record IncidentCard(IncidentView View, HelpDesk Desk, IReadOnlyList<EntryRow> Entries, bool HasEarlier, IncidentSides Sides, string? Draft, ServiceTerms? Terms)
{
    /// <summary>Reserved teams that the official would not see it with.</summary>
    public IReadOnlyList<Guid> HiddenTeams { get; init; } = [];

    public EffectiveCategory Category => Desk.Categories.Find(View.CategoryId)!;

    public string? Team => View.TeamId is { } id ? Desk.Teams.GetValueOrDefault(id)?.Name : null;

    public string? Assignee => View.AssigneeId is { } id ? Desk.Officials.GetValueOrDefault(id)?.Name : null;

    public string? Entity => View.EntityId is { } id ? Desk.Entities.GetValueOrDefault(id)?.Name : null;

    /// <summary>Whom a value of the form names; null when it is no person of the registry.</summary>
    public NamedPerson? PersonOf(FormValue value) => Guid.TryParse(value.Value, out var id) ? Sides.Persons.FirstOrDefault(person => person.Id == id) : null;

    public string? Line => View.LineId is { } id ? Desk.Lines.GetValueOrDefault(id)?.Name : null;
}
