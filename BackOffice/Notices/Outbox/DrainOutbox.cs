using BackOffice.Hosting;
using BackOffice.Notices.Channels;
using Shared.Notices;

namespace BackOffice.Notices.Outbox;

/// <summary>Sends everything that is due, batch by batch; within a process never twice at once.</summary>
public sealed class DrainOutbox(OutboxLease lease, NoticeSender sender, DeliveryRecorder recorder, TimeProvider clock) : IScheduledWork, IDisposable
{
    /// <summary>Kept of the lease for the slowest answer that a server may give to the last message, and for recording the results.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(85);

    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task RunAsync(CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            while (!cancellation.IsCancellationRequested && await DrainBatchAsync(cancellation))
            {
            }

            await sender.RestAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    /// <returns>Whether there was something to send.</returns>
    private async Task<bool> DrainBatchAsync(CancellationToken cancellation)
    {
        var token = Guid.NewGuid();
        var messages = await lease.TakeAsync(token, cancellation);
        if (messages.Count == 0) return false;
        await sender.PrepareAsync(messages, clock.GetUtcNow().UtcDateTime, cancellation);
        await using var departures = await lease.OpenDeparturesAsync(cancellation);
        var results = new Dictionary<Guid, Delivery>();
        foreach (var message in messages)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var inTime = now < message.LeasedUntil - Margin && !cancellation.IsCancellationRequested;
            results[message.Id] = await DeliverAsync(message, inTime, departures, cancellation);
        }

        await recorder.RecordAsync(token, results);
        return true;
    }

    /// <summary>What left is marked at once, each by itself: whoever takes over from a process that died sends at most the one that it was just sending again.</summary>
    private async Task<Delivery> DeliverAsync(OutboxMessage message, bool inTime, Departures departures, CancellationToken cancellation)
    {
        if (message.SentAt is not null) return Delivery.Sent;
        if (!inTime) return Delivery.Untried;
        var delivery = await sender.SendAsync(message, clock.GetUtcNow().UtcDateTime, cancellation);
        if (delivery.Outcome == DeliveryOutcome.Sent) await departures.MarkAsync(message, delivery.GatewayId);
        return delivery;
    }
}
