using BackOffice.Data;
using Shared.Incidents;

namespace BackOffice.Incidents.Console;

/// <summary>An incident as lists show it.</summary>
public sealed record IncidentRow
{
    public required Guid Id { get; init; }

    public required string Number { get; init; }

    public required long Sequence { get; init; }

    public required IncidentKind Kind { get; init; }

    public required string Title { get; init; }

    public required Guid CategoryId { get; init; }

    /// <summary>Null for a caller who was not identified.</summary>
    public string? RequesterName { get; init; }

    public Guid? EntityId { get; init; }

    public required IncidentChannel Channel { get; init; }

    public required IncidentState State { get; init; }

    public WaitingReason? WaitingFor { get; init; }

    public Guid? TeamId { get; init; }

    public Guid? AssigneeId { get; init; }

    public required int Priority { get; init; }

    public DateTime? DueAt { get; init; }

    public required ServiceAlarm Alarm { get; init; }

    public required bool IsMajor { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required DateTime ChangedAt { get; init; }

    public required long Version { get; init; }

    /// <summary>Where searched words were found; null in a list that nobody searched.</summary>
    public IReadOnlyList<Search.SnippetPart>? Snippet { get; init; }

    public bool IsOpen => State <= IncidentState.Waiting;

    internal static IQueryable<IncidentRow> Of(BackOfficeDbContext data, IQueryable<Incident> incidents) =>
        from row in incidents
        join found in data.Requesters on row.RequesterId equals found.Id into requesters
        from requester in requesters.DefaultIfEmpty()
        select new IncidentRow
        {
            Id = row.Id,
            Number = row.Number,
            Sequence = row.Sequence,
            Kind = row.Kind,
            Title = row.Title,
            CategoryId = row.CategoryId,
            RequesterName = requester.Name,
            EntityId = row.EntityId,
            Channel = row.Channel,
            State = row.State,
            WaitingFor = row.WaitingFor,
            TeamId = row.TeamId,
            AssigneeId = row.AssigneeId,
            Priority = row.Priority,
            DueAt = row.DueAt,
            Alarm = row.Alarm,
            IsMajor = row.IsMajor,
            CreatedAt = row.CreatedAt,
            ChangedAt = row.ChangedAt,
            Version = row.Version,
        };
}

/// <summary>One page of the console.</summary>
/// <param name="Next">Key of the rows after; null on the last page.</param>
/// <param name="Previous">Key of the rows before; null on the first.</param>
public sealed record ConsolePage(IReadOnlyList<IncidentRow> Rows, string? Next, string? Previous)
{
    public static readonly ConsolePage Empty = new([], null, null);

    /// <summary>Whether only the newest texts were looked through, and the next page goes on with older ones.</summary>
    public bool IsPartial { get; init; }
}
