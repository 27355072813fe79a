using BackOffice.Data;
using BackOffice.Data.Demo;
using BackOffice.Incidents;
using BackOffice.Incidents.Console;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Console;

/// <summary>What tests of the console share.</summary>
internal static class ConsoleTown
{
    public static readonly ConsoleFilter All = new() { View = ConsoleView.All };

    public static Task<ConsolePage> ListAsync(this Town town, ConsoleFilter filter, string? at = null, Actor? actor = null) =>
        town.Service<ConsoleQueries>().ListAsync(actor ?? town.ActorOf(Role.Supervisor), filter, at, CancellationToken.None);

    /// <summary>Invented incidents with all that hangs on them.</summary>
    public static async Task FloodAsync(this Town town, int count)
    {
        town.ActorOf(Role.Operator);
        town.ActorOf(Role.Supervisor);
        town.ActorOf(Role.Clerk);
        var filled = await town.Service<FloodIncidents>().ExecuteAsync(new(count, _ => { }), Actor.System("test"), CancellationToken.None);
        Assert.True(filled.IsDone);
    }

    /// <summary>The counters as kept and as counted from the rows.</summary>
    public static async Task<(List<IncidentCount> Kept, List<IncidentCount> Counted)> CountersAsync(this Town town)
    {
        await using var data = town.Data();
        var kept = await data.IncidentCounts.AsNoTracking().Where(row => row.Total != 0).ToListAsync();
        var rows = await data.Incidents.AsNoTracking().Select(row => new { row.TeamId, row.AssigneeId, row.EntityId, row.State, row.Alarm }).ToListAsync();
        var counted = rows.GroupBy(row => (Team: row.TeamId ?? Guid.Empty, Official: row.State <= IncidentState.Waiting ? row.AssigneeId ?? Guid.Empty : Guid.Empty, Entity: row.EntityId ?? Guid.Empty, row.State, Alarm: row.State <= IncidentState.Waiting ? row.Alarm : ServiceAlarm.None))
            .Select(group => new IncidentCount { TeamId = group.Key.Team, AssigneeId = group.Key.Official, EntityId = group.Key.Entity, State = group.Key.State, Alarm = group.Key.Alarm, Total = group.Count() }).ToList();
        return (kept, counted);
    }

    public static async Task AssertCountersAsync(this Town town)
    {
        var (kept, counted) = await town.CountersAsync();
        Assert.Equal(counted.Select(Text).Order(), kept.Select(Text).Order());
    }

    /// <summary>A reserved team with that member only.</summary>
    public static async Task<Team> AddReservedTeamAsync(this Town town, Guid official)
    {
        var team = Team.Create(Guid.NewGuid(), new($"Reservado {Guid.NewGuid():N}", null, IsReserved: true));
        team.SetMembers([new(team.Id, official, false)]);
        await using var data = town.Data();
        data.Teams.Add(team);
        await data.SaveChangesAsync();
        town.Clock.Advance(TimeSpan.FromMinutes(2));
        return team;
    }

    private static string Text(IncidentCount row) => $"{row.TeamId} {row.AssigneeId} {row.EntityId} {row.State} {row.Alarm} {row.Total}";
}
