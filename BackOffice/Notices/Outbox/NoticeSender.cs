using System.Security.Cryptography;
using BackOffice.Notices.Channels;
using Shared.Notices;

namespace BackOffice.Notices.Outbox;

/// <summary>Sends one message through its channel, outside any transaction.</summary>
public sealed partial class NoticeSender(IEnumerable<INoticeChannel> channels, NoticeEnvelopes envelopes, SendingLimits limits, ILogger<NoticeSender> logger)
{
    private readonly Dictionary<NoticeChannel, INoticeChannel> byKind = channels.ToDictionary(channel => channel.Kind);

    /// <summary>To be called before the first message of a batch.</summary>
    public Task PrepareAsync(IReadOnlyList<OutboxMessage> batch, DateTime now, CancellationToken cancellation) => limits.PrepareAsync(batch, now, cancellation);

    public async Task<Delivery> SendAsync(OutboxMessage message, DateTime now, CancellationToken cancellation)
    {
        if (message.ExpiresAt <= now) return Delivery.Late;
        if (message.Attempts > OutboxMessage.MaxAttempts) return Delivery.Refused(DeliveryFailures.TooManyAttempts);
        if (limits.Take(message, now) is { } notNow) return notNow;
        var delivery = await TryAsync(message, now, cancellation);
        if (delivery.FailureCode is { } code) LogFailed(message.Id, message.Channel, code, message.Attempts);
        return delivery;
    }

    /// <summary>Nothing else is due.</summary>
    public async Task RestAsync()
    {
        foreach (var channel in byKind.Values) await channel.RestAsync();
    }

    private async Task<Delivery> TryAsync(OutboxMessage message, DateTime now, CancellationToken cancellation)
    {
        try
        {
            return await byKind[message.Channel].SendAsync(await envelopes.OfAsync(message, now, cancellation), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Delivery.Untried;
        }
        catch (CryptographicException)
        {
            return Delivery.Refused(DeliveryFailures.Unreadable);
        }
        catch (Exception exception)
        {
            // one message must not hold up the others; the text of the exception may carry the address
            LogUnexpected(message.Id, exception.GetType().Name);
            return Delivery.Postponed(DeliveryFailures.Unexpected);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notice {Id} by {Channel} was not sent: {Code}, try {Attempt}")]
    private partial void LogFailed(Guid id, NoticeChannel channel, string code, int attempt);

    [LoggerMessage(Level = LogLevel.Error, Message = "Notice {Id} broke its channel with {Exception}")]
    private partial void LogUnexpected(Guid id, string exception);
}
