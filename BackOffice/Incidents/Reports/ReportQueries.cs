using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Reports;
using Shared.Security;

namespace BackOffice.Incidents.Reports;

/// <summary>Counts incidents by the day on which they came in, within what the official may see.</summary>
public sealed class ReportQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access, ServiceLevelBook levels)
{
    /// <summary>One statement: the database counts what is alike in everything that a table names, in the order of the index; the tables are sums of that.</summary>
    public async Task<IncidentReport> ReadAsync(Actor actor, ReportQuery query, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.ReadReports, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var (from, to) = (query.Period.From, query.Period.To);
        var counted = data.Incidents.AsNoTracking().Within(scope).Where(row => row.CreatedOn >= from && row.CreatedOn <= to && row.State != IncidentState.Merged);
        if (query.Kind is { } kind) counted = counted.Where(row => row.Kind == kind);
        return new(await CountAsync(counted, cancellation), desk, await levels.LevelsAsync(cancellation));
    }

    private static async Task<List<ReportGroup>> CountAsync(IQueryable<Incident> counted, CancellationToken cancellation)
    {
        var rows = await counted.GroupBy(row => new { row.CreatedOn, row.CategoryId, row.TeamId, row.EntityId, row.ServiceLevelId, row.Channel }).Select(same => new
        {
            same.Key,
            Logged = same.Count(),
            Resolved = same.Count(row => row.State == IncidentState.Resolved || row.State == IncidentState.Closed),
            InCall = same.Count(row => row.IsResolvedInCall),
            Reopened = same.Count(row => row.ReopenedTimes > 0),
            Answered = same.Count(row => row.AnsweredInTime != null),
            AnsweredInTime = same.Count(row => row.AnsweredInTime == true),
            Judged = same.Count(row => row.ResolvedInTime != null),
            ResolvedInTime = same.Count(row => row.ResolvedInTime == true),
        }).ToListAsync(cancellation);
        return [.. rows.Select(row => new ReportGroup(
            row.Key.CreatedOn,
            row.Key.CategoryId,
            row.Key.TeamId,
            row.Key.EntityId,
            row.Key.ServiceLevelId,
            row.Key.Channel,
            new(row.Logged, row.Resolved, row.InCall, row.Reopened, row.Answered, row.AnsweredInTime, row.Judged, row.ResolvedInTime)))];
    }
}

/// <summary>Incidents that are alike in everything that a table names.</summary>
/// <param name="Day">On which they came in.</param>
public sealed record ReportGroup(DateOnly Day, Guid CategoryId, Guid? TeamId, Guid? EntityId, Guid? LevelId, IncidentChannel Channel, ReportFigures Figures);
