using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Console.Bulk;

/// <summary>One that was marked in the list.</summary>
/// <param name="Version">As the list read it.</param>
public sealed record ChosenIncident(Guid Id, long Version);

/// <param name="TeamId">Null leaves each in its team.</param>
/// <param name="OfficialId">Null for nobody of that team.</param>
public sealed record AssignIncidentsRequest(IReadOnlyList<ChosenIncident> Chosen, Guid? TeamId, Guid? OfficialId);

/// <summary>Gives incidents to a team, an official, or both. What changed since the list was read is left: nothing is taken from whoever was quicker.</summary>
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
            if (request.OfficialId is { } official && desk.Officials.GetValueOrDefault(official) is not { CanWork: true }) return IncidentRefusals.AssigneeMissing;
            var versions = request.Chosen.DistinctBy(row => row.Id).ToDictionary(row => row.Id, row => row.Version);
            return await BulkRun.RunAsync(operation, files, [.. versions.Keys], file => versions[file.Incident.Id] == file.Incident.Version ? Assign(file, request, operation) : IncidentRefusals.ChangedSince);
        },
        cancellation);

    private static Result Assign(IncidentFile file, AssignIncidentsRequest request, Operation operation)
    {
        var team = request.TeamId ?? file.Incident.TeamId;
        if (request.OfficialId is { } official && official != operation.Actor.Id && team is { } id && file.Desk.Teams.TryGetValue(id, out var found) && found.Members.Count > 0 && found.Members.All(member => member.OfficialId != official)) return IncidentRefusals.AssigneeNotInTeam;
        return file.Incident.Assign(file.Desk.AssignmentOf(team, request.OfficialId), file.Assignment, file.Author, operation.Now);
    }
}
