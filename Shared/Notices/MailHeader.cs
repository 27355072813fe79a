using System.Text.RegularExpressions;

namespace Shared.Notices;

/// <summary>What may stand in the head of a mail, whatever somebody typed or another server sent.</summary>
public static partial class MailHeader
{
    /// <summary>What <c>Auto-Submitted</c> says of a notice (RFC 3834, 5); null for what a person wrote, which says nothing.</summary>
    /// <param name="answersMail">Whether it answers a mail of somebody.</param>
    public static string? AutoSubmitted(NoticeEvent notice, bool answersMail) => notice switch
    {
        NoticeEvent.IncidentReplied => null,
        NoticeEvent.IncidentReceived or NoticeEvent.MailTooLarge when answersMail => "auto-replied",
        _ => "auto-generated",
    };

    /// <summary>The text in one line: every control character and every separator of lines is a space.</summary>
    public static string OneLine(string text) => Control().Replace(text, " ").Trim();

    /// <summary>Whether a text is one Message-ID in its angle brackets, of at most <see cref="OutboxMessage.LongestMessageId"/> visible ASCII characters: nothing else is quoted back.</summary>
    public static bool IsMessageId(string? text) => text is { Length: <= OutboxMessage.LongestMessageId } && Id().IsMatch(text);

    [GeneratedRegex(@"[\p{Cc}\u2028\u2029]+", RegexOptions.CultureInvariant)]
    private static partial Regex Control();

    [GeneratedRegex(@"\A<[!-;=?-~]+>\z", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
