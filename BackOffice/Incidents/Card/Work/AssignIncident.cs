using BackOffice.Data;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

/// <param name="OfficialId">Null gives it to the whole team.</param>
public sealed record AssignIncidentRequest(Guid IncidentId, long Version, Guid? TeamId, Guid? OfficialId);

/// <summary>Gives an incident to a team, and to one of its members.</summary>
public sealed class AssignIncident(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(AssignIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        (operation, file) => file.Desk.Check(request.TeamId, request.OfficialId) is { } refusal
            ? refusal
            : file.Incident.Assign(file.Desk.AssignmentOf(request.TeamId, request.OfficialId), file.Assignment, file.Author, operation.Now),
        cancellation);
}
