using BackOffice.Hosting;
using Shared.Notices;

namespace BackOffice.Notices.Channels;

/// <summary>Text messages as files in <c>pickup/sms</c>: number, empty line, text.</summary>
internal sealed class PickupSms(DataDirectory directory) : INoticeChannel
{
    public NoticeChannel Kind => NoticeChannel.Sms;

    public Task<Delivery> SendAsync(OutgoingNotice notice, CancellationToken cancellation) =>
        PickupFolder.WriteAsync(Path.Combine(directory.Pickup, "sms"), $"{notice.Id}.txt", $"To: {notice.Recipient}\n\n{notice.Body}\n", cancellation);
}
