using System.Collections.Concurrent;
using Shared.Notices;

namespace BackOffice.Notices.Channels;

/// <summary>Which ways out of the house are closed to every notice, and since when; for the health page and to spare the server.</summary>
public sealed class ChannelTroubles
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<NoticeChannel, ChannelTrouble> known = new();

    /// <summary>Null while it is open, as far as is known.</summary>
    public ChannelTrouble? Of(NoticeChannel channel) => known.GetValueOrDefault(channel);

    /// <summary>What becomes of a notice of a way that was closed a moment ago: it waits untried, so that one outage does not cost every notice a try; null when it may be tried.</summary>
    public Delivery? Held(NoticeChannel channel, DateTime now) =>
        Of(channel) is { } trouble && now >= trouble.At && now < trouble.At + Pause ? Delivery.Deferred(trouble.At + Pause, trouble.FailureCode) : null;

    public void Report(NoticeChannel channel, string failureCode, DateTime now) =>
        known.AddOrUpdate(channel, new ChannelTrouble(failureCode, now, now), (_, before) => new(failureCode, before.Since, now));

    public void Over(NoticeChannel channel) => known.TryRemove(channel, out _);
}

/// <param name="Since">First time in a row, UTC.</param>
/// <param name="At">Last time, UTC.</param>
public sealed record ChannelTrouble(string FailureCode, DateTime Since, DateTime At);
