using System.Text;
using System.Text.RegularExpressions;
using Shared.Notices;

namespace Shared.Incidents.Mail;

/// <summary>What a mail that came back tells.</summary>
/// <param name="NoticeId">The notice of ours that it is about; null when that cannot be told for certain.</param>
/// <param name="IsFailed">Whether it will never arrive; false for one that is late or did arrive.</param>
/// <param name="HasArrived">Whether the other side says that it did.</param>
public sealed partial record ReturnedMail(Guid? NoticeId, bool IsFailed, bool HasArrived)
{
    private const int LongestPart = 64 * 1024;

    /// <summary>Reads a bounce. Which notice it is about only our own signature tells, wherever in it our Message-ID stands.</summary>
    /// <param name="key">With which our Message-IDs are signed.</param>
    public static ReturnedMail Of(ParsedMail mail, ReadOnlySpan<byte> key)
    {
        Guid? notice = null;
        foreach (var id in Candidates(mail))
        {
            if (MailReference.ReadId(id, key)?.NoticeId is not { } found) continue;
            notice = found;
            break;
        }

        var (action, status) = (mail.Report?.Action ?? "", mail.Report?.Status ?? "");
        var isFailed = action.Length > 0 ? action == "failed" : !status.StartsWith('4') && !status.StartsWith('2') && !Late().IsMatch(mail.Subject);
        return new(notice, isFailed, action is "delivered");
    }

    private static IEnumerable<string> Candidates(ParsedMail mail)
    {
        if (mail.Report?.OriginalId is { } original) yield return original;
        foreach (var id in mail.References.Reverse().Take(50)) yield return id;
        var texts = mail.Parts.Where(part => part.ContentType is "message/rfc822" or "message/global" or "text/rfc822-headers" or "message/delivery-status").Take(5)
            .Select(part => Encoding.Latin1.GetString(part.Content.Span[..Math.Min(part.Content.Length, LongestPart)])).Append(MailText.Begin(mail.Text ?? "", LongestPart));
        foreach (var match in texts.SelectMany(text => Ours().Matches(text)).Take(50)) yield return match.Value;
    }

    [GeneratedRegex(@"<[0-9a-f]{32}(\.INC-[0-9]{4}-[0-9]{6,9})?\.[0-9A-F]{16}@[^<>@\s]{1,254}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Ours();

    [GeneratedRegex(@"delay|warning|retras|demora|atzerapen|endarrer", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Late();
}
