using BackOffice.Administration.Jobs;
using BackOffice.Hosting;
using BackOffice.Tests.Notices;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Quartz;
using Shared.Common;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Hosting;

public sealed class PauseTests
{
    /// <summary>A town whose schedule runs over tables that may be those of a town before it.</summary>
    private sealed class WakefulTown(string? scheduleOf = null) : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Schedule:Enabled", "true");
            foreach (var file in scheduleOf is null ? [] : Directory.GetFiles(scheduleOf)) File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
        }
    }

    private static readonly ScheduledJob Drain = Schedule.Find(Schedule.DrainKey)!;

    [Fact]
    public async Task Pause_DrainOverARealSchedule_HoldsAfterARestartUntilResumed()
    {
        var kept = Directory.CreateTempSubdirectory("schedule-").FullName;
        using (var town = new WakefulTown())
        {
            Assert.True((await town.Service<PauseJob>().ExecuteAsync(new(Drain.Key), town.ActorOf(Role.Administrator), default)).IsDone);
            var paused = (await town.Service<JobBoard>().ReadAsync(default)).Single(standing => standing.Job == Drain);
            Assert.Equal("Administrator de prueba", paused.Pause?.By);
            Assert.Null(paused.NextRunAt);
            Assert.All((await town.Service<JobBoard>().ReadAsync(default)).Where(standing => standing.Job != Drain), standing => Assert.Null(standing.Pause));
            await using var data = town.Data();
            Assert.Equal(Drain.Key, data.AuditEntries.Single(entry => entry.Action == nameof(PauseJob)).Reason);
            await (await town.Service<ISchedulerFactory>().GetScheduler()).Shutdown(waitForJobsToComplete: true);
            foreach (var file in Directory.GetFiles(town.Folder, "quartz.db*")) File.Copy(file, Path.Combine(kept, Path.GetFileName(file)));
        }

        using var again = new WakefulTown(kept);
        var office = new PostOffice(again);
        Assert.True(await again.Service<JobBoard>().IsPausedAsync(Drain, default));
        var id = (await office.FillAsync()).Single();
        Assert.True((await again.Service<RunJob>().ExecuteAsync(new(Drain.Key), again.ActorOf(Role.Administrator), default)).IsDone);
        await EventuallyAsync(() => office.Find(id).State == NoticeState.Sent);
        Assert.True(await again.Service<JobBoard>().IsPausedAsync(Drain, default));
        Assert.True((await again.Service<ResumeJob>().ExecuteAsync(new(Drain.Key), again.ActorOf(Role.Administrator), default)).IsDone);
        Assert.False(await again.Service<JobBoard>().IsPausedAsync(Drain, default));
        Assert.NotNull((await again.Service<JobBoard>().ReadAsync(default)).Single(standing => standing.Job == Drain).NextRunAt);
        Directory.Delete(kept, recursive: true);
    }

    [Fact]
    public async Task Pause_UnknownJobOrProcessWithoutSchedule_IsRefused()
    {
        using var town = new Town();
        var actor = town.ActorOf(Role.Administrator);
        Assert.Equal(Refusal.NotFound, (await town.Service<PauseJob>().ExecuteAsync(new("nada"), actor, default)).Refusal);
        Assert.Equal(Shared.Administration.AdministrationRefusals.ScheduleOff, (await town.Service<PauseJob>().ExecuteAsync(new(Drain.Key), actor, default)).Refusal);
        Assert.Equal(Shared.Administration.AdministrationRefusals.ScheduleOff, (await town.Service<ResumeJob>().ExecuteAsync(new(Drain.Key), actor, default)).Refusal);
    }

    [Fact]
    public async Task Backlog_ByChannel_CountsWhatWaitsAndWhatFailed()
    {
        using var town = new Town();
        var office = new PostOffice(town);
        var failed = office.Plain(9);
        failed.Fail("RecipientRefused", town.Now);
        await office.FillAsync(4, i => i switch { 0 or 1 => office.Plain(i), 2 => office.Secret("1"), _ => failed });
        town.Clock.Advance(TimeSpan.FromMinutes(7));
        var view = await town.Service<JobQueries>().GetAsync(town.ActorOf(Role.Administrator), default);
        Assert.Equal([(NoticeChannel.Email, 2, 7.0, 1), (NoticeChannel.Sms, 1, 7.0, 0)], view.Backlog.Select(row => (row.Channel, row.Backlog.Waiting, row.Backlog.Age.TotalMinutes, row.FailedToday)));
        Assert.False(view.HoldsNotices);
    }

    private static async Task EventuallyAsync(Func<bool> condition)
    {
        for (var i = 0; i < 200 && !condition(); i++) await Task.Delay(100);
        Assert.True(condition());
    }
}
