using BackOffice.Data;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

public sealed record ReopenIncidentRequest(Guid IncidentId, long Version);

/// <summary>It was not solved after all.</summary>
public sealed class ReopenIncident(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(ReopenIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        (operation, file) => file.Incident.Reopen(file.Terms, file.Author, operation.Now),
        cancellation);
}
