using System.Globalization;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Incidents.Requesters;
using Shared.Incidents.ServiceLevels;

namespace Shared.Incidents;

/// <summary>An incident or a request of the help desk. What can happen to it is in its methods; each of them writes in the timeline what it did.</summary>
public sealed partial class Incident : IVersioned, IAboutPerson, IAboutIncident
{
    private readonly List<TimelineEntry> entries = [];

    private Incident()
    {
    }

    public Guid Id { get; private set; }

    Guid IAboutIncident.IncidentId => Id;

    /// <summary>INC-2026-000123.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Year and count in one, ascending: the order of arrival, and the key of lists and of the text index.</summary>
    public long Sequence { get; private set; }

    public IncidentKind Kind { get; private set; }

    /// <summary>1 to 200 characters.</summary>
    public string Title { get; private set; } = "";

    /// <summary>At most 10,000 characters of plain text.</summary>
    public string Description { get; private set; } = "";

    public Guid CategoryId { get; private set; }

    /// <summary>Null for a caller who was not identified.</summary>
    public Guid? RequesterId { get; private set; }

    /// <summary>Who called when it was not the requester.</summary>
    public Guid? CallerId { get; private set; }

    public Guid? AffectedPersonId { get; private set; }

    public Guid? SubjectPersonId => AffectedPersonId;

    /// <summary>Null for the town hall itself.</summary>
    public Guid? EntityId { get; private set; }

    public IncidentChannel Channel { get; private set; }

    public Guid? LineId { get; private set; }

    public string? PhoneReason { get; private set; }

    /// <summary>The procedure (trámite) concerned.</summary>
    public string? Procedure { get; private set; }

    /// <summary>The category's form as it was typed.</summary>
    public IReadOnlyList<FormValue> Fields { get; private set; } = [];

    public IncidentState State { get; private set; }

    public Guid? TeamId { get; private set; }

    public Guid? AssigneeId { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>The day of <see cref="CreatedAt"/> in the town; reports count by it.</summary>
    public DateOnly CreatedOn { get; private set; }

    /// <summary>Official, portal client, or all zeros for the application.</summary>
    public Guid CreatedBy { get; private set; }

    /// <summary>When anything happened last.</summary>
    public DateTime ChangedAt { get; private set; }

    public DateTime? ResolvedAt { get; private set; }

    /// <summary>Solved while the caller was on the line.</summary>
    public bool IsResolvedInCall { get; private set; }

    /// <summary>Minutes of work that were noted.</summary>
    public int HandlingMinutes { get; private set; }

    public int ReopenedTimes { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    /// <summary>In which one it goes on, once merged.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>The major incident under which it hangs.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>A failure that hits many: offered while calls are logged; its resolution resolves its children.</summary>
    public bool IsMajor { get; private set; }

    /// <summary>The number of its last entry.</summary>
    public int LastEntry { get; private set; }

    /// <summary>See <see cref="AccessCode"/>; null when none was given out.</summary>
    public string? AccessCodeHash { get; private set; }

    public long Version { get; private set; }

    /// <summary>Those written since it was read.</summary>
    public IReadOnlyCollection<TimelineEntry> Entries => entries;

    /// <summary>Whether somebody still works on it.</summary>
    public bool IsOpen => State is IncidentState.New or IncidentState.Assigned or IncidentState.InProgress or IncidentState.Waiting;

    /// <summary>Whether anything can still be written in it.</summary>
    public bool IsLive => IsOpen || State == IncidentState.Resolved;

    /// <summary>Writes down a new one. It belongs to the team of its category; a call has been answered by whoever logs it.</summary>
    /// <param name="number">INC-2026-000123.</param>
    /// <returns>Or every refusal at once, each of its field.</returns>
    public static Result<Incident> Log(IncidentOrder order, string number, DateTime now)
    {
        var refusals = IncidentChecks.Of(order);
        if (refusals.Count > 0) return Result<Incident>.From(refusals);
        var category = order.Category;
        var incident = new Incident
        {
            Id = Ids.New(now),
            Number = number,
            Sequence = SequenceOf(number),
            Kind = order.Kind,
            Title = PlainText.Line(order.Title),
            Description = PlainText.Block(order.Description),
            CategoryId = category.Category.Id,
            RequesterId = order.RequesterId,
            CallerId = order.CallerId,
            AffectedPersonId = order.AffectedPersonId,
            EntityId = order.EntityId,
            Channel = order.Channel,
            LineId = order.LineId,
            PhoneReason = Tidy(order.PhoneReason),
            Procedure = Tidy(order.Procedure),
            Fields = order.Fields,
            State = IncidentState.New,
            TeamId = category.TeamId.Value,
            Impact = category.Impact.Value,
            Urgency = category.Urgency.Value,
            Priority = IncidentPriority.Of(category.Impact.Value, category.Urgency.Value),
            CreatedAt = now,
            CreatedOn = TownTime.DayOf(now),
            CreatedBy = order.Author.Kind == EntryAuthorKind.Official ? order.Author.Id ?? Guid.Empty : Guid.Empty,
            ChangedAt = now,
        };
        incident.Note(ServiceEventKind.Created, order.Terms, now);
        if (order.Author.Kind == EntryAuthorKind.Official && order.Channel is IncidentChannel.Phone or IncidentChannel.InPerson) incident.Note(ServiceEventKind.FirstReply, order.Terms, now);
        incident.Write(new(EntryKind.Change, "", IsPublic: true) { Changes = [new("Created", null, order.Channel.ToString())] }, order.Author, now);
        return incident;
    }

    /// <summary>The order of arrival that a number stands for: year × 100,000,000 + count.</summary>
    /// <param name="number">INC-2026-000123.</param>
    /// <exception cref="FormatException">Another shape.</exception>
    public static long SequenceOf(string number)
    {
        var parts = number.Split('-');
        return (long.Parse(parts[^2], CultureInfo.InvariantCulture) * 100_000_000) + long.Parse(parts[^1], CultureInfo.InvariantCulture);
    }

    /// <summary>Writes an entry with the next number.</summary>
    /// <param name="draft">Its text within <see cref="IncidentLimits.Entry"/>.</param>
    public TimelineEntry Write(EntryDraft draft, EntryAuthor author, DateTime now)
    {
        var entry = TimelineEntry.Of(Id, ++LastEntry, draft, author, now);
        entries.Add(entry);
        ChangedAt = now;
        return entry;
    }

    /// <summary>Gives the requester a new code to ask how it stands; the former one is worth nothing.</summary>
    /// <returns>The code in clear, which is only for the requester.</returns>
    public string GiveAccessCode()
    {
        var code = AccessCode.Generate();
        AccessCodeHash = AccessCode.HashOf(code, Id);
        return code;
    }

    // the code of who asked before opens nothing to who asks now, nor the other way round
    private void ChangeRequester(Guid? requesterId)
    {
        if (requesterId != RequesterId) AccessCodeHash = null;
        RequesterId = requesterId;
    }

    private void Tell(EntryAuthor author, DateTime now, params FieldChange[] changes)
    {
        var telling = changes.Where(change => change.Before != change.After).ToList();
        var isPublic = telling.Exists(change => change.Field is nameof(State));
        if (telling.Count > 0) Write(new(EntryKind.Change, "", isPublic) { Changes = telling }, author, now);
    }

    private static string? Tidy(string? text) => PlainText.Line(text) is { Length: > 0 } tidy ? tidy : null;
}
