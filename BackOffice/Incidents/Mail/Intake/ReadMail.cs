using System.Security.Cryptography;
using System.Text;
using Shared.Incidents;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>A mail as it may be shown: its subject and its text without anything that does harm.</summary>
/// <param name="Subject">One line, at most 200 characters; empty for none.</param>
/// <param name="Text">Whole; empty for none.</param>
internal sealed record ReadMail(string Subject, string Text)
{
    private const int LongestHeader = 64 * 1024;

    /// <summary>Plain text when there is any, else what its HTML shows.</summary>
    public static ReadMail Of(ParsedMail mail)
    {
        var text = MailText.Clean(mail.Text);
        if (text.Length == 0 && mail.Html is { Length: > 0 } html) text = MailText.Clean(HtmlText.Of(html));
        return new(MailText.Cut(MailText.Line(mail.Subject), IncidentLimits.Title), text);
    }

    /// <summary>One that nobody could read: as much as can be shown of it as it came.</summary>
    public static ReadMail Of(ReadOnlySpan<byte> raw) => new("", MailText.Clean(Encoding.Latin1.GetString(raw[..Math.Min(raw.Length, LongestHeader)])));

    /// <summary>What is written down of a mail that came.</summary>
    /// <param name="ours">In lower case: they are nobody in copy.</param>
    public MailEnvelope EnvelopeOf(ArrivedMail arrived, MailVerdict verdict, IReadOnlySet<string> ours)
    {
        var mail = arrived.Mail;
        var from = SenderAddress.Of(mail?.From?.Address);
        return new(arrived.Mailbox, KeyOf(arrived), MessageIdOf(mail), arrived.Size, verdict)
        {
            FromAddress = from,
            FromName = MailText.Cut(MailText.Line(mail?.From?.Name), IncidentLimits.Name),
            Copied = Together((mail?.To ?? []).Concat(mail?.Cc ?? []).Take(1000).Select(contact => SenderAddress.Of(contact.Address)).Where(address => address.Length > 0 && address != from && !ours.Contains(address))),
            Subject = Subject,
            Preview = MailText.Cut(MailText.Line(Text), MailLimits.Preview),
        };
    }

    /// <summary>Kept to be answered by name.</summary>
    private static string? MessageIdOf(ParsedMail? mail)
    {
        var id = mail?.MessageId?.Trim();
        return id is { Length: > 2 and <= Shared.Notices.OutboxMessage.LongestMessageId } && id[0] == '<' && id[^1] == '>' && id.All(sign => sign is > ' ' and < '\x7f') ? id : null;
    }

    private static string KeyOf(ArrivedMail arrived) => Convert.ToHexString(arrived.Mail?.MessageId?.Trim() is { Length: > 0 } id ? SHA256.HashData(Encoding.UTF8.GetBytes(id)) : SHA256.HashData(arrived.Raw.Span));

    private static string Together(IEnumerable<string> addresses)
    {
        var text = new StringBuilder();
        foreach (var address in addresses.Distinct().Take(MailLimits.Copied))
        {
            if (text.Length + address.Length + 2 > MailLimits.CopiedLength) break;
            text.Append(text.Length == 0 ? " " : "").Append(address).Append(' ');
        }

        return text.ToString();
    }
}
