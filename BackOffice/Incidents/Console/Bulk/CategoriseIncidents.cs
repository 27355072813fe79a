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
            Dictionary<IncidentKind, ServiceTerms?> terms = [];
            foreach (var kind in Enum.GetValues<IncidentKind>()) terms[kind] = await levels.TermsAsync(category.LevelOf(kind), IncidentPriority.Of(category.Impact.Value, category.Urgency.Value), cancellation);
            return await BulkRun.RunAsync(operation, files, request.Ids, file =>
            {
                var known = file.Incident.Fields.Where(value => category.Fields.Value.Any(field => field.Code == value.Code && field.IsFor(file.Incident.Kind)));
                return file.Incident.Recategorise(new(category, file.Incident.Kind, [.. known], terms[file.Incident.Kind], file.Category.PathName, request.TakesTeam), file.Author, operation.Now);
            });
        },
        cancellation);
}
