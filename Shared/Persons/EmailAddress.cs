using System.Text.RegularExpressions;
using Shared.Common;

namespace Shared.Persons;

/// <summary>An e-mail address that common mail systems deliver to: plain letters and digits, no quoted parts.</summary>
public sealed partial record EmailAddress
{
    /// <summary>The longest address, in characters (RFC 5321 path limit).</summary>
    public const int Longest = 254;

    private const int LongestLocal = 64;

    private EmailAddress(string value) => Value = value;

    /// <summary>Local part as typed, domain in lower case.</summary>
    public string Value { get; }

    /// <summary>"a•••@g•••.com".</summary>
    public string Masked
    {
        get
        {
            var domain = Value[(Value.IndexOf('@') + 1)..];
            return $"{Value[0]}•••@{domain[0]}•••{domain[domain.LastIndexOf('.')..]}";
        }
    }

    /// <summary>Trims and checks the syntax; whether the mailbox exists only a code can tell.</summary>
    /// <returns><see cref="PersonRefusals.EmailMissing"/> or <see cref="PersonRefusals.EmailInvalid"/> when it cannot be.</returns>
    public static Result<EmailAddress> Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return PersonRefusals.EmailMissing;
        var text = typed.Trim();
        var at = text.IndexOf('@');
        if (text.Length > Longest || at is < 1 or > LongestLocal || !Syntax().IsMatch(text)) return PersonRefusals.EmailInvalid;
        return new EmailAddress(text[..at] + text[at..].ToLowerInvariant());
    }

    /// <summary>An address read from where only checked ones are kept; nothing is checked.</summary>
    public static EmailAddress Restore(string value) => new(value);

    /// <summary>Masked, so that an address cannot reach a log by accident.</summary>
    public override string ToString() => Masked;

    [GeneratedRegex(
        @"\A[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Syntax();
}
