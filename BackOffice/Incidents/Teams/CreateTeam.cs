using BackOffice.Data;
using BackOffice.Security;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Teams;

/// <param name="Name">1 to 80 characters, unique.</param>
/// <param name="Email">Where warnings go besides the leads; may be missing.</param>
/// <param name="IsReserved">Only its members and supervisors see its incidents.</param>
public sealed record TeamValues(string? Name, string? Email, bool IsReserved, IReadOnlyList<TeamPost> Members)
{
    internal TeamData Data => new(Name ?? "", Email, IsReserved);
}

/// <summary>An official of a team.</summary>
/// <param name="IsLead">Gets what is escalated.</param>
public sealed record TeamPost(Guid OfficialId, bool IsLead);

public sealed record CreateTeamRequest(TeamValues Values);

/// <summary>Enters a team with its members. What they may see counts at their next action.</summary>
public sealed class CreateTeam(Operations operations, OfficialAccess access) : IUseCase
{
    public Permission Needs => Permission.ManageHelpDesk;

    public async Task<Result<Guid>> ExecuteAsync(CreateTeamRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync<Guid>(
            this,
            actor,
            async operation =>
            {
                var data = HelpDeskRules.Team(request.Values.Data);
                List<Refusal> refusals = [.. data.Refusals, .. await TeamPosts.RefuseAsync(operation, request.Values.Members, [])];
                if (refusals.Count > 0) return refusals;
                var team = Team.Create(Ids.New(operation.Now), data.Value);
                team.SetMembers(TeamPosts.Of(request.Values.Members));
                operation.Data.Teams.Add(team);
                operation.Record(nameof(Team), team.Id, null, team.Name);
                await operation.CommitAsync();
                return team.Id;
            },
            cancellation);
        if (result.IsDone) access.Forget();
        return result;
    }
}
