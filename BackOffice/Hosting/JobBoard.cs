using Quartz;
using Quartz.Extensibility;

namespace BackOffice.Hosting;

/// <summary>What the scheduler knows of its jobs. In a process without a schedule there is nothing to know and nothing to run.</summary>
public sealed class JobBoard(ISchedulerFactory? schedulers, IExecutionHistoryStore? history)
{
    private const int RunsShown = 5;

    public bool IsEnabled => schedulers is not null;

    public async Task<IReadOnlyList<JobStanding>> ReadAsync(CancellationToken cancellation)
    {
        if (schedulers is null || history is null) return [.. Schedule.Jobs.Select(job => new JobStanding(job, null, []))];
        var scheduler = await schedulers.GetScheduler(cancellation);
        var triggers = (await scheduler.QueryTriggers(new TriggerQuery(), cancellation)).Items.ToLookup(trigger => trigger.JobKey.Name);
        List<JobStanding> jobs = [];
        foreach (var job in Schedule.Jobs)
        {
            var runs = await history.QueryExecutions(new ExecutionHistoryQuery { SchedulerName = scheduler.SchedulerName, Job = new JobKey(job.Key), Take = RunsShown }, cancellation);
            jobs.Add(new(job, triggers[job.Key].Min(trigger => trigger.NextFireTimeUtc?.UtcDateTime), [.. runs.Items.Select(Run)]));
        }

        return jobs;
    }

    public async Task RunNowAsync(ScheduledJob job, CancellationToken cancellation)
    {
        if (schedulers is null) return;
        var scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.TriggerJob(new JobKey(job.Key), cancellationToken: cancellation);
    }

    private static JobRun Run(ExecutionHistoryEntry entry) => new(entry.FiredAtUtc.UtcDateTime, entry.Duration, entry.EffectiveResult == JobRunResult.Succeeded, entry.Manual);
}

/// <param name="NextRunAt">UTC; null when the schedule does not run here.</param>
/// <param name="Runs">The last ones, newest first.</param>
public sealed record JobStanding(ScheduledJob Job, DateTime? NextRunAt, IReadOnlyList<JobRun> Runs);

/// <param name="StartedAt">UTC.</param>
/// <param name="IsManual">Whether an administrator asked for it.</param>
public sealed record JobRun(DateTime StartedAt, TimeSpan Duration, bool Succeeded, bool IsManual);
