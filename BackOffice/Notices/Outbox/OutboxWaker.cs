using System.Threading.Channels;
using BackOffice.Data;
using BackOffice.Hosting;

namespace BackOffice.Notices.Outbox;

/// <summary>Wakes the drain soon after something to send was committed in this process; the schedule would do it some seconds later anyway.</summary>
internal sealed partial class OutboxWaker(CommittedChanges changes, DrainOutbox drain, JobBoard board, TimeProvider clock, ILogger<OutboxWaker> logger) : BackgroundService
{
    /// <summary>Messages of one moment leave together.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Channel<bool> wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        changes.MessagesWaiting += Wake;
        try
        {
            await foreach (var _ in wakes.Reader.ReadAllAsync(stoppingToken))
            {
                await Task.Delay(Pause, clock, stoppingToken);
                await DrainAsync(stoppingToken);
            }
        }
        finally
        {
            changes.MessagesWaiting -= Wake;
        }
    }

    private void Wake() => wakes.Writer.TryWrite(true);

    private async Task DrainAsync(CancellationToken cancellation)
    {
        try
        {
            if (!await board.IsPausedAsync(Schedule.Find(Schedule.DrainKey)!, cancellation)) await drain.RunAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogFailed(exception.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox could not be drained: {Exception}")]
    private partial void LogFailed(string exception);
}
