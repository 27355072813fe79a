using System.Collections.Concurrent;
using BackOffice.Notices.Channels;
using Shared.Notices;

namespace BackOffice.Tests.Notices;

/// <summary>A way out that keeps what it was given and answers what a test says.</summary>
internal sealed class RecordingChannel(NoticeChannel kind = NoticeChannel.Email) : INoticeChannel
{
    public NoticeChannel Kind => kind;

    public ConcurrentQueue<OutgoingNotice> Sent { get; } = new();

    public Func<OutgoingNotice, Task<Delivery>> Answer { get; set; } = _ => Task.FromResult(Delivery.Sent);

    public async Task<Delivery> SendAsync(OutgoingNotice notice, CancellationToken cancellation)
    {
        Sent.Enqueue(notice);
        return await Answer(notice);
    }
}
