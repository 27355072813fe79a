using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Calls.Aids;

/// <summary>Finds what a call may belong to: the same matter told before, a failure that hits many.</summary>
public sealed class CallHintQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access, TimeProvider clock)
{
    private static readonly TimeSpan Lately = TimeSpan.FromMinutes(30);

    /// <summary>The newest open ones; more are not looked at.</summary>
    private const int Most = 60;

    /// <summary>Two statements.</summary>
    public async Task<CallHints> ReadAsync(Actor actor, Guid categoryId, Guid? personId, Guid? requesterId, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.LogIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows = await data.Incidents.AsNoTracking()
            .Where(row => row.State == IncidentState.New || row.State == IncidentState.Assigned || row.State == IncidentState.InProgress || row.State == IncidentState.Waiting)
            .Where(row => row.IsMajor || row.CategoryId == categoryId)
            .Within(scope).OrderByDescending(row => row.Sequence).Take(Most)
            .Select(row => new HintRow(
                row.Id, row.Number, row.Title, row.State, row.CreatedAt, row.IsMajor, row.CategoryId == categoryId,
                (personId != null && row.AffectedPersonId == personId) || (requesterId != null && (row.RequesterId == requesterId || row.CallerId == requesterId))))
            .ToListAsync(cancellation);
        var since = clock.GetUtcNow().UtcDateTime - Lately;
        var calls = await data.Incidents.AsNoTracking().Where(row => row.CategoryId == categoryId).OrderByDescending(row => row.Sequence).Take(CallHints.Many).Select(row => new { row.CreatedAt, row.Channel }).ToListAsync(cancellation);
        return new(rows, calls.Count(call => call.CreatedAt >= since && call.Channel == IncidentChannel.Phone));
    }
}
