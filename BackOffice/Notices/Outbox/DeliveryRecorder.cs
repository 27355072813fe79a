using BackOffice.Notices.Channels;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Notices.Outbox;

/// <summary>Sees to it that results are recorded: the batch together or, when one row stands in the way, each by itself. What was sent and is not recorded would be sent again.</summary>
public sealed partial class DeliveryRecorder(RecordDeliveries record, ILogger<DeliveryRecorder> logger)
{
    private const int Tries = 3;

    private static readonly Actor Sender = Actor.System(nameof(DrainOutbox));

    public async Task RecordAsync(Guid token, IReadOnlyDictionary<Guid, Delivery> results)
    {
        if (await TryAsync(new DeliveryResults(token, results))) return;
        foreach (var (id, delivery) in results)
        {
            var alone = new DeliveryResults(token, new Dictionary<Guid, Delivery> { [id] = delivery });
            if (await TryAsync(alone)) continue;
            LogUnheard(id);
            await TryAsync(alone with { TellsFollowers = false });
        }
    }

    private async Task<bool> TryAsync(DeliveryResults results)
    {
        try
        {
            Result result = Refusal.Conflict;

            // a person may have changed the same key or registration at this moment; stopping the application must not stop this
            for (var i = 0; i < Tries && !result.IsDone; i++) result = await record.ExecuteAsync(results, Sender, CancellationToken.None);
            return result.IsDone;
        }
        catch (Exception exception)
        {
            LogFailed(results.Results.Count, exception.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The results of {Count} notices could not be recorded: {Exception}")]
    private partial void LogFailed(int count, string exception);

    [LoggerMessage(Level = LogLevel.Critical, Message = "The result of notice {Id} is recorded without the area that follows it")]
    private partial void LogUnheard(Guid id);
}
