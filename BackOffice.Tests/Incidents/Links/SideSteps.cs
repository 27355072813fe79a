using BackOffice.Incidents;
using BackOffice.Incidents.Links;
using BackOffice.Incidents.Sides;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Links;

/// <summary>What tests of the blocks beside an incident do again and again.</summary>
internal static class SideSteps
{
    public static async Task<IncidentSides> SidesAsync(this Town town, Guid incident)
    {
        await using var data = town.Data();
        return await IncidentSideReading.ReadAsync(data, incident, [], IncidentScope.Whole, default);
    }

    /// <summary>Gives it to a team that only its members and supervisors may look into.</summary>
    public static async Task ReserveAsync(this Town town, Guid incident)
    {
        await using var data = town.Data();
        var team = Team.Create(Ids.New(town.Now), new($"Reservado {Guid.NewGuid():N}", null, IsReserved: true));
        data.Teams.Add(team);
        await data.SaveChangesAsync();
        await data.Incidents.Where(row => row.Id == incident).ExecuteUpdateAsync(set => set.SetProperty(row => row.TeamId, team.Id));
        town.Clock.Advance(TimeSpan.FromMinutes(2));
    }

    /// <summary>A major incident with so many children.</summary>
    public static async Task<(LoggedIncident Major, List<LoggedIncident> Children)> MajorAsync(this Town town, int children)
    {
        var major = await town.LogAsync();
        Assert.True((await town.Service<MarkMajor>().ExecuteAsync(new(major.Id, true, 0), town.ActorOf(Role.Operator), default)).IsDone);
        List<LoggedIncident> logged = [];
        for (var child = 0; child < children; child++)
        {
            logged.Add(await town.LogAsync());
            Assert.True((await town.HangAsync(logged[^1], major)).IsDone);
        }

        return (major, logged);
    }

    public static Task<Result> HangAsync(this Town town, LoggedIncident child, LoggedIncident parent) => town.Service<AttachToParent>().ExecuteAsync(new(child.Id, parent.Id), town.ActorOf(Role.Operator), default);
}
