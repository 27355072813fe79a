using BackOffice.Data;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

/// <param name="Reason">1 to 200 characters.</param>
public sealed record CancelIncidentRequest(Guid IncidentId, long Version, string? Reason);

/// <summary>Calls it off, and says why.</summary>
public sealed class CancelIncident(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(CancelIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        (operation, file) => file.Incident.Cancel(request.Reason, file.Terms, file.Author, operation.Now),
        cancellation);
}
