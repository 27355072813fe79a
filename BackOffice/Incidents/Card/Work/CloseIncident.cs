using BackOffice.Data;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

public sealed record CloseIncidentRequest(Guid IncidentId, long Version);

/// <summary>Closes it before it closes by itself; from now on it can only be read.</summary>
public sealed class CloseIncident(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(CloseIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        (operation, file) => file.Incident.Close(file.Author, operation.Now),
        cancellation);
}
