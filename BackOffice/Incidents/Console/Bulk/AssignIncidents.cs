using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Console.Bulk;

/// <param name="TeamId">Null leaves each in its team.</param>
/// <param name="OfficialId">Null for nobody of that team.</param>
public sealed record AssignIncidentsRequest(IReadOnlyList<Guid> Ids, Guid? TeamId, Guid? OfficialId);

/// <summary>Gives incidents to a team, an official, or both.</summary>
public sealed class AssignIncidents(Operations operations, IncidentFiles files, HelpDeskBook book) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<BulkDone>> ExecuteAsync(AssignIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BulkDone>(
        this,
        actor,
        async operation =>
        {
            var desk = await book.GetAsync(cancellation);
            if (request.TeamId is null && request.OfficialId is null) return IncidentRefusals.AssigneeMissing;
            if (request.TeamId is { } team && (!desk.Teams.TryGetValue(team, out var found) || found.IsArchived || !desk.ScopeOf(operation.Standing, actor.Id).Covers(team, null))) return IncidentRefusals.TeamUnknown;
            if (request.OfficialId is { } official && (!desk.Officials.TryGetValue(official, out var known) || known.IsClosed)) return IncidentRefusals.AssigneeMissing;
            return await BulkRun.RunAsync(operation, files, request.Ids, file => Assign(file, request, operation));
        },
        cancellation);

    private static Result Assign(IncidentFile file, AssignIncidentsRequest request, Operation operation)
    {
        var team = request.TeamId ?? file.Incident.TeamId;
        if (request.OfficialId is { } official && official != operation.Actor.Id && team is { } id && file.Desk.Teams.TryGetValue(id, out var found) && found.Members.Count > 0 && found.Members.All(member => member.OfficialId != official)) return IncidentRefusals.AssigneeNotInTeam;
        return file.Incident.Assign(file.Desk.AssignmentOf(team, request.OfficialId), file.Assignment, file.Author, operation.Now);
    }
}
