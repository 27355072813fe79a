using Shared.Common;
using Shared.Incidents.Requesters;
using Shared.Incidents.ServiceLevels;
using Shared.Incidents.Setup;

namespace Shared.Incidents;

/// <summary>How an incident goes from hand to hand and from state to state; never back to new.</summary>
public sealed partial class Incident
{
    /// <summary>For what it waits; null when it does not.</summary>
    public WaitingReason? WaitingFor { get; private set; }

    /// <summary>What is awaited, in words; at most 200 characters.</summary>
    public string? WaitingNote { get; private set; }

    public Guid? WaitingAppointmentId { get; private set; }

    /// <summary>Gives it to a team, an official, or both.</summary>
    /// <param name="was">Whose it was, for the timeline.</param>
    public Result Assign(Assignment to, Assignment was, EntryAuthor author, DateTime now)
    {
        if (!IsOpen) return IncidentRefusals.NotOpen;
        var before = State;
        (TeamId, AssigneeId) = (to.TeamId, to.OfficialId);
        if (State == IncidentState.New && AssigneeId is not null) State = IncidentState.Assigned;
        Tell(author, now, new("Team", was.Team, to.Team), new("Assignee", was.Official, to.Official), StateChange(before));
        return Result.Done;
    }

    /// <summary>Somebody works on it; whoever begins an incident of nobody becomes its assignee.</summary>
    public Result Start(Assignment to, Assignment was, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!IsOpen) return IncidentRefusals.NotOpen;
        if (State == IncidentState.InProgress) return Result.Done;
        var before = State;
        if (AssigneeId is null) (TeamId, AssigneeId) = (to.TeamId, to.OfficialId);
        var isNew = was.OfficialId is null;
        Leave(IncidentState.InProgress, terms, now);
        Tell(author, now, new("Assignee", was.Official, isNew ? to.Official : was.Official), StateChange(before));
        return Result.Done;
    }

    /// <summary>Stands still until somebody else does something; its clocks stand still too.</summary>
    /// <param name="wait">An appointment is named where it waits for one.</param>
    public Result Wait(WaitingOrder wait, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!IsOpen) return IncidentRefusals.NotOpen;
        if (!Enum.IsDefined(wait.Reason)) return IncidentRefusals.WaitingReasonMissing;
        if (wait.Note?.Length > IncidentLimits.Reason) return IncidentRefusals.ReasonTooLong;
        if (wait.Reason == WaitingReason.Appointment && wait.AppointmentId is null) return IncidentRefusals.AppointmentMissing;
        if (wait.Reason != WaitingReason.Appointment && string.IsNullOrWhiteSpace(wait.Note)) return IncidentRefusals.ReasonMissing;
        var (before, waited) = (State, WaitingFor);
        if (State != IncidentState.Waiting) Note(ServiceEventKind.Paused, terms, now);
        (State, WaitingFor, WaitingNote, WaitingAppointmentId) = (IncidentState.Waiting, wait.Reason, Tidy(wait.Note), wait.AppointmentId);
        Tell(author, now, StateChange(before), new("WaitingFor", waited?.ToString(), wait.Reason.ToString()), new("WaitingNote", null, WaitingNote));
        return Result.Done;
    }

    /// <summary>What it waited for came, or nobody waits for it any more.</summary>
    /// <param name="why">What made it go on, for the timeline.</param>
    public Result Resume(ServiceTerms? terms, EntryAuthor author, DateTime now, params FieldChange[] why)
    {
        if (State != IncidentState.Waiting) return IncidentRefusals.NotWaiting;
        var waited = WaitingFor;
        Leave(AssigneeId is null ? IncidentState.Assigned : IncidentState.InProgress, terms, now);
        Tell(author, now, [StateChange(IncidentState.Waiting), new("WaitingFor", waited?.ToString(), null), .. why]);
        return Result.Done;
    }

    /// <summary>The appointment for which it waits was moved: it waits for the next one.</summary>
    /// <param name="change">Both, for the timeline.</param>
    public Result AwaitNext(Guid appointmentId, FieldChange change, EntryAuthor author, DateTime now)
    {
        if (WaitingAppointmentId is null) return IncidentRefusals.NotWaiting;
        (WaitingAppointmentId, WaitingNote) = (appointmentId, change.After);
        Tell(author, now, change);
        return Result.Done;
    }

    /// <summary>Solved: what was done is told to the requester. It needs somebody who answers for it.</summary>
    /// <param name="solution">1 to 20,000 characters.</param>
    public Result Resolve(SolutionOrder solution, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!IsOpen) return IncidentRefusals.NotOpen;
        if (AssigneeId is null) return IncidentRefusals.AssigneeMissing;
        if (PlainText.Block(solution.Text).Length == 0) return IncidentRefusals.TextMissing;
        if (solution.Text!.Length > IncidentLimits.Entry) return IncidentRefusals.TextTooLong;
        if (solution.Minutes is < 0 or > IncidentLimits.HandlingMinutes) return IncidentRefusals.MinutesInvalid;
        var before = State;
        Write(new(solution.InCall ? EntryKind.Call : EntryKind.PublicReply, solution.Text, IsPublic: true), author, now);
        Leave(IncidentState.Resolved, terms, now);
        Note(ServiceEventKind.Resolved, terms, now);
        (ResolvedAt, HandlingMinutes, IsResolvedInCall) = (now, HandlingMinutes + solution.Minutes, solution.InCall);
        Tell(author, now, StateChange(before));
        return Result.Done;
    }

    /// <summary>It was not solved after all.</summary>
    public Result Reopen(ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (State != IncidentState.Resolved) return IncidentRefusals.NotResolved;
        (State, ResolvedAt, IsResolvedInCall, ReopenedTimes) = (IncidentState.InProgress, null, false, ReopenedTimes + 1);
        Note(ServiceEventKind.Reopened, terms, now);
        Tell(author, now, StateChange(IncidentState.Resolved));
        return Result.Done;
    }

    /// <summary>Read-only from now on.</summary>
    public Result Close(EntryAuthor author, DateTime now)
    {
        if (State != IncidentState.Resolved) return IncidentRefusals.NotResolved;
        (State, ClosedAt) = (IncidentState.Closed, now);
        Tell(author, now, StateChange(IncidentState.Resolved));
        return Result.Done;
    }

    /// <summary>Closing is taken back, which only whoever closed may do at once.</summary>
    public Result Unclose(EntryAuthor author, DateTime now)
    {
        if (State != IncidentState.Closed || ResolvedAt is null) return IncidentRefusals.NotResolved;
        (State, ClosedAt) = (IncidentState.Resolved, null);
        Tell(author, now, StateChange(IncidentState.Closed));
        return Result.Done;
    }

    /// <summary>Called off.</summary>
    /// <param name="reason">1 to 200 characters.</param>
    public Result Cancel(string? reason, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!IsOpen) return IncidentRefusals.NotOpen;
        if (string.IsNullOrWhiteSpace(reason)) return IncidentRefusals.ReasonMissing;
        if (reason.Length > IncidentLimits.Reason) return IncidentRefusals.ReasonTooLong;
        var before = State;
        End(IncidentState.Cancelled, terms, now);
        Tell(author, now, StateChange(before), new("Reason", null, PlainText.Line(reason)));
        return Result.Done;
    }

    /// <summary>Something the requester says. It wakes what waits for them and reopens what was resolved.</summary>
    /// <param name="text">1 to 20,000 characters.</param>
    /// <returns><see cref="IncidentRefusals.IsClosed"/> when a new, linked one must be opened instead.</returns>
    public Result Receive(EntryKind kind, string text, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        if (PlainText.Block(text).Length == 0) return IncidentRefusals.TextMissing;
        if (text.Length > IncidentLimits.Entry) return IncidentRefusals.TextTooLong;
        Write(new(kind, text, IsPublic: true), author, now);
        if (State == IncidentState.Resolved) return Reopen(terms, EntryAuthor.Application, now);
        return State == IncidentState.Waiting && WaitingFor == WaitingReason.Requester ? Resume(terms, EntryAuthor.Application, now) : Result.Done;
    }

    /// <summary>Something an official says to the requester; the first one stops the response clock.</summary>
    /// <param name="kind">A public reply or a call.</param>
    public Result Reply(EntryKind kind, string text, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        if (PlainText.Block(text).Length == 0) return IncidentRefusals.TextMissing;
        if (text.Length > IncidentLimits.Entry) return IncidentRefusals.TextTooLong;
        Write(new(kind, text, IsPublic: true), author, now);
        if (!ServiceEvents.Any(happened => happened.Kind == ServiceEventKind.FirstReply)) Note(ServiceEventKind.FirstReply, terms, now);
        return Result.Done;
    }

    /// <summary>Something that only officials see.</summary>
    public Result AddNote(string? text, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        if (PlainText.Block(text).Length == 0) return IncidentRefusals.TextMissing;
        if (text!.Length > IncidentLimits.Entry) return IncidentRefusals.TextTooLong;
        Write(new(EntryKind.InternalNote, text, IsPublic: false), author, now);
        return Result.Done;
    }

    /// <summary>It goes on in another one, which gets everything that was written here; this one stays readable.</summary>
    /// <param name="target">Open or resolved.</param>
    /// <param name="written">All entries of this one, in order.</param>
    public Result MergeInto(Incident target, IReadOnlyList<TimelineEntry> written, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (target.Id == Id) return IncidentRefusals.MergeWithItself;
        if (!IsLive || !target.IsLive) return IncidentRefusals.IsClosed;
        var isSameRequester = RequesterId is not null && RequesterId == target.RequesterId;
        foreach (var entry in written) target.entries.Add(entry.CarriedTo(target, Number, ++target.LastEntry, isSameRequester));
        if (Description.Length > 0) target.Write(new(EntryKind.InternalNote, Description, IsPublic: false) { Changes = [new("MergedDescription", null, $"{Number}: {Title}")] }, author, now);
        target.HandlingMinutes += HandlingMinutes;
        target.Tell(author, now, new FieldChange("Merged", null, Number));
        MergedIntoId = target.Id;
        var before = State;
        End(IncidentState.Merged, terms, now);
        Tell(author, now, StateChange(before), new("MergedInto", null, target.Number));
        return Result.Done;
    }

    private void End(IncidentState state, ServiceTerms? terms, DateTime now)
    {
        Leave(state, terms, now);
        Note(ServiceEventKind.Resolved, terms, now);
        ClosedAt = now;
    }

    private void Leave(IncidentState state, ServiceTerms? terms, DateTime now)
    {
        if (State == IncidentState.Waiting) Note(ServiceEventKind.Resumed, terms, now);
        (State, WaitingFor, WaitingNote, WaitingAppointmentId) = (state, null, null, null);
    }

    private FieldChange StateChange(IncidentState before) => new(nameof(State), before.ToString(), State.ToString());
}

/// <summary>Whose an incident is, with the names for the timeline.</summary>
public sealed record Assignment(Guid? TeamId, string? Team, Guid? OfficialId, string? Official)
{
    public static readonly Assignment Nobody = new(null, null, null, null);
}

/// <param name="Note">What is awaited, at most 200 characters; may be missing for an appointment.</param>
public sealed record WaitingOrder(WaitingReason Reason, string? Note, Guid? AppointmentId = null);

/// <param name="Text">What was done, 1 to 20,000 characters.</param>
/// <param name="Minutes">0 to 480.</param>
/// <param name="InCall">While the caller was on the line.</param>
public sealed record SolutionOrder(string? Text, int Minutes, bool InCall = false);
