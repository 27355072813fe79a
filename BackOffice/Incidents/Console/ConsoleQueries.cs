using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Console;

/// <summary>Reads the list of the console and its counters. Names of categories, teams, entities and officials come from memory.</summary>
public sealed class ConsoleQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access)
{
    public const int RowsPerPage = 50;

    /// <summary>One page of a list in which nobody searches. One statement, two where going back reaches the beginning.</summary>
    /// <param name="at">Key of a page before; null, or one that cannot be read, for the first.</param>
    public async Task<ConsolePage> ListAsync(Actor actor, ConsoleFilter filter, string? at, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var cursor = ListCursor.Read(at);
        var found = await ReadAsync(data, filter, desk, scope, cursor, cancellation);
        if (cursor is { IsBack: true } && found.Count <= RowsPerPage) (cursor, found) = (null, await ReadAsync(data, filter, desk, scope, null, cancellation));
        return Paged(found, filter.Sort, cursor);
    }

    /// <summary>How many of each view, within what the official may see. One statement that reads the counters, never the incidents.</summary>
    public async Task<ConsoleCounts> CountAsync(Actor actor, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await Counted(data, scope).SingleOrDefaultAsync(cancellation) ?? new();
    }

    /// <summary>Teams to which several incidents can be given at once: those that work and whose incidents the official sees, so that it can be taken back.</summary>
    public async Task<IReadOnlyList<Team>> TeamsAsync(Actor actor, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        return [.. desk.Teams.Values.Where(team => !team.IsArchived && scope.Covers(team.Id, null))];
    }

    /// <summary>Some incidents as they are now, as far as the official may see them. One statement.</summary>
    public async Task<IReadOnlyList<IncidentRow>> RowsAsync(Actor actor, IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        if (ids.Count == 0) return [];
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await IncidentRow.Of(data, data.Incidents.AsNoTracking().Where(row => ids.Contains(row.Id)).Within(scope)).ToListAsync(cancellation);
    }

    /// <summary>Which of some incidents a filter lists. One statement.</summary>
    public async Task<IReadOnlyList<Guid>> MatchingAsync(Actor actor, ConsoleFilter filter, IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        if (ids.Count == 0) return [];
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var parts = FilteredIncidents.Parts(data, filter, desk, scope).Select(part => part.Where(row => ids.Contains(row.Id)).Select(row => row.Id));
        return await parts.Aggregate((all, part) => all.Concat(part)).ToListAsync(cancellation);
    }

    internal static IQueryable<IncidentRow> Query(BackOfficeDbContext data, ConsoleFilter filter, HelpDesk desk, IncidentScope scope, ListCursor? cursor)
    {
        var keys = FilteredIncidents.Parts(data, filter, desk, scope).SelectMany(part => ListOrder.Ranges(part, filter.Sort, cursor)).Select(range => range.Take(RowsPerPage + 1).Select(row => row.Sequence)).ToList();
        if (keys is [var only]) return IncidentRow.Of(data, from key in only join row in data.Incidents.AsNoTracking() on key equals row.Sequence select row);
        return IncidentRow.Of(data, from key in keys.Aggregate((all, range) => all.Concat(range)) join row in data.Incidents.AsNoTracking() on key equals row.Sequence select row);
    }

    internal static IQueryable<ConsoleCounts> Counted(BackOfficeDbContext data, IncidentScope scope)
    {
        var (me, teams, hidden, entities) = (scope.OfficialId, scope.Teams, scope.HiddenTeams, scope.Entities);
        var counts = data.IncidentCounts.AsNoTracking().Where(row => row.Total > 0);
        if (hidden.Count > 0) counts = counts.Where(row => !hidden.Contains(row.TeamId));
        if (entities.Count > 0) counts = counts.Where(row => row.EntityId == Guid.Empty || entities.Contains(row.EntityId));
        return counts.GroupBy(_ => 1).Select(group => new ConsoleCounts
        {
            Mine = group.Sum(row => row.State <= IncidentState.Waiting && row.AssigneeId == me ? row.Total : 0),
            Team = group.Sum(row => row.State <= IncidentState.Waiting && teams.Contains(row.TeamId) ? row.Total : 0),
            Unassigned = group.Sum(row => row.State <= IncidentState.Waiting && row.AssigneeId == Guid.Empty ? row.Total : 0),
            Breaching = group.Sum(row => row.State <= IncidentState.Waiting && row.Alarm >= ServiceAlarm.Warned ? row.Total : 0),
            Late = group.Sum(row => row.State <= IncidentState.Waiting && row.Alarm == ServiceAlarm.Breached ? row.Total : 0),
            Waiting = group.Sum(row => row.State == IncidentState.Waiting ? row.Total : 0),
            Open = group.Sum(row => row.State <= IncidentState.Waiting ? row.Total : 0),
            All = group.Sum(row => row.Total),
        });
    }

    private static Task<List<IncidentRow>> ReadAsync(BackOfficeDbContext data, ConsoleFilter filter, HelpDesk desk, IncidentScope scope, ListCursor? cursor, CancellationToken cancellation) =>
        Query(data, filter, desk, scope, cursor).ToListAsync(cancellation);

    /// <summary>Each range brought one row more than a page: of all of them the nearest to the cursor are the page.</summary>
    private static ConsolePage Paged(List<IncidentRow> found, ConsoleSort sort, ListCursor? cursor)
    {
        var isBack = cursor?.IsBack == true;
        var sorted = ListOrder.Sorted(found, sort).ToList();
        var shown = isBack ? sorted.TakeLast(RowsPerPage).ToList() : sorted.Take(RowsPerPage).ToList();
        if (shown.Count == 0) return ConsolePage.Empty;
        return new(
            shown,
            isBack || sorted.Count > RowsPerPage ? ListOrder.At(shown[^1], sort, isBack: false).ToString() : null,
            cursor is not null ? ListOrder.At(shown[0], sort, isBack: true).ToString() : null);
    }
}
