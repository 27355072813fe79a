using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;

namespace BackOffice.Notices.Outbox;

/// <summary>Takes messages that are due for one sender alone, whatever other processes do.</summary>
public sealed class OutboxLease(IDbContextFactory<BackOfficeDbContext> contexts, TimeProvider clock)
{
    public const int BatchSize = 100;

    /// <summary>Whoever has not recorded a result by then has lost the messages to somebody else.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(2);

    /// <returns>The messages in the order in which they must leave; empty when none is due.</returns>
    public async Task<IReadOnlyList<OutboxMessage>> TakeAsync(Guid token, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var until = now + Length;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var next = Due(data.OutboxMessages, now).OrderBy(message => message.Priority).ThenBy(message => message.DueAt).Take(BatchSize).Select(message => message.Id);

        // asked again of the row that is updated: another process may have taken it since the inner query read it
        var taken = await Due(data.OutboxMessages, now).Where(message => next.Contains(message.Id)).ExecuteUpdateAsync(
            set => set
                .SetProperty(message => message.State, NoticeState.Leased)
                .SetProperty(message => message.LeaseToken, token)
                .SetProperty(message => message.LeasedUntil, until)
                .SetProperty(message => message.Attempts, message => message.Attempts + 1)
                .SetProperty(message => message.Version, message => message.Version + 1),
            cancellation);
        return taken == 0
            ? []
            : await data.OutboxMessages.AsNoTracking().Where(message => message.LeaseToken == token).OrderBy(message => message.Priority).ThenBy(message => message.DueAt).ToListAsync(cancellation);
    }

    /// <summary>Where each message of a batch is marked as it leaves.</summary>
    public async Task<Departures> OpenDeparturesAsync(CancellationToken cancellation)
    {
        var data = await contexts.CreateDbContextAsync(cancellation);
        await data.OpenForNotesAsync(cancellation);
        return new(data, clock);
    }

    private static IQueryable<OutboxMessage> Due(IQueryable<OutboxMessage> messages, DateTime now) => messages
        .Where(message => message.State == NoticeState.Pending || message.State == NoticeState.Leased)
        .Where(message => (message.State == NoticeState.Pending && message.DueAt <= now) || (message.State == NoticeState.Leased && message.LeasedUntil < now));
}
