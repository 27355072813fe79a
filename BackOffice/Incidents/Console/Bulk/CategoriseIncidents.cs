using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.Console.Bulk;

/// <param name="TakesTeam">Whether they go to the team of the category.</param>
public sealed record CategoriseIncidentsRequest(IReadOnlyList<Guid> Ids, Guid CategoryId, bool TakesTeam);

/// <summary>Gives incidents another category. One whose form asks for something that nobody filled in stays as it is and says so.</summary>
public sealed class CategoriseIncidents(Operations operations, IncidentFiles files, HelpDeskBook book, ServiceLevelBook levels) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<BulkDone>> ExecuteAsync(CategoriseIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BulkDone>(
        this,
        actor,
        async operation =>
        {
            if ((await book.GetAsync(cancellation)).Categories.Find(request.CategoryId) is not { } category) return IncidentRefusals.CategoryMissing;
            Dictionary<(IncidentKind, int), ServiceTerms?> terms = [];
            foreach (var kind in Enum.GetValues<IncidentKind>())
            {
                for (var priority = IncidentPriority.Critical; priority <= IncidentPriority.Low; priority++) terms[(kind, priority)] = await levels.TermsAsync(category.LevelOf(kind), priority, cancellation);
            }

            return await BulkRun.RunAsync(operation, files, request.Ids, file =>
            {
                var incident = file.Incident;
                var known = incident.Fields.Where(value => category.Fields.Value.Any(field => field.Code == value.Code && field.IsFor(incident.Kind)));
                var to = request.TakesTeam ? file.Desk.AssignmentOf(category.TeamId.Value, null) : null;
                return incident.Recategorise(new(category, incident.Kind, [.. known], terms[(incident.Kind, incident.PriorityIn(category))], file.Category.PathName, file.Assignment, to), file.Author, operation.Now);
            });
        },
        cancellation);
}
