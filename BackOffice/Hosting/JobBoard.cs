using Quartz;
using Quartz.Extensibility;

namespace BackOffice.Hosting;

/// <summary>What the scheduler knows of its jobs. In a process without a schedule there is nothing to know and nothing to run.</summary>
public sealed class JobBoard(ISchedulerFactory? schedulers, IExecutionHistoryStore? history, TimeProvider clock)
{
    private const int RunsShown = 5;

    /// <summary>The most failures of a day that are read; more than fifty say the same.</summary>
    private const int FailuresShown = 50;

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
            var own = triggers[job.Key].FirstOrDefault(trigger => trigger.Key == TriggerOf(job));
            var pause = own?.State == TriggerState.Paused ? new JobPause(own.Pause?.PausedAtUtc.UtcDateTime, own.Pause?.RequestedBy) : null;
            jobs.Add(new(job, pause is null ? own?.NextFireTimeUtc?.UtcDateTime : null, [.. runs.Items.Select(Run)]) { Pause = pause });
        }

        return jobs;
    }

    /// <summary>What went wrong in the last 24 hours, the newest first.</summary>
    public async Task<IReadOnlyList<JobFailure>> ReadFailuresAsync(CancellationToken cancellation)
    {
        if (schedulers is null || history is null) return [];
        var scheduler = await schedulers.GetScheduler(cancellation);
        var failed = await history.QueryExecutions(new ExecutionHistoryQuery { SchedulerName = scheduler.SchedulerName, FailedFinally = true, FiredFrom = clock.GetUtcNow().AddDays(-1), Take = FailuresShown }, cancellation);
        return [.. from entry in failed.Items let job = Schedule.Find(entry.JobName) where job is not null select new JobFailure(job, entry.FiredAtUtc.UtcDateTime, entry.ExceptionMessage)];
    }

    /// <summary>Whether an administrator paused it. Kept by the scheduler itself: it holds after a restart and in every process.</summary>
    public async Task<bool> IsPausedAsync(ScheduledJob job, CancellationToken cancellation)
    {
        if (schedulers is null) return false;
        var scheduler = await schedulers.GetScheduler(cancellation);
        return await scheduler.GetTriggerState(TriggerOf(job), cancellation) == TriggerState.Paused;
    }

    public async Task RunNowAsync(ScheduledJob job, CancellationToken cancellation)
    {
        if (schedulers is null) return;
        var scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.TriggerJob(new JobKey(job.Key), cancellationToken: cancellation);
    }

    public async Task PauseAsync(ScheduledJob job, string by, CancellationToken cancellation)
    {
        if (schedulers is null) return;
        var scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.PauseTriggerGroupsWith(GroupOf(job), new PauseDetails { RequestedBy = by }, cancellation);
    }

    public async Task ResumeAsync(ScheduledJob job, CancellationToken cancellation)
    {
        if (schedulers is null) return;
        var scheduler = await schedulers.GetScheduler(cancellation);
        await scheduler.ResumeTriggerGroups(GroupOf(job), cancellation);
    }

    /// <summary>Each in a group of its own: the pause of a group, not that of a trigger, outlives the trigger's being stored anew at each start.</summary>
    internal static TriggerKey TriggerOf(ScheduledJob job) => new(job.Key, job.Key);

    private static GroupMatcher<TriggerKey> GroupOf(ScheduledJob job) => GroupMatcher<TriggerKey>.GroupEquals(job.Key);

    private static JobRun Run(ExecutionHistoryEntry entry) => new(entry.FiredAtUtc.UtcDateTime, entry.Duration, entry.EffectiveResult == JobRunResult.Succeeded, entry.Manual);
}

/// <param name="NextRunAt">UTC; null when the schedule does not run here, and while it is paused.</param>
/// <param name="Runs">The last ones, newest first.</param>
public sealed record JobStanding(ScheduledJob Job, DateTime? NextRunAt, IReadOnlyList<JobRun> Runs)
{
    /// <summary>Null while it is not paused.</summary>
    public JobPause? Pause { get; init; }
}

/// <param name="Since">UTC.</param>
/// <param name="By">Name of who paused it.</param>
public sealed record JobPause(DateTime? Since, string? By);

/// <param name="StartedAt">UTC.</param>
/// <param name="IsManual">Whether an administrator asked for it.</param>
public sealed record JobRun(DateTime StartedAt, TimeSpan Duration, bool Succeeded, bool IsManual);

/// <param name="At">UTC.</param>
/// <param name="Kind">Kind of the failure, as in the log.</param>
public sealed record JobFailure(ScheduledJob Job, DateTime At, string? Kind);
