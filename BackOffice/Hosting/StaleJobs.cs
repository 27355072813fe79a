using Quartz;

namespace BackOffice.Hosting;

/// <summary>Forgets jobs that a former version left in the schedule's tables.</summary>
internal sealed class StaleJobs(ISchedulerFactory schedulers) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var stale = (await scheduler.QueryJobs(new JobQuery(), cancellationToken)).Items.Where(job => Schedule.Find(job.Key.Name) is null).Select(job => job.Key).ToList();
        if (stale.Count > 0) await scheduler.DeleteJobs(stale, cancellationToken);

        // former versions kept the triggers of all jobs in one group
        await scheduler.UnscheduleJobs([.. Schedule.Jobs.Select(job => new TriggerKey(job.Key))], cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
