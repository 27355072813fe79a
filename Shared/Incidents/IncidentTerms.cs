using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
using Shared.Incidents.ServiceLevels;

namespace Shared.Incidents;

/// <summary>What an incident is about, how pressing it is, and by when it must be answered.</summary>
public sealed partial class Incident
{
    public Impact Impact { get; private set; }

    public Urgency Urgency { get; private set; }

    /// <summary>1 (critical) to 4 (low).</summary>
    public int Priority { get; private set; }

    /// <summary>Why it is not the priority of the matrix; null when it is.</summary>
    public string? PriorityReason { get; private set; }

    /// <summary>Null when nothing was promised.</summary>
    public Guid? ServiceLevelId { get; private set; }

    /// <summary>What the clocks are read from, in order.</summary>
    public IReadOnlyList<ServiceEvent> ServiceEvents { get; private set; } = [];

    /// <summary>The earliest of what is due, UTC; null when nothing runs.</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>When to warn, UTC; once the alarm says that it is late, when the other promise is late too. Null when nothing runs.</summary>
    public DateTime? WarnAt { get; private set; }

    public ServiceAlarm Alarm { get; private set; }

    /// <summary>Whether the first reply came in time, by what was promised then; null while there is none, and where none was promised.</summary>
    public bool? AnsweredInTime { get; private set; }

    /// <summary>Whether it was resolved in time, by what was promised then; null while it is not, and where nothing was promised.</summary>
    public bool? ResolvedInTime { get; private set; }

    /// <summary>Gives it another category: its team, its level and its form come from there; what the former form said stays readable in the timeline.</summary>
    public Result Recategorise(CategoryChange change, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        if (change.Category.Category.Id == CategoryId && change.Kind == Kind && change.Fields.SequenceEqual(Fields)) return Result.Done;
        List<Refusal> refusals = [.. IncidentChecks.Category(change.Category, change.Kind, EntityId), .. IncidentChecks.Form(change.Category.Fields.Value, change.Kind, change.Fields)];
        if (refusals.Count > 0) return Result.From(refusals);
        var (kind, former, impact, urgency, priority) = (Kind, Fields, Impact, Urgency, Priority);
        (Kind, CategoryId, Fields) = (change.Kind, change.Category.Category.Id, change.Fields);
        var to = IsOpen && change.To is { TeamId: { } team } next && team != TeamId ? next : change.Was;
        (TeamId, AssigneeId) = (to.TeamId, to.OfficialId);
        (Impact, Urgency, Priority) = (change.Category.Impact.Value, change.Category.Urgency.Value, PriorityIn(change.Category));
        Note(ServiceEventKind.TermsChanged, change.Terms, now);
        var lost = former.Where(value => !change.Fields.Contains(value)).Select(value => new FieldChange("Field", $"{value.Label}: {value.Value}", null));
        Tell(author, now, [new("Category", change.FormerName, change.Category.PathName), new("Kind", kind.ToString(), Kind.ToString()), new("Team", change.Was.Team, to.Team), new("Assignee", change.Was.Official, to.Official), .. WeightChanges(impact, urgency, priority), .. lost]);
        return Result.Done;
    }

    /// <summary>The priority it has in a category: that of the matrix, or the one that an official gave it.</summary>
    public int PriorityIn(EffectiveCategory category) => PriorityReason is null ? IncidentPriority.Of(category.Impact.Value, category.Urgency.Value) : Priority;

    /// <summary>What was written down wrong, put right. The texts themselves stay out of the timeline but for title and procedure.</summary>
    /// <param name="was">Names of what it said before, in the words of the screen.</param>
    /// <returns>Or every refusal at once, each of its field; <see cref="IncidentRefusals.NothingToChange"/> when it says so already.</returns>
    public Result Correct(Correction correction, CorrectionNames was, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        var refusals = correction.Check(Kind, Fields);
        if (refusals.Count > 0) return Result.From(refusals);
        if (IsSaidBy(correction)) return IncidentRefusals.NothingToChange;
        var (title, procedure, former) = (Title, Procedure, Fields);
        (Title, Procedure, Fields) = (PlainText.Line(correction.Title), Tidy(correction.Procedure), correction.Fields);
        ChangeRequester(correction.RequesterId);
        (AffectedPersonId, EntityId) = (correction.AffectedPersonId, correction.EntityId);
        var typed = correction.Fields.Select(value => (Before: former.FirstOrDefault(old => old.Code == value.Code), After: (FormValue?)value))
            .Concat(former.Where(old => !correction.Fields.Any(value => value.Code == old.Code)).Select(old => (Before: (FormValue?)old, After: (FormValue?)null)));
        var fields = typed.Select(pair => new FieldChange("Field", Shown(pair.Before), Shown(pair.After)));
        Tell(author, now, [new("Title", title, Title), new("Requester", was.Requester, correction.Names.Requester), new("AffectedPerson", was.AffectedPerson, correction.Names.AffectedPerson), new("Entity", was.Entity, correction.Names.Entity), new("Procedure", procedure, Procedure), .. fields]);
        return Result.Done;
    }

    /// <summary>Says how many are hit and how soon it is needed; the matrix gives the priority.</summary>
    /// <returns>Refused as <see cref="IncidentRefusals.NothingToChange"/> when it stands so.</returns>
    public Result Weigh(Impact impact, Urgency urgency, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!Enum.IsDefined(impact) || !Enum.IsDefined(urgency)) return IncidentRefusals.PriorityInvalid;
        return SetPriority(IncidentPriority.Of(impact, urgency), reason: null, (impact, urgency), terms, author, now);
    }

    /// <summary>Another priority than that of the matrix, and why.</summary>
    /// <param name="priority">1 to 4.</param>
    /// <param name="reason">1 to 200 characters.</param>
    public Result Override(int priority, string? reason, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!IncidentPriority.IsDefined(priority)) return IncidentRefusals.PriorityInvalid;
        if (string.IsNullOrWhiteSpace(reason)) return IncidentRefusals.ReasonMissing;
        return reason.Length > IncidentLimits.Reason ? IncidentRefusals.ReasonTooLong : SetPriority(priority, PlainText.Line(reason), (Impact, Urgency), terms, author, now);
    }

    /// <summary>Something happened, or the targets or the calendar of its level changed. What was judged once stays judged.</summary>
    public void Reckon(ServiceTerms? terms, DateTime now)
    {
        var reading = ServiceClocks.Read(ServiceEvents, terms);
        var untold = Alarm == ServiceAlarm.Breached && WarnAt <= now ? WarnAt : null;
        (ServiceLevelId, DueAt, WarnAt) = (terms?.LevelId, reading.DueAt, reading.WarnAt);
        AnsweredInTime = Judged(AnsweredInTime, reading.Response);
        ResolvedInTime = Judged(ResolvedInTime, reading.Resolution);
        if (AlarmAt(now) < Alarm) Alarm = AlarmAt(now);
        if (Alarm == ServiceAlarm.Breached) WarnAt = untold ?? reading.NextLateAfter(now);
    }

    /// <summary>Whether it became pressing by now, and how much.</summary>
    public ServiceAlarm AlarmAt(DateTime now)
    {
        if (DueAt <= now) return ServiceAlarm.Breached;
        return WarnAt <= now ? ServiceAlarm.Warned : ServiceAlarm.None;
    }

    /// <summary>Raises the alarm that is due by now: that it is pressing, that it is late, or that it is late with the other promise too.</summary>
    /// <returns>Null when there is nothing new to be told.</returns>
    /// <param name="lead">Names of those to whom it is escalated when it is late; null when the team has no lead.</param>
    public RaisedAlarm? Sound(ServiceTerms? terms, string? lead, DateTime now)
    {
        var (alarm, wasLate) = (AlarmAt(now), Alarm == ServiceAlarm.Breached);
        var isNews = wasLate ? WarnAt <= now : alarm > Alarm;
        if (!isNews) return null;
        if (alarm == ServiceAlarm.Warned)
        {
            Alarm = alarm;
            Tell(EntryAuthor.Application, now, new FieldChange(nameof(Alarm), null, alarm.ToString()));
            return new(alarm, Late: null, WarnAt);
        }

        var reading = ServiceClocks.Read(ServiceEvents, terms);
        var (at, late) = (wasLate ? WarnAt : DueAt, reading.LateAt(now, wasLate ? WarnAt : null));
        (Alarm, WarnAt) = (ServiceAlarm.Breached, reading.NextLateAfter(now));
        Tell(EntryAuthor.Application, now, new(nameof(Alarm), wasLate ? nameof(ServiceAlarm.Breached) : null, nameof(ServiceAlarm.Breached)), new("Late", null, late?.ToString()), new("Escalated", null, lead));
        return new(ServiceAlarm.Breached, late, at);
    }

    /// <summary>Hangs it under a major incident, or takes it from there.</summary>
    public Result SetParent(Incident? parent, string? formerNumber, EntryAuthor author, DateTime now)
    {
        if (!IsLive) return IncidentRefusals.IsClosed;
        if (parent?.Id == Id || parent?.ParentId is not null) return IncidentRefusals.MergeWithItself;
        ParentId = parent?.Id;
        Tell(author, now, new FieldChange("Parent", formerNumber, parent?.Number));
        return Result.Done;
    }

    /// <summary>Declares that it hits many, or that it does not after all.</summary>
    public Result SetMajor(bool isMajor, EntryAuthor author, DateTime now)
    {
        if (!IsOpen) return IncidentRefusals.NotOpen;
        var before = IsMajor;
        IsMajor = isMajor;
        Tell(author, now, new FieldChange("Major", before.ToString(), isMajor.ToString()));
        return Result.Done;
    }

    private bool IsSaidBy(Correction correction) =>
        (Title, Procedure, RequesterId, AffectedPersonId, EntityId) == (PlainText.Line(correction.Title), Tidy(correction.Procedure), correction.RequesterId, correction.AffectedPersonId, correction.EntityId)
        && correction.Fields.ToHashSet().SetEquals(Fields);

    private static string? Shown(FormValue? value) => value is null ? null : $"{value.Label}: {value.Value}";

    private Result SetPriority(int priority, string? reason, (Impact Impact, Urgency Urgency) weight, ServiceTerms? terms, EntryAuthor author, DateTime now)
    {
        if (!IsOpen) return IncidentRefusals.NotOpen;
        if ((Impact, Urgency, Priority, PriorityReason) == (weight.Impact, weight.Urgency, priority, reason)) return IncidentRefusals.NothingToChange;
        var (impact, urgency, former) = (Impact, Urgency, Priority);
        (Impact, Urgency, Priority, PriorityReason) = (weight.Impact, weight.Urgency, priority, reason);
        Note(ServiceEventKind.TermsChanged, terms, now);
        Tell(author, now, [.. WeightChanges(impact, urgency, former), new("Reason", null, reason)]);
        return Result.Done;
    }

    private FieldChange[] WeightChanges(Impact impact, Urgency urgency, int priority) =>
        [new("Impact", impact.ToString(), Impact.ToString()), new("Urgency", urgency.ToString(), Urgency.ToString()), new("Priority", $"{priority}", $"{Priority}")];

    private void Note(ServiceEventKind kind, ServiceTerms? terms, DateTime now)
    {
        ServiceEvents = [.. ServiceEvents, new(kind, now)];
        Reckon(terms, now);
    }

    private static bool? Judged(bool? before, ClockReading? clock) => clock is { StoppedAt: not null } ? before ?? clock.IsMet : null;
}

/// <summary>An alarm that was raised.</summary>
/// <param name="Late">What is late and was not told before; null for a warning.</param>
/// <param name="At">When it was due to be raised, UTC.</param>
public sealed record RaisedAlarm(ServiceAlarm Alarm, ServicePromise? Late, DateTime? At);

/// <summary>Another category for an incident.</summary>
/// <param name="FormerName">Path of the former one, for the timeline.</param>
/// <param name="Was">Whose it is now.</param>
/// <param name="To">The team to which it goes, as long as it is open; null to stay where it is.</param>
public sealed record CategoryChange(EffectiveCategory Category, IncidentKind Kind, IReadOnlyList<FormValue> Fields, ServiceTerms? Terms, string? FormerName, Assignment Was, Assignment? To);
