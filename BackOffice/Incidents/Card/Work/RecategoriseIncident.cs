using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

/// <param name="Fields">What is typed in the form of the new category.</param>
/// <param name="TakesTeam">Whether it goes to the team of the new category.</param>
public sealed record RecategoriseIncidentRequest(Guid IncidentId, long Version, Guid? CategoryId, IncidentKind Kind, IReadOnlyList<FormValue>? Fields, bool TakesTeam);

/// <summary>Gives an incident another category, with its form, its team and its targets.</summary>
public sealed class RecategoriseIncident(IncidentWork work, ServiceLevelBook levels) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(RecategoriseIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        async (operation, file) =>
        {
            if (request.CategoryId is not { } id || file.Desk.Categories.Find(id) is not { } category) return IncidentRefusals.CategoryMissing;
            var incident = file.Incident;
            var terms = await levels.TermsAsync(category.LevelOf(request.Kind), incident.PriorityIn(category), operation.Cancellation);
            IReadOnlyList<FormValue> fields = FormValue.Filled(request.Fields ?? []);
            var to = request.TakesTeam ? file.Desk.AssignmentOf(category.TeamId.Value, null) : null;
            return incident.Recategorise(new(category, request.Kind, fields, terms, file.Category.PathName, file.Assignment, to), file.Author, operation.Now);
        },
        cancellation);
}
