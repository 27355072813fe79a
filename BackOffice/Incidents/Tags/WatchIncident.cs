using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Tags;

/// <param name="Watches">Whether the official wants to hear of it.</param>
public sealed record WatchIncidentRequest(Guid IncidentId, bool Watches);

/// <summary>An official begins or ends watching an incident. Nothing of it stands in the timeline.</summary>
public sealed class WatchIncident(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(WatchIncidentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId);
            if (!found.IsDone) return found.Refusal;
            var watcher = await operation.Data.IncidentWatchers.SingleOrDefaultAsync(row => row.IncidentId == request.IncidentId && row.OfficialId == operation.Actor.Id, operation.Cancellation);
            if (watcher is not null == request.Watches) return Result.Done;
            if (watcher is null) operation.Data.IncidentWatchers.Add(new(request.IncidentId, operation.Actor.Id));
            else operation.Data.IncidentWatchers.Remove(watcher);
            operation.Record(nameof(Incident), request.IncidentId, found.Value.Incident.AffectedPersonId, request.Watches ? "Watched" : "Unwatched");
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
