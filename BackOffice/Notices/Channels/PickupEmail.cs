using BackOffice.Hosting;
using Shared.Notices;

namespace BackOffice.Notices.Channels;

/// <summary>E-mails as <c>.eml</c> files in <c>pickup/email</c>.</summary>
internal sealed class PickupEmail(DataDirectory directory, NoticeSettings settings) : INoticeChannel
{
    public NoticeChannel Kind => NoticeChannel.Email;

    public Task<Delivery> SendAsync(OutgoingNotice notice, CancellationToken cancellation) =>
        PickupFolder.WriteAsync(Path.Combine(directory.Pickup, "email"), $"{notice.Id}.eml", MailFile.Compose(notice, settings.Smtp.From), cancellation);
}
