using System.Linq.Expressions;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Reports;
using Shared.Security;

namespace BackOffice.Incidents.Reports;

/// <summary>Counts incidents by the day on which they came in, within what the official may see.</summary>
public sealed class ReportQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access)
{
    /// <summary>Three statements, each over the part of one index that holds the period.</summary>
    public async Task<IncidentReport> ReadAsync(Actor actor, ReportQuery query, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.ReadReports, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var (from, to) = (query.Period.From, query.Period.To);
        var counted = data.Incidents.AsNoTracking().Within(scope).Where(row => row.CreatedOn >= from && row.CreatedOn <= to && row.State != IncidentState.Merged);
        if (query.Kind is { } kind) counted = counted.Where(row => row.Kind == kind);
        return new(
            await CountAsync(counted, row => new GroupKey { Day = row.CreatedOn, Channel = row.Channel }, cancellation),
            await CountAsync(counted, row => new GroupKey { CategoryId = row.CategoryId, TeamId = row.TeamId }, cancellation),
            await CountAsync(counted, row => new GroupKey { EntityId = row.EntityId }, cancellation),
            desk);
    }

    private static async Task<List<ReportGroup>> CountAsync(IQueryable<Incident> counted, Expression<Func<Incident, GroupKey>> by, CancellationToken cancellation)
    {
        var rows = await counted.GroupBy(by).Select(same => new
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
        return [.. rows.Select(row => new ReportGroup(row.Key, new(row.Logged, row.Resolved, row.InCall, row.Reopened, row.Answered, row.AnsweredInTime, row.Judged, row.ResolvedInTime)))];
    }
}

/// <summary>By what incidents are counted together; each statement fills its part.</summary>
public sealed record GroupKey
{
    public DateOnly Day { get; init; }

    public IncidentChannel Channel { get; init; }

    public Guid CategoryId { get; init; }

    public Guid? TeamId { get; init; }

    public Guid? EntityId { get; init; }
}

/// <summary>Incidents that were counted together.</summary>
public sealed record ReportGroup(GroupKey Key, ReportFigures Figures);
