using Shared.Common;
using Shared.Incidents.ServiceLevels;

namespace Shared.Incidents;

/// <summary>Taking back at once what was done to an incident; the timeline keeps both.</summary>
public sealed partial class Incident
{
    /// <summary>The change that tells of it in the timeline; its value is the name of a <see cref="TakenBackAnswer"/>, empty for none.</summary>
    public const string TakenBack = "TakenBack";

    /// <summary>What can be taken back, as it is now.</summary>
    public FormerIncident Former() => new()
    {
        Version = Version,
        State = State,
        TeamId = TeamId,
        AssigneeId = AssigneeId,
        Kind = Kind,
        CategoryId = CategoryId,
        Fields = Fields,
        Impact = Impact,
        Urgency = Urgency,
        Priority = Priority,
        Waiting = WaitingFor is { } reason ? new(reason, WaitingNote, WaitingAppointmentId) : null,
        ResolvedAt = ResolvedAt,
        ClosedAt = ClosedAt,
        ServiceEvents = ServiceEvents,
        Alarm = Alarm,
        AnsweredInTime = AnsweredInTime,
        ResolvedInTime = ResolvedInTime,
    };

    /// <summary>Makes it what it was: its state too, even a new one, because nothing happened in between.</summary>
    /// <param name="former">As it was before the change that is taken back.</param>
    /// <param name="versionAfter">As that change left it.</param>
    /// <param name="terms">Of its former category and priority.</param>
    /// <param name="answer">What became of the answer that went with it.</param>
    /// <returns>Refused as <see cref="IncidentRefusals.ChangedSince"/> when something else happened since.</returns>
    public Result TakeBack(FormerIncident former, long versionAfter, ServiceTerms? terms, TakenBackAnswer answer, EntryAuthor author, DateTime now)
    {
        if (Version != versionAfter || State == IncidentState.Merged || former.State == IncidentState.Merged) return IncidentRefusals.ChangedSince;
        var state = State;
        (State, TeamId, AssigneeId, Kind, CategoryId, Fields) = (former.State, former.TeamId, former.AssigneeId, former.Kind, former.CategoryId, former.Fields);
        (Impact, Urgency, Priority, ResolvedAt, ClosedAt, Alarm) = (former.Impact, former.Urgency, former.Priority, former.ResolvedAt, former.ClosedAt, former.Alarm);
        (WaitingFor, WaitingNote, WaitingAppointmentId) = (former.Waiting?.Reason, former.Waiting?.Note, former.Waiting?.AppointmentId);
        ServiceEvents = former.ServiceEvents;
        (AnsweredInTime, ResolvedInTime) = (former.AnsweredInTime, former.ResolvedInTime);
        Reckon(terms, now);
        Write(new(EntryKind.Change, "", state != State) { Changes = [new(TakenBack, null, answer == TakenBackAnswer.None ? "" : answer.ToString()), .. state == State ? Array.Empty<FieldChange>() : [StateChange(state)]] }, author, now);
        return Result.Done;
    }
}

/// <summary>What an incident was before a change that may be taken back.</summary>
public sealed record FormerIncident
{
    public required long Version { get; init; }

    public required IncidentState State { get; init; }

    public Guid? TeamId { get; init; }

    public Guid? AssigneeId { get; init; }

    public required IncidentKind Kind { get; init; }

    public required Guid CategoryId { get; init; }

    public IReadOnlyList<FormValue> Fields { get; init; } = [];

    public Impact Impact { get; init; }

    public Urgency Urgency { get; init; }

    public int Priority { get; init; }

    public WaitingOrder? Waiting { get; init; }

    public DateTime? ResolvedAt { get; init; }

    public DateTime? ClosedAt { get; init; }

    public IReadOnlyList<ServiceEvent> ServiceEvents { get; init; } = [];

    public ServiceAlarm Alarm { get; init; }

    public bool? AnsweredInTime { get; init; }

    public bool? ResolvedInTime { get; init; }
}

/// <summary>What became of the answer to the requester that went with a change that is taken back.</summary>
public enum TakenBackAnswer
{
    /// <summary>There was none.</summary>
    None = 0,

    /// <summary>It never left, and will not.</summary>
    NotSent = 1,

    /// <summary>It had left: it cannot be taken back.</summary>
    Sent = 2,
}
