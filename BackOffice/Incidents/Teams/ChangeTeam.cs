using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Teams;

/// <param name="Version">As the screen read it.</param>
public sealed record ChangeTeamRequest(Guid TeamId, long Version, TeamValues Values);

/// <summary>Changes a team and who belongs to it. What members may see counts at their next action, in open pages too.</summary>
public sealed class ChangeTeam(Operations operations, OfficialAccess access) : IUseCase
{
    public Permission Needs => Permission.ManageHelpDesk;

    public async Task<Result> ExecuteAsync(ChangeTeamRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync(this, actor, operation => ChangeAsync(operation, request), cancellation);
        if (result.IsDone) access.Forget();
        return result;
    }

    private static async Task<Result> ChangeAsync(Operation operation, ChangeTeamRequest request)
    {
        if (await operation.Data.Teams.Include(row => row.Members).SingleOrDefaultAsync(row => row.Id == request.TeamId, operation.Cancellation) is not { } team) return Refusal.NotFound;
        if (team.Version != request.Version) return Refusal.Conflict;
        var data = HelpDeskRules.Team(request.Values.Data);
        List<Refusal> refusals = [.. data.Refusals, .. await TeamPosts.RefuseAsync(operation, request.Values.Members, team.Members)];
        if (refusals.Count > 0) return Result.From(refusals);
        team.Change(data.Value);
        team.SetMembers(TeamPosts.Of(request.Values.Members));
        // two who change only the members must meet too
        operation.Data.Entry(team).Property(row => row.Name).IsModified = true;
        operation.Record(nameof(Team), team.Id, null, team.Name);
        await operation.CommitAsync();
        return Result.Done;
    }
}
