using BackOffice.Data;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

public sealed record StartIncidentRequest(Guid IncidentId, long Version);

/// <summary>Somebody begins to work on it; an incident of nobody becomes theirs.</summary>
public sealed class StartIncident(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(StartIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        (operation, file) => file.CheckMine() is { } refusal ? refusal : file.Incident.Start(file.Mine, file.Assignment, file.Terms, file.Author, operation.Now),
        cancellation);
}
