using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;

namespace BackOffice.Notices.Outbox;

/// <summary>Marks what leaves, each message by itself over one connection: a connection for each would cost more than the mark. The marks outlive the process at once and a power cut from the next record of a batch on: after one, at most a batch leaves again, under the same Message-IDs.</summary>
public sealed class Departures(BackOfficeDbContext data, TimeProvider clock) : IAsyncDisposable
{
    /// <summary>It left; written before the next one is sent, whoever holds it by now. Not to be cancelled: what is not written is sent again. One statement.</summary>
    /// <param name="gatewayId">The name that the gateway gave it; null for none.</param>
    public Task MarkAsync(OutboxMessage message, string? gatewayId = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;

        // written out: putting the statement together costs as much as running it, and nothing else is done for each message
        return data.Database.ExecuteSqlAsync($"UPDATE OutboxMessages SET SentAt = {now}, GatewayId = {gatewayId} WHERE Id = {message.Id} AND SentAt IS NULL AND State = {(int)NoticeState.Leased}", CancellationToken.None);
    }

    public ValueTask DisposeAsync() => data.DisposeAsync();
}
