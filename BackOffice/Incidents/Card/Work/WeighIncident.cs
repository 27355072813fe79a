using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

public sealed record WeighIncidentRequest(Guid IncidentId, long Version, Impact Impact, Urgency Urgency);

/// <summary>Says how many an incident hits and how soon it is needed; the matrix gives the priority.</summary>
public sealed class WeighIncident(IncidentWork work, ServiceLevelBook levels) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(WeighIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        async (operation, file) =>
        {
            if (!Enum.IsDefined(request.Impact) || !Enum.IsDefined(request.Urgency)) return IncidentRefusals.PriorityInvalid;
            var terms = await levels.TermsAsync(file.Category.LevelOf(file.Incident.Kind), IncidentPriority.Of(request.Impact, request.Urgency), operation.Cancellation);
            return file.Incident.Weigh(request.Impact, request.Urgency, terms, file.Author, operation.Now);
        },
        cancellation);
}
