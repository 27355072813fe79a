using System.Text;

namespace Shared.Common;

/// <summary>Free text as it is kept: nothing in it that a screen, a file or a mail would obey instead of showing it.</summary>
public static class PlainText
{
    /// <summary>
    /// A text of several lines, trimmed: lines end in U+000A, and the control characters of C0, DEL and C1 (U+0000–U+001F, U+007F–U+009F) but for line end and tab are gone,
    /// and so are those that turn the direction of reading (U+202A–U+202E, U+2066–U+2069; Unicode Standard Annex #9).
    /// </summary>
    /// <param name="text">Of any length; null for none.</param>
    public static string Block(string? text) => text is null ? "" : Clean(text, isLine: false);

    /// <summary>The same in one line: each line end and each tab becomes a space.</summary>
    /// <param name="text">Of any length; null for none.</param>
    public static string Line(string? text) => text is null ? "" : Clean(text, isLine: true);

    private static string Clean(string text, bool isLine)
    {
        if (!text.Any(sign => IsControl(sign) || IsTurning(sign) || IsLineEnd(sign))) return text.Trim();
        var clean = new StringBuilder(text.Length);
        foreach (var sign in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))
        {
            if (isLine && (IsLineEnd(sign) || sign == '\t')) clean.Append(' ');
            else if (sign is '\n' or '\t' || !(IsControl(sign) || IsTurning(sign))) clean.Append(sign);
        }

        return clean.ToString().Trim();
    }

    private static bool IsControl(char sign) => sign is < '\u0020' or (>= '\u007F' and <= '\u009F');

    private static bool IsTurning(char sign) => sign is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static bool IsLineEnd(char sign) => sign is '\n' or '\u2028' or '\u2029';
}
