using BackOffice.Incidents.ServiceLevels.Clocks;
using BackOffice.Incidents.ServiceLevels.Levels;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.ServiceLevels;

/// <summary>The jobs over a town in which it is Monday, ten o'clock. A lost key is to be solved within four hours.</summary>
public sealed class ServiceLevelJobTests : IAsyncLifetime
{
    private readonly Town town = new();

    public async Task InitializeAsync()
    {
        await using var data = town.Data();
        await data.Teams.ExecuteUpdateAsync(set => set.SetProperty(team => team.Email, "equipo@example.org"));
    }

    public async Task DisposeAsync() => await town.DisposeAsync();

    [Fact]
    public async Task Watch_ThreeQuartersUsed_WarnsOnce()
    {
        var id = (await town.LogAsync()).Id;
        Assert.Equal((Utc("14:00"), Utc("13:00")), ((await town.IncidentAsync(id)).DueAt, (await town.IncidentAsync(id)).WarnAt));
        await WatchAsync(TimeSpan.FromHours(2));
        Assert.Equal(ServiceAlarm.None, (await town.IncidentAsync(id)).Alarm);
        await WatchAsync(TimeSpan.FromHours(1));
        await WatchAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(ServiceAlarm.Warned, (await town.IncidentAsync(id)).Alarm);
        Assert.Single(await AlarmsAsync(id));
        Assert.Empty(await NoticesAsync());
    }

    [Fact]
    public async Task Watch_TimeUsedUp_TellsTheTeamOnce()
    {
        var logged = await town.LogAsync();
        await WatchAsync(TimeSpan.FromHours(3));
        await WatchAsync(TimeSpan.FromHours(1));
        await WatchAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(ServiceAlarm.Breached, (await town.IncidentAsync(logged.Id)).Alarm);
        Assert.Equal(["Warned", "Breached"], await AlarmsAsync(logged.Id));
        var notice = Assert.Single(await NoticesAsync());
        Assert.Equal(("equipo@example.org", logged.Id), (notice.Recipient, notice.RelatedId));
        Assert.Contains((await town.IncidentAsync(logged.Id)).Number, notice.Body);
        Assert.Contains("23/11/2026 14:00", notice.Body);
    }

    [Fact]
    public async Task Watch_SleptOverBoth_GoesStraightToLate()
    {
        var id = (await town.LogAsync()).Id;
        await WatchAsync(TimeSpan.FromDays(1));
        Assert.Equal(["Breached"], await AlarmsAsync(id));
        Assert.Single(await NoticesAsync());
    }

    [Fact]
    public async Task Watch_ManyAtOnce_TakesBatchesOfFewStatements()
    {
        for (var i = 0; i < 12; i++) await town.LogAsync();
        town.Clock.Advance(TimeSpan.FromDays(1));
        await using var data = town.Data();
        var one = await town.Statements.OfAsync(() => town.Service<SoundAlarms>().ExecuteAsync(new(1), Actor.System("test"), default));
        var rest = await town.Statements.OfAsync(() => town.Service<SoundAlarms>().ExecuteAsync(new(100), Actor.System("test"), default));
        Assert.InRange(one.Count, 1, 12);
        Assert.InRange(rest.Count, 1, 8);
        Assert.Equal(12, (await NoticesAsync()).Count);
        Assert.Equal(0, (await town.Service<SoundAlarms>().ExecuteAsync(new(100), Actor.System("test"), default)).Value);
    }

    [Fact]
    public async Task Watch_TwoAtOnce_TellOnce()
    {
        for (var i = 0; i < 5; i++) await town.LogAsync();
        town.Clock.Advance(TimeSpan.FromDays(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => town.Service<WatchServiceLevels>().RunAsync(default))));
        Assert.Equal(5, (await NoticesAsync()).Count);
    }

    [Fact]
    public async Task Recompute_ShorterTargets_MoveOpenIncidentsAndOnlyThose()
    {
        var open = (await town.LogAsync()).Id;
        var solved = (await town.Service<BackOffice.Incidents.LogIncident>().ExecuteAsync(new(Matters.Matter(), new("Hecho.", 2, InCall: true)), town.ActorOf(Role.Operator), default)).Value.Id;
        await ShortenAsync(120);
        await town.Service<RecomputeServiceLevels>().RunAsync(default);
        Assert.Equal(Utc("12:00"), (await town.IncidentAsync(open)).DueAt);
        Assert.Equal((null, true), ((await town.IncidentAsync(solved)).DueAt, (await town.IncidentAsync(solved)).ResolvedInTime));
        await using var data = town.Data();
        Assert.False(await data.ServiceRecounts.AnyAsync());
    }

    [Fact]
    public async Task Recompute_StoppedInTheMiddle_GoesOnWhereItWas()
    {
        List<Guid> ids = [];
        for (var i = 0; i < 7; i++) ids.Add((await town.LogAsync()).Id);
        await ShortenAsync(120);
        for (var i = 0; i < 2; i++) Assert.True((await town.Service<ReckonIncidents>().ExecuteAsync(new(2), Actor.System("test"), default)).IsDone);
        await using (var data = town.Data()) Assert.Equal(4, await data.Incidents.CountAsync(row => row.DueAt == Utc("12:00")));
        await town.Service<RecomputeServiceLevels>().RunAsync(default);
        foreach (var id in ids) Assert.Equal(Utc("12:00"), (await town.IncidentAsync(id)).DueAt);
    }

    [Fact]
    public async Task Recompute_LateBecomesInTime_TakesTheAlarmBack()
    {
        var id = (await town.LogAsync()).Id;
        await WatchAsync(TimeSpan.FromHours(5));
        Assert.Equal(ServiceAlarm.Breached, (await town.IncidentAsync(id)).Alarm);
        await ShortenAsync(2_000);
        await town.Service<RecomputeServiceLevels>().RunAsync(default);
        Assert.Equal(ServiceAlarm.None, (await town.IncidentAsync(id)).Alarm);
    }

    [Fact]
    public async Task Recompute_ChangedWhileItRuns_BeginsAgain()
    {
        for (var i = 0; i < 4; i++) await town.LogAsync();
        await ShortenAsync(120);
        Assert.True((await town.Service<ReckonIncidents>().ExecuteAsync(new(2), Actor.System("test"), default)).IsDone);
        await ShortenAsync(60);
        await town.Service<RecomputeServiceLevels>().RunAsync(default);
        await using var data = town.Data();
        Assert.Equal(4, await data.Incidents.CountAsync(row => row.DueAt == Utc("11:00")));
    }

    [Fact]
    public async Task Recompute_ChangedBeforeTheFirstBatchIsSaved_FailsThatBatch()
    {
        await town.LogAsync();
        await ShortenAsync(120);
        await using var data = town.Data();
        var recount = await data.ServiceRecounts.SingleAsync();
        await ShortenAsync(60);
        data.ServiceRecounts.Remove(recount);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => data.SaveChangesAsync());
    }

    private static DateTime Utc(string time) => Calendars.Utc($"2026-11-23 {time}");

    private async Task WatchAsync(TimeSpan later)
    {
        town.Clock.Advance(later);
        await town.Service<WatchServiceLevels>().RunAsync(default);
    }

    private async Task ShortenAsync(int minutes)
    {
        await using var data = town.Data();
        var level = await data.ServiceLevels.SingleAsync(row => row.Id == ShippedServiceLevels.AccessAndKeys);
        var values = new ServiceLevelValues(level.Name, ShippedCalendars.PhoneService, 75, [.. Enumerable.Range(1, 4).Select(priority => new ServiceTarget(priority, 0, minutes))]);
        Assert.True((await town.Service<ChangeServiceLevel>().ExecuteAsync(new(level.Id, level.Version, values), town.NewActor(Role.Supervisor), default)).IsDone);
    }

    private async Task<List<string?>> AlarmsAsync(Guid id) => [.. (await town.EntriesAsync(id)).SelectMany(entry => entry.Changes).Where(change => change.Field == "Alarm").Select(change => change.After)];

    private async Task<List<OutboxMessage>> NoticesAsync()
    {
        await using var data = town.Data();
        return await data.OutboxMessages.Where(message => message.Event == NoticeEvent.ServiceBreached).ToListAsync();
    }
}
