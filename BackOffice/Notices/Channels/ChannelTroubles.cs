using System.Collections.Concurrent;
using Shared.Notices;

namespace BackOffice.Notices.Channels;

/// <summary>Which ways out of the house are closed to every notice, and since when; for the health page and to spare the server.</summary>
public sealed class ChannelTroubles
{
    private readonly ConcurrentDictionary<NoticeChannel, ChannelTrouble> known = new();

    /// <summary>Null while it is open, as far as is known.</summary>
    public ChannelTrouble? Of(NoticeChannel channel) => known.GetValueOrDefault(channel);

    public void Report(NoticeChannel channel, string failureCode, DateTime now) =>
        known.AddOrUpdate(channel, new ChannelTrouble(failureCode, now, now), (_, before) => new(failureCode, before.Since, now));

    public void Over(NoticeChannel channel) => known.TryRemove(channel, out _);
}

/// <param name="Since">First time in a row, UTC.</param>
/// <param name="At">Last time, UTC.</param>
public sealed record ChannelTrouble(string FailureCode, DateTime Since, DateTime At);
