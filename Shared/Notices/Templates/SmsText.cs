namespace Shared.Notices.Templates;

/// <summary>How many SMS a text takes (3GPP TS 23.038 for the alphabet, TS 23.040 for texts in several parts).</summary>
/// <param name="Units">Septets of the GSM alphabet, or UTF-16 units when a letter is not in it.</param>
/// <param name="Segments">SMS that are paid; 0 for an empty text.</param>
/// <param name="Strange">The first letter outside the GSM alphabet, which makes every SMS hold 70 instead of 160; null for none.</param>
public sealed record SmsText(int Units, int Segments, string? Strange)
{
    private const string Basic = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// <summary>Each is preceded by an escape: two septets.</summary>
    private const string Extension = "^{}\\[~]|€\f";

    private const int GsmAlone = 160, GsmPart = 153, WideAlone = 70, WidePart = 67;

    public static SmsText Of(string text)
    {
        var strange = text.EnumerateRunes().Select(rune => rune.ToString()).FirstOrDefault(letter => !Basic.Contains(letter, StringComparison.Ordinal) && !Extension.Contains(letter, StringComparison.Ordinal));
        var units = strange is null ? text.Sum(letter => Extension.Contains(letter) ? 2 : 1) : text.Length;
        var (alone, part) = strange is null ? (GsmAlone, GsmPart) : (WideAlone, WidePart);
        return new(units, units == 0 ? 0 : units <= alone ? 1 : (units + part - 1) / part, strange);
    }
}
