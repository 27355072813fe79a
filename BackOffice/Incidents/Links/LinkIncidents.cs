using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Links;

/// <param name="Kind">Related, or that this one repeats the other.</param>
public sealed record LinkIncidentsRequest(Guid IncidentId, Guid OtherId, IncidentLinkKind Kind);

/// <summary>Ties two incidents that belong together.</summary>
public sealed class LinkIncidents(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(LinkIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await IncidentPair.FindAsync(operation, files, request.IncidentId, request.OtherId);
            if (!found.IsDone) return found.Refusal;
            var (one, other) = found.Value;
            if (await found.Value.LinkAsync(operation) is not null) return LinkRefusals.LinkTaken;
            var link = one.Incident.LinkTo(other.Incident, request.Kind, one.Author, operation.Now);
            if (!link.IsDone) return link;
            operation.Data.IncidentLinks.Add(link.Value);
            operation.Record(nameof(Incident), one.Incident.Id, one.Incident.AffectedPersonId, other.Incident.Number);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
