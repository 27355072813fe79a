using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.Console.Bulk;

/// <param name="Former">What it was before.</param>
/// <param name="VersionAfter">As the change left it.</param>
public sealed record TakenBack(Guid Id, FormerIncident Former, long VersionAfter);

/// <summary>At most 100.</summary>
public sealed record TakeBackBulkRequest(IReadOnlyList<TakenBack> Rows);

/// <summary>Makes incidents what they were before a change of several; those that changed since are left and told.</summary>
public sealed class TakeBackBulk(Operations operations, IncidentFiles files, HelpDeskBook book, ServiceLevelBook levels) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<BulkDone>> ExecuteAsync(TakeBackBulkRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BulkDone>(
        this,
        actor,
        async operation =>
        {
            var rows = request.Rows.DistinctBy(row => row.Id).ToDictionary(row => row.Id);
            var desk = await book.GetAsync(cancellation);
            if (rows.Values.Any(row => !IsKnown(desk, operation, row.Former))) return Refusal.NotFound;
            Dictionary<Guid, ServiceTerms?> terms = [];
            foreach (var (id, row) in rows) terms[id] = await levels.TermsAsync(desk.Categories.Find(row.Former.CategoryId)!.LevelOf(row.Former.Kind), row.Former.Priority, cancellation);
            return await BulkRun.RunAsync(operation, files, [.. rows.Keys], file =>
                file.Incident.TakeBack(rows[file.Incident.Id].Former, rows[file.Incident.Id].VersionAfter, terms[file.Incident.Id], file.Author, operation.Now));
        },
        cancellation);

    /// <summary>What it was is told by the screen: it must name what exists and what the official may see.</summary>
    private static bool IsKnown(HelpDesk desk, Operation operation, FormerIncident former) =>
        desk.Categories.Find(former.CategoryId) is not null
        && (former.TeamId is not { } team || (desk.Teams.ContainsKey(team) && desk.ScopeOf(operation.Standing, operation.Actor.Id).Covers(team, null)))
        && (former.AssigneeId is not { } official || desk.Officials.ContainsKey(official));
}
