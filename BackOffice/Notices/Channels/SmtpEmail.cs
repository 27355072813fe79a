using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using Shared.Notices;

namespace BackOffice.Notices.Channels;

/// <summary>E-mails through the town hall's server.</summary>
internal sealed class SmtpEmail(NoticeSettings settings) : INoticeChannel
{
    /// <summary>A batch must end before its lease does, whatever the server does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Class "security or policy" of RFC 3463: the server refuses us, not the mailbox.</summary>
    private const string PolicyStatus = " 5.7.";

    public NoticeChannel Kind => NoticeChannel.Email;

    public async Task<Delivery> SendAsync(OutgoingNotice notice, CancellationToken cancellation)
    {
        using var mail = Compose(notice);
        using var client = new SmtpClient(settings.Smtp.Host, settings.Smtp.Port) { EnableSsl = settings.Smtp.StartTls };
        if (!string.IsNullOrEmpty(settings.Smtp.User)) client.Credentials = new NetworkCredential(settings.Smtp.User, settings.Smtp.Password);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(mail, patience.Token);
            return Delivery.Sent;
        }
        catch (SmtpException exception)
        {
            return Judge(exception);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return Delivery.Postponed(DeliveryFailures.ServerUnreachable);
        }
    }

    private static Delivery Judge(SmtpException exception) => (exception, (int)exception.StatusCode) switch
    {
        (SmtpFailedRecipientException, >= 500) when !exception.Message.Contains(PolicyStatus, StringComparison.Ordinal) => Delivery.Refused(DeliveryFailures.RecipientRefused),
        (_, >= 500) => Delivery.Postponed(DeliveryFailures.SenderRefused),
        (_, >= 400) => Delivery.Postponed(DeliveryFailures.ServerBusy),
        _ => Delivery.Postponed(DeliveryFailures.ServerUnreachable),
    };

    private MailMessage Compose(OutgoingNotice notice)
    {
        var mail = new MailMessage(new MailAddress(settings.Smtp.From, notice.SenderName, Encoding.UTF8), new MailAddress(notice.Recipient))
        {
            Subject = MailHeader.OneLine(notice.Subject),
            SubjectEncoding = Encoding.UTF8,
            Body = notice.Body,
            BodyEncoding = Encoding.UTF8,
            BodyTransferEncoding = TransferEncoding.QuotedPrintable,
        };
        foreach (var (name, value) in notice.Envelope?.Headers() ?? []) mail.Headers.Add(name, value);
        if (notice.Calendar is { } calendar) mail.Attachments.Add(Attached(calendar));
        return mail;
    }

    private static Attachment Attached(string calendar)
    {
        var attachment = new Attachment(new MemoryStream(Encoding.UTF8.GetBytes(calendar)), new ContentType(CalendarAttachment.TypeOf(calendar))) { TransferEncoding = TransferEncoding.Base64 };
        (attachment.Name, attachment.ContentDisposition!.FileName) = (CalendarAttachment.FileName, CalendarAttachment.FileName);
        return attachment;
    }
}
