using System.Diagnostics;
using System.Globalization;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;
using Shared.Notices;
using Xunit.Abstractions;

namespace BackOffice.Tests.Notices;

/// <summary>What a message costs the drain, beside one scheduler job per message and beside the same drain with a long history, in turns in one run and into a channel that takes everything at once.
/// <c>BACKOFFICE_DRAIN</c> says how many messages, jobs and rows of history: <c>20000;2000;1000000</c>; without it the numbers are so small that only the tool is shown.</summary>
public sealed class DrainSpeedTests(Town town, ITestOutputHelper output) : IClassFixture<Town>
{
    private const int Rounds = 3;

    private readonly PostOffice office = new(town);

    private static int[] Sizes => (Environment.GetEnvironmentVariable("BACKOFFICE_DRAIN") ?? "200;20;500").Split(';').Select(text => int.Parse(text, CultureInfo.InvariantCulture)).ToArray();

    [Fact]
    public async Task Drain_BesideOneJobPerMessage_CostsAFraction()
    {
        var (messages, jobs, history) = (Sizes[0], Sizes[1], Sizes[2]);
        var (drained, scheduled, burdened) = (new List<double>(), new List<double>(), new List<double>());
        await DrainAsync(messages);
        for (var round = 0; round < Rounds; round++)
        {
            drained.Add(await DrainAsync(messages));
            scheduled.Add(await ScheduleAsync(jobs));
        }

        await BurdenAsync(history);
        await DrainAsync(messages);
        for (var round = 0; round < Rounds; round++) burdened.Add(await DrainAsync(messages));
        var (plain, job, old) = (Median(drained), Median(scheduled), Median(burdened));
        var text = string.Create(CultureInfo.InvariantCulture, $"a job per message costs {job / plain:0.0} times the drain ({plain * 1000:0.000} ms); with {history} sent rows the drain costs {old / plain:0.00} times itself");
        output.WriteLine(text);
        if (Environment.GetEnvironmentVariable("BACKOFFICE_DRAIN") is not null) Console.WriteLine(text);
        Assert.True(plain < job, text);
    }

    /// <returns>Seconds a message.</returns>
    private async Task<double> DrainAsync(int count)
    {
        await AddAsync(count, i => office.Plain(i));
        var before = office.Email.Sent.Count;
        var watch = Stopwatch.StartNew();
        await office.RunAsync();
        Assert.Equal(count, office.Email.Sent.Count - before);
        return watch.Elapsed.TotalSeconds / count;
    }

    private async Task<double> ScheduleAsync(int count)
    {
        var rows = await AddAsync(count, i => office.Plain(i));
        var store = Path.Combine(town.Folder, $"jobs-{Guid.NewGuid():N}.db");
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(new JobLine(town, office, count));
        builder.Services.AddQuartz(quartz => quartz.UsePersistentStore(settings =>
        {
            settings.ProvisionSchema();
            settings.UseSqlite($"Data Source={store}");
        }));
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        using var host = builder.Build();
        await host.StartAsync();
        var scheduler = await host.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        var watch = Stopwatch.StartNew();
        foreach (var row in rows)
        {
            var job = JobBuilder.Create<SendOne>().WithIdentity(row.ToString("N")).UsingJobData("id", row.ToString("N")).Build();
            await scheduler.ScheduleJob(job, TriggerBuilder.Create().WithIdentity(row.ToString("N")).StartNow().Build());
        }

        await host.Services.GetRequiredService<JobLine>().Done.WaitAsync(TimeSpan.FromMinutes(10));
        var seconds = watch.Elapsed.TotalSeconds / count;
        await host.StopAsync();
        return seconds;
    }

    private async Task<IReadOnlyList<Guid>> AddAsync(int count, Func<int, OutboxMessage> message)
    {
        await using var data = town.Data();
        List<Guid> ids = [];
        foreach (var part in Enumerable.Range(0, count).Chunk(2_000))
        {
            var rows = part.Select(message).ToList();
            data.OutboxMessages.AddRange(rows);
            await data.SaveChangesAsync();
            data.ChangeTracker.Clear();
            ids.AddRange(rows.Select(row => row.Id));
        }

        return ids;
    }

    private Task BurdenAsync(int count) => AddAsync(count, i =>
    {
        var message = office.Plain(i);
        message.MarkSent(town.Now);
        return message;
    });

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>What the jobs share.</summary>
    internal sealed class JobLine(Town town, PostOffice office, int count)
    {
        private readonly TaskCompletionSource done = new();
        private int left = count;

        public Task Done => done.Task;

        public async Task SendAsync(Guid id)
        {
            await using var data = town.Data();
            var message = await data.OutboxMessages.SingleAsync(row => row.Id == id);
            await office.Email.SendAsync(new(id, message.Recipient, "Ayuntamiento", message.Subject, message.Body!, town.Now), CancellationToken.None);
            message.MarkSent(town.Now);
            await data.SaveChangesAsync();
            if (Interlocked.Decrement(ref left) == 0) done.SetResult();
        }
    }

    /// <summary>The other way: a job for every message.</summary>
    internal sealed class SendOne(JobLine line) : IJob
    {
        public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
            await line.SendAsync(Guid.ParseExact(context.MergedJobDataMap.GetString("id")!, "N"));
    }
}
