using BackOffice.Incidents;
using BackOffice.Incidents.Categories;
using BackOffice.Incidents.Teams;
using BackOffice.Tests.Incidents.Categories;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Teams;

/// <summary>Who sees which incidents: by reserved teams and by local entities.</summary>
public sealed class ScopeTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task ReservedTeam_Incident_IsSeenByMembersAndSupervisorsOnly()
    {
        var (member, stranger) = (town.NewActor(Role.Operator), town.NewActor(Role.Clerk));
        var (_, incident) = await ReservedAsync(member.Id);
        Assert.True(await SeesAsync(member, incident));
        Assert.True(await SeesAsync(town.NewActor(Role.Supervisor), incident));
        Assert.False(await SeesAsync(stranger, incident));
        Assert.True(await SeesAsync(stranger, (await town.LogAsync()).Id));
    }

    [Fact]
    public async Task ReservedTeam_Incident_CannotBeTouchedByOthers()
    {
        var (member, stranger) = (town.NewActor(Role.Operator), town.NewActor(Role.Operator));
        var (_, incident) = await ReservedAsync(member.Id);
        var desk = await town.Service<HelpDeskBook>().GetAsync(default);
        var stored = await town.IncidentAsync(incident);
        Assert.True((await ScopeOfAsync(member)).Covers(stored.TeamId, stored.EntityId));
        Assert.False((await ScopeOfAsync(stranger)).Covers(stored.TeamId, stored.EntityId));
        Assert.Contains(stored.TeamId!.Value, desk.Teams.Keys);
    }

    [Fact]
    public async Task Membership_Changed_CountsAtTheNextAction()
    {
        var (first, second) = (town.NewActor(Role.Operator), town.NewActor(Role.Operator));
        var (team, incident) = await ReservedAsync(first.Id);
        Assert.True(await SeesAsync(first, incident));
        Assert.False(await SeesAsync(second, incident));
        await ChangeAsync(team, isReserved: true, second.Id);
        Assert.False(await SeesAsync(first, incident));
        Assert.True(await SeesAsync(second, incident));
        await ChangeAsync(team, isReserved: false);
        Assert.True(await SeesAsync(first, incident));
    }

    [Fact]
    public async Task Entities_Limited_SeesTheseAndTheTownHallOnly()
    {
        var (mine, other) = (await town.EntityAsync(), await town.EntityAsync());
        var actor = town.NewActor(Role.Operator);
        var (ofMine, ofOther, ofTown) = (await LogForAsync(mine), await LogForAsync(other), await LogForAsync(null));
        Assert.True(await SeesAsync(actor, ofOther));
        await town.LimitAsync(actor.Id, [], mine);
        Assert.True(await SeesAsync(actor, ofMine));
        Assert.True(await SeesAsync(actor, ofTown));
        Assert.False(await SeesAsync(actor, ofOther));
        var refused = await town.Service<LogIncident>().ExecuteAsync(new(Matters.Matter() with { EntityId = other }), actor, default);
        Assert.Equal([IncidentRefusals.OutOfScope], refused.Refusals);
        var fromOther = Matters.Matter() with { Requester = new(New: new("Pau Roig", EntityId: other)) };
        Assert.Equal([IncidentRefusals.OutOfScope], (await town.Service<LogIncident>().ExecuteAsync(new(fromOther), actor, default)).Refusals);
        await town.LimitAsync(actor.Id, [mine]);
        Assert.True(await SeesAsync(actor, ofOther));
    }

    private async Task<(Guid Team, Guid Incident)> ReservedAsync(Guid member)
    {
        var team = await town.TeamAsync(HelpDeskSteps.Values(isReserved: true, members: [member]));
        var category = await town.MakeAsync($"Reservada {team.Id:N}");
        Assert.True((await town.SetAsync(category, new() { TeamId = team.Id })).IsDone);
        return (team.Id, (await town.LogAsync(Matters.Matter() with { CategoryId = category.Id })).Id);
    }

    private async Task ChangeAsync(Guid id, bool isReserved, params Guid[] members)
    {
        var team = await town.TeamAsync(id);
        Assert.True((await town.Service<ChangeTeam>().ExecuteAsync(new(id, team.Version, HelpDeskSteps.Values(team.Name, isReserved, members)), town.ActorOf(Role.Supervisor), default)).IsDone);
    }

    private async Task<Guid> LogForAsync(Guid? entity) =>
        (await town.LogAsync(Matters.Matter() with { EntityId = entity, CategoryId = ShippedHelpDesk.CategoryId("otros") }, town.ActorOf(Role.Supervisor))).Id;

    private async Task<IncidentScope> ScopeOfAsync(Actor actor) => (await town.Service<IncidentAccess>().DemandAsync(actor, Permission.ReadIncidents, default)).Scope;

    /// <summary>As the list and the card look for it.</summary>
    private async Task<bool> SeesAsync(Actor actor, Guid incident)
    {
        var scope = await ScopeOfAsync(actor);
        await using var data = town.Data();
        return await data.Incidents.AsNoTracking().Within(scope).AnyAsync(row => row.Id == incident);
    }
}
