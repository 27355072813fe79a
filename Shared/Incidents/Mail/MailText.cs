using System.Globalization;
using System.Text;

namespace Shared.Incidents.Mail;

/// <summary>What others wrote, as it may be shown: no sign in it moves, hides or turns round what stands beside it.</summary>
public static class MailText
{
    /// <summary>A text of several lines: no control signs, no halves of signs, nothing that changes the direction of reading, at most one empty line at a time.</summary>
    /// <param name="text">Of any length; null for none.</param>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var lines = new StringBuilder(text.Length);
        var empty = 0;
        foreach (var line in Safe(text).Split('\n').Select(line => line.TrimEnd()))
        {
            empty = line.Length == 0 ? empty + 1 : 0;
            if (empty <= 1) lines.Append(line).Append('\n');
        }

        return lines.ToString().Trim();
    }

    /// <summary>A text of one line, such as a subject or a name.</summary>
    public static string Line(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var line = new StringBuilder(Math.Min(text.Length, 4096));
        foreach (var sign in Safe(text.Length > 4096 ? text[..4096] : text))
        {
            var isGap = char.IsWhiteSpace(sign);
            if (!isGap) line.Append(sign);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }

        return line.ToString().Trim();
    }

    /// <summary>At most so many UTF-16 units, never half a sign; with "…" when something is missing.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text : Begin(text, most - 1) + "…";

    /// <summary>The first so many UTF-16 units, or one less when that would be half a sign.</summary>
    public static string Begin(string text, int most) => text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static string Safe(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // half a sign is read as U+FFFD, and a written U+FFFD says as little
            if (rune == Rune.ReplacementChar) safe.Append('\uFFFD');
            else if (rune.Value is '\n' or '\t') safe.Append((char)rune.Value);
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator) safe.Append(' ');
            else if (IsShown(rune)) safe.Append(rune.ToString());
        }

        return safe.ToString();
    }

    private static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // the joiner that makes one picture of several
        UnicodeCategory.Format => rune.Value == 0x200D,
        UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => false,
        _ => true,
    };
}
