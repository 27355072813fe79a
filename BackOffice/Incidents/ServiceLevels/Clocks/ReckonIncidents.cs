using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Clocks;

/// <param name="AtMost">1–100 incidents.</param>
public sealed record ReckonIncidentsRequest(int AtMost);

/// <summary>Reckons at most a hundred open incidents of one service level that changed, or that other categories give than before.</summary>
public sealed class ReckonIncidents(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    /// <returns>0 when nothing is left to be reckoned.</returns>
    public Task<Result<int>> ExecuteAsync(ReckonIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.ServiceRecounts.OrderBy(row => row.LevelId).FirstOrDefaultAsync(operation.Cancellation) is not { } recount) return 0;
            var most = Math.Clamp(request.AtMost, 1, ServiceBatches.Size);
            var promises = await ServicePromises.ReadAsync(operation);
            var incidents = await OpenAsync(operation, recount, promises, most);
            foreach (var incident in incidents) incident.Reckon(promises.TermsOf(incident), operation.Now);
            if (incidents.Count == most) recount.Reach(incidents[^1].Sequence);
            else operation.Data.ServiceRecounts.Remove(recount);
            operation.Record(nameof(ServiceLevel), recount.LevelId, null);
            await operation.CommitAsync();
            return incidents.Count + 1;
        },
        cancellation);

    /// <summary>Those that have the level or whose category gives it, along the index of open incidents.</summary>
    private static Task<List<Incident>> OpenAsync(Operation operation, ServiceRecount recount, ServicePromises promises, int most)
    {
        var (incidents, requests) = (promises.Giving(recount.LevelId, IncidentKind.Incident), promises.Giving(recount.LevelId, IncidentKind.Request));
        return operation.Data.Incidents.Where(row => row.State <= IncidentState.Waiting && row.Sequence > recount.After)
            .Where(row => row.ServiceLevelId == recount.LevelId
                || (row.Kind == IncidentKind.Incident && incidents.Contains(row.CategoryId))
                || (row.Kind == IncidentKind.Request && requests.Contains(row.CategoryId)))
            .OrderBy(row => row.Sequence).Take(most).ToListAsync(operation.Cancellation);
    }
}
