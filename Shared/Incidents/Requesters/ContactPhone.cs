using System.Text.RegularExpressions;

namespace Shared.Incidents.Requesters;

/// <summary>A telephone at which somebody can be called back: a mobile or a landline, Spanish or foreign.</summary>
public static partial class ContactPhone
{
    private const int LongestTyped = 40;

    /// <summary>E.164; null when it cannot be read. Understands +34, 0034, spaces, dots, hyphens and parentheses; a foreign one needs + or 00.</summary>
    public static string? Parse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed) || typed.Length > LongestTyped) return null;
        var number = Separators().Replace(typed, "");
        if (number.StartsWith("00", StringComparison.Ordinal)) number = "+" + number[2..];
        else if (number.Length == 11 && number.StartsWith("34", StringComparison.Ordinal)) number = "+" + number;
        else if (!number.StartsWith('+')) number = "+34" + number;
        return Number().IsMatch(number) ? number : null;
    }

    /// <summary>"612 345 678" for a Spanish number; others as E.164.</summary>
    public static string Show(string e164) =>
        e164.Length == 12 && e164.StartsWith("+34", StringComparison.Ordinal) ? $"{e164[3..6]} {e164[6..9]} {e164[9..]}" : e164;

    [GeneratedRegex(@"[\s.()/\p{Pd}\p{Cf}]")]
    private static partial Regex Separators();

    [GeneratedRegex(@"\A\+(?:34[6-9][0-9]{8}|(?!34)[1-9][0-9]{7,14})\z")]
    private static partial Regex Number();
}
