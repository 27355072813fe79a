using BackOffice.Data;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

public sealed record ResumeIncidentRequest(Guid IncidentId, long Version);

/// <summary>What was awaited came, or is awaited no more.</summary>
public sealed class ResumeIncident(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(ResumeIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        (operation, file) => file.Incident.Resume(file.Terms, file.Author, operation.Now),
        cancellation);
}
