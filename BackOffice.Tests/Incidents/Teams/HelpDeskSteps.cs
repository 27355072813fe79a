using BackOffice.Incidents.Entities;
using BackOffice.Incidents.Teams;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Teams;

/// <summary>Teams and local entities for tests, through the use cases.</summary>
internal static class HelpDeskSteps
{
    public static TeamValues Values(string? name = null, bool isReserved = false, params Guid[] members) =>
        new(name ?? $"Equipo {Guid.NewGuid():N}", null, isReserved, [.. members.Select((member, i) => new TeamPost(member, i == 0))]);

    public static async Task<Team> TeamAsync(this Town town, TeamValues values)
    {
        var made = await town.Service<CreateTeam>().ExecuteAsync(new(values), town.ActorOf(Role.Supervisor), default);
        Assert.True(made.IsDone, made.IsDone ? "" : made.Refusal.Code);
        return await town.TeamAsync(made.Value);
    }

    public static async Task<Team> TeamAsync(this Town town, Guid id)
    {
        await using var data = town.Data();
        return await data.Teams.AsNoTracking().Include(team => team.Members).SingleAsync(team => team.Id == id);
    }

    public static async Task<Guid> EntityAsync(this Town town, string? name = null)
    {
        var made = await town.Service<CreateEntity>().ExecuteAsync(new(name ?? $"Entidad {Guid.NewGuid():N}", null), town.ActorOf(Role.Supervisor), default);
        Assert.True(made.IsDone, made.IsDone ? "" : made.Refusal.Code);
        return made.Value;
    }

    public static async Task LimitAsync(this Town town, Guid official, IReadOnlyList<Guid> former, params Guid[] entities) =>
        Assert.True((await town.Service<SetOfficialEntities>().ExecuteAsync(new(official, former, entities), town.ActorOf(Role.Supervisor), default)).IsDone);
}
