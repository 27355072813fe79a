using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;

namespace BackOffice.Notices.Outbox;

/// <summary>How much waits to be sent, and for how long.</summary>
public sealed class OutboxBacklog(IDbContextFactory<BackOfficeDbContext> contexts, TimeProvider clock)
{
    /// <summary>One statement. Messages that are due, also those that somebody is sending now.</summary>
    public async Task<Backlog> ReadAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var due = await data.OutboxMessages
            .Where(message => (message.State == NoticeState.Pending || message.State == NoticeState.Leased) && message.DueAt <= now)
            .GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Oldest = all.Min(message => message.DueAt) })
            .SingleOrDefaultAsync(cancellation);
        return due is null ? new(0, TimeSpan.Zero) : new(due.Count, now - due.Oldest);
    }
}

/// <param name="Waiting">Messages due and not sent.</param>
/// <param name="Age">How long the oldest has been due; zero when none is.</param>
public sealed record Backlog(int Waiting, TimeSpan Age);
