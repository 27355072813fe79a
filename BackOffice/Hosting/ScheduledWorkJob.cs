using Quartz;

namespace BackOffice.Hosting;

/// <summary>What the scheduler wakes: it runs the work and knows nothing of it. No arguments travel in the schedule's tables.</summary>
[DisallowConcurrentExecution]
internal sealed partial class ScheduledWorkJob<TWork>(TWork work, ILogger<TWork> logger) : IJob
    where TWork : IScheduledWork
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await work.RunAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // the kind of failure and its place; its text may quote data
            LogFailed(context.JobDetail.Key.Name, exception.GetType().Name, exception.StackTrace);
            throw new JobExecutionException(exception.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Scheduled job {Key} failed with {Exception} at {Stack}")]
    private partial void LogFailed(string key, string exception, string? stack);
}
