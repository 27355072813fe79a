using BackOffice.Data;
using BackOffice.Hosting;
using BackOffice.Registration.Upkeep;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Jobs;

/// <summary>Closes what was resolved and nobody spoke of for fourteen days.</summary>
public sealed class CloseResolvedIncidents(CloseResolvedIncidentsBatch batch) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) => UpkeepBatches.RunAsync(
        token => batch.ExecuteAsync(new CloseResolvedIncidentsRequest(UpkeepBatches.Size), Actor.System(nameof(CloseResolvedIncidents)), token), cancellation);
}

/// <param name="AtMost">1–100 incidents.</param>
public sealed record CloseResolvedIncidentsRequest(int AtMost);

/// <summary>At most a hundred incidents in one transaction, the oldest first.</summary>
public sealed class CloseResolvedIncidentsBatch(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    /// <returns>How many were closed.</returns>
    public Task<Result<int>> ExecuteAsync(CloseResolvedIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            var latest = operation.Now.AddDays(-IncidentLimits.DaysToClose);
            var due = await operation.Data.Incidents.Where(row => row.State == IncidentState.Resolved && row.ResolvedAt <= latest)
                .OrderBy(row => row.Sequence).Take(Math.Clamp(request.AtMost, 1, UpkeepBatches.Size)).ToListAsync(operation.Cancellation);
            if (due.Count == 0) return 0;
            foreach (var incident in due)
            {
                incident.Close(EntryAuthor.Application, operation.Now);
                operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId);
            }

            await operation.CommitAsync();
            return due.Count;
        },
        cancellation);
}
