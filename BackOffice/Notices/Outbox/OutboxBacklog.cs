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

    /// <summary>The same for each channel, also for one with nothing to send; and what failed in the last 24 hours. Two statements.</summary>
    public async Task<IReadOnlyList<ChannelBacklog>> ReadByChannelAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var yesterday = now.AddDays(-1);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var due = await data.OutboxMessages
            .Where(message => (message.State == NoticeState.Pending || message.State == NoticeState.Leased) && message.DueAt <= now)
            .GroupBy(message => message.Channel)
            .Select(all => new { Channel = all.Key, Count = all.Count(), Oldest = all.Min(message => message.DueAt) })
            .ToDictionaryAsync(row => row.Channel, cancellation);
        var failed = await data.OutboxMessages
            .Where(message => message.State == NoticeState.Failed && message.CreatedAt >= yesterday)
            .GroupBy(message => message.Channel)
            .Select(all => new { Channel = all.Key, Count = all.Count() })
            .ToDictionaryAsync(row => row.Channel, row => row.Count, cancellation);
        return [.. Enum.GetValues<NoticeChannel>().Select(channel => new ChannelBacklog(
            channel,
            due.TryGetValue(channel, out var waiting) ? new(waiting.Count, now - waiting.Oldest) : new(0, TimeSpan.Zero),
            failed.GetValueOrDefault(channel)))];
    }
}

/// <param name="FailedToday">Written in the last 24 hours, given up, and nobody saw to them.</param>
public sealed record ChannelBacklog(NoticeChannel Channel, Backlog Backlog, int FailedToday);

/// <param name="Waiting">Messages due and not sent.</param>
/// <param name="Age">How long the oldest has been due; zero when none is.</param>
public sealed record Backlog(int Waiting, TimeSpan Age);
