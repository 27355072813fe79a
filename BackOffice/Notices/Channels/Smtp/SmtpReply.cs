using System.Text.RegularExpressions;

namespace BackOffice.Notices.Channels.Smtp;

/// <summary>How far the conversation with a mail server had come.</summary>
internal enum SmtpStage
{
    Connect,
    Greeting,
    Hello,
    Tls,
    SignIn,
    Sender,
    Recipient,
    Data,

    /// <summary>The letter was said whole: the server may have taken it.</summary>
    AfterDot,

    Reset,
}

/// <param name="Code">200–599.</param>
/// <param name="Lines">Without the code; at least one.</param>
internal sealed partial record SmtpReply(int Code, IReadOnlyList<string> Lines)
{
    public bool IsGood => Code is >= 200 and < 300;

    /// <summary>Subject and detail of the enhanced status (RFC 3463), such as "7.1"; null for none.</summary>
    public string? Detail => Enhanced().Match(Lines[0]) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Class "security or policy": the server refuses us or the letter, not the mailbox. Some say it only in words.</summary>
    public bool IsPolicy => Detail is { } detail ? detail.StartsWith("7.", StringComparison.Ordinal) : Code == 530 || Lines.Any(line => Relay().IsMatch(line));

    // the words of a server may repeat the address
    public override string ToString() => $"{Code}";

    [GeneratedRegex(@"^[245]\.(\d{1,3}\.\d{1,3})(\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Enhanced();

    [GeneratedRegex(@"\brelay", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Relay();
}

/// <summary>The conversation ended before the letter was taken for sure.</summary>
/// <param name="reply">What the server said; null when it said nothing that can be understood.</param>
internal sealed class SmtpFailureException(SmtpStage stage, SmtpReply? reply, Exception? cause = null) : Exception($"{stage} {reply?.Code}", cause)
{
    public SmtpStage Stage { get; } = stage;

    public SmtpReply? Reply { get; } = reply;
}
