using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

/// <param name="Priority">1 to 4.</param>
/// <param name="Reason">1 to 200 characters.</param>
public sealed record OverridePriorityRequest(Guid IncidentId, long Version, int Priority, string? Reason);

/// <summary>Gives an incident another priority than the matrix, and says why.</summary>
public sealed class OverridePriority(IncidentWork work, ServiceLevelBook levels) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(OverridePriorityRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        async (operation, file) =>
        {
            if (!IncidentPriority.IsDefined(request.Priority)) return IncidentRefusals.PriorityInvalid;
            var terms = await levels.TermsAsync(file.Category.LevelOf(file.Incident.Kind), request.Priority, operation.Cancellation);
            return file.Incident.Override(request.Priority, request.Reason, terms, file.Author, operation.Now);
        },
        cancellation);
}
