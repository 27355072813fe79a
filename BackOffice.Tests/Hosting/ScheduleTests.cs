using BackOffice.Administration.Jobs;
using BackOffice.Hosting;
using BackOffice.Notices.Outbox;
using BackOffice.Tests.Notices;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Quartz;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Hosting;

public sealed class ScheduleTests
{
    /// <summary>A town whose schedule runs, by the clock of this machine.</summary>
    private sealed class WakefulTown : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Schedule:Enabled", "true");
        }
    }

    [Fact]
    public void Jobs_EveryLine_HasItsOwnKeyAndACronThatCanBeRead()
    {
        Assert.Equal(Schedule.Jobs.Count, Schedule.Jobs.Select(job => job.Key).Distinct().Count());
        Assert.All(Schedule.Jobs, job => Assert.True(CronExpression.TryParse(job.Cron, out _)));
        Assert.Equal(typeof(IScheduledWork).Assembly.GetTypes().Count(type => type.IsClass && type.IsAssignableTo(typeof(IScheduledWork))), Schedule.Jobs.Count);
    }

    [Fact]
    public async Task RunNow_OverARealSchedule_SendsAuditsAndIsRemembered()
    {
        using var town = new WakefulTown();
        var office = new PostOffice(town);
        var id = (await office.FillAsync()).Single();
        var result = await town.Service<RunJob>().ExecuteAsync(new("drain-outbox"), town.ActorOf(Role.Administrator), CancellationToken.None);

        Assert.True(result.IsDone);
        await EventuallyAsync(() => Task.FromResult(office.Find(id).State == NoticeState.Sent));
        var board = town.Service<JobBoard>();
        await EventuallyAsync(async () => (await board.ReadAsync(CancellationToken.None)).Single(job => job.Job.Work == typeof(DrainOutbox)).Runs.Any(run => run is { Succeeded: true, IsManual: true }));
        Assert.NotNull((await board.ReadAsync(CancellationToken.None))[0].NextRunAt);
        Assert.True(File.Exists(Path.Combine(town.Folder, "quartz.db")));
        await using var data = town.Data();
        Assert.Equal("drain-outbox", data.AuditEntries.Single(entry => entry.Action == nameof(RunJob)).Reason);
    }

    private static async Task EventuallyAsync(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 100 && !await condition(); i++) await Task.Delay(100);
        Assert.True(await condition());
    }
}
