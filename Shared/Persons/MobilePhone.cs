using System.Text.RegularExpressions;
using Shared.Common;

namespace Shared.Persons;

/// <summary>A mobile number that can receive codes. Spanish ones start with 6, 71–74 or 78 (Plan nacional de numeración telefónica).</summary>
public sealed partial record MobilePhone
{
    private const string Spain = "+34";
    private const int LongestTyped = 40;

    private MobilePhone(string e164) => E164 = e164;

    /// <summary>Plus sign, country code and number, without separators.</summary>
    public string E164 { get; }

    /// <summary>"612 345 678" for a Spanish number; others as E.164.</summary>
    public string Shown => IsSpanish ? $"{National[..3]} {National[3..6]} {National[6..]}" : E164;

    /// <summary>"6•• ••• •78"; of a foreign number the first two digits and the last two.</summary>
    public string Masked => IsSpanish
        ? $"{National[0]}•• ••• •{National[7..]}"
        : E164[..3] + new string('•', E164.Length - 5) + E164[^2..];

    private bool IsSpanish => E164.StartsWith(Spain, StringComparison.Ordinal) && E164.Length == 12;

    private string National => E164[Spain.Length..];

    /// <summary>Reads a number with or without +34 or 0034, spaces, dots, hyphens and parentheses; a foreign one needs + or 00.</summary>
    /// <returns><see cref="PersonRefusals.MobileMissing"/>, <see cref="PersonRefusals.MobileIsLandline"/> or
    /// <see cref="PersonRefusals.MobileInvalid"/> when it cannot be.</returns>
    public static Result<MobilePhone> Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return PersonRefusals.MobileMissing;
        if (typed.Length > LongestTyped) return PersonRefusals.MobileInvalid;
        var number = International(Separators().Replace(typed, ""));
        if (SpanishMobile().IsMatch(number)) return new MobilePhone(number);
        if (SpanishLandline().IsMatch(number)) return PersonRefusals.MobileIsLandline;
        return Foreign().IsMatch(number) ? new MobilePhone(number) : PersonRefusals.MobileInvalid;
    }

    /// <summary>A number read from where only E.164 ones are kept; nothing is checked.</summary>
    public static MobilePhone Restore(string e164) => new(e164);

    /// <summary>Masked, so that a number cannot reach a log by accident.</summary>
    public override string ToString() => Masked;

    private static string International(string number)
    {
        if (number.StartsWith('+')) return number;
        if (number.StartsWith("00", StringComparison.Ordinal)) return "+" + number[2..];
        return number.Length == 11 && number.StartsWith("34", StringComparison.Ordinal) ? "+" + number : Spain + number;
    }

    [GeneratedRegex(@"[\s.()/\p{Pd}\p{Cf}]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\A\+34(?:6[0-9]|7[1-48])[0-9]{7}\z")]
    private static partial Regex SpanishMobile();

    [GeneratedRegex(@"\A\+34[89][0-9]{8}\z")]
    private static partial Regex SpanishLandline();

    [GeneratedRegex(@"\A\+(?!34)[1-9][0-9]{7,14}\z")]
    private static partial Regex Foreign();
}
