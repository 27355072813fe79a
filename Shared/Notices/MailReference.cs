using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Shared.Notices;

/// <summary>What a mail of ours carries so that its answer, or its return, is recognised: the message in the outbox and the incident, signed so that nobody makes one up.</summary>
/// <param name="NoticeId">The message in the outbox; null when only the subject tells.</param>
/// <param name="IncidentNumber">Null for a notice about no incident.</param>
public sealed partial record MailReference(Guid? NoticeId, string? IncidentNumber)
{
    private const int IdSignature = 16;
    private const int SubjectSignature = 8;

    /// <summary>Length of a key, in bytes.</summary>
    public const int KeyBytes = 32;

    /// <summary>The same for every sending of one message, so that a repeated one is recognised: <c>&lt;id.INC-2026-000123.signature@domain&gt;</c>.</summary>
    /// <param name="domain">Of the sender.</param>
    public static string MessageId(Guid noticeId, string? incidentNumber, string domain, ReadOnlySpan<byte> key)
    {
        var text = incidentNumber is null ? $"{noticeId:N}" : $"{noticeId:N}.{incidentNumber}";
        return $"<{text}.{Sign(text, IdSignature, key)}@{domain}>";
    }

    /// <summary>What stands in brackets at the end of a subject: <c>[INC-2026-000123-1A2B3C4D]</c>.</summary>
    public static string InSubject(string incidentNumber, ReadOnlySpan<byte> key) => $"[{incidentNumber}-{Sign(incidentNumber, SubjectSignature, key)}]";

    /// <summary>Reads a Message-ID; null when it is not one of ours or its signature is wrong.</summary>
    public static MailReference? ReadId(string? messageId, ReadOnlySpan<byte> key)
    {
        var match = Id().Match(messageId ?? "");
        if (!match.Success || !IsSigned(match.Groups["text"].Value, match.Groups["sign"].Value, key)) return null;
        return new(Guid.ParseExact(match.Groups["id"].Value, "N"), match.Groups["number"] is { Success: true } number ? number.Value.ToUpperInvariant() : null);
    }

    /// <summary>Reads a subject; null when it names no incident or its signature is wrong.</summary>
    public static MailReference? ReadSubject(string? subject, ReadOnlySpan<byte> key)
    {
        foreach (Match match in Subject().Matches(subject ?? ""))
        {
            var number = match.Groups["number"].Value.ToUpperInvariant();
            if (IsSigned(number, match.Groups["sign"].Value, key)) return new(null, number);
        }

        return null;
    }

    private static bool IsSigned(string text, string signature, ReadOnlySpan<byte> key) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(Sign(text.StartsWith("INC-", StringComparison.Ordinal) ? text : Normal(text), signature.Length, key)),
        Encoding.ASCII.GetBytes(signature.ToUpperInvariant()));

    /// <summary>Mail programs may change the case of a Message-ID.</summary>
    private static string Normal(string text) => text.IndexOf('.', StringComparison.Ordinal) is var dot and > 0
        ? text[..dot].ToLowerInvariant() + text[dot..].ToUpperInvariant()
        : text.ToLowerInvariant();

    private static string Sign(string text, int length, ReadOnlySpan<byte> key) =>
        Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{length}|{text}"))))[..length];

    [GeneratedRegex(@"^<?(?<text>(?<id>[0-9a-f]{32})(\.(?<number>INC-[0-9]{4}-[0-9]{6,9}))?)\.(?<sign>[0-9A-F]{16})@[^<>@\s]+>?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Id();

    [GeneratedRegex(@"\[(?<number>INC-[0-9]{4}-[0-9]{6,9})-(?<sign>[0-9A-F]{8})\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Subject();
}
