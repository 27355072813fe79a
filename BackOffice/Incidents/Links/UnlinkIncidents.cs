using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Links;

public sealed record UnlinkIncidentsRequest(Guid IncidentId, Guid OtherId);

/// <summary>Takes a tie between two incidents back.</summary>
public sealed class UnlinkIncidents(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(UnlinkIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await IncidentPair.FindAsync(operation, files, request.IncidentId, request.OtherId);
            if (!found.IsDone) return found.Refusal;
            var (one, other) = found.Value;
            if (await found.Value.LinkAsync(operation) is not { } link) return Refusal.NotFound;
            one.Incident.UnlinkFrom(other.Incident, link, one.Author, operation.Now);
            operation.Data.IncidentLinks.Remove(link);
            operation.Record(nameof(Incident), one.Incident.Id, one.Incident.AffectedPersonId, other.Incident.Number);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
