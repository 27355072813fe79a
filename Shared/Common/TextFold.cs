using System.Globalization;
using System.Text;

namespace Shared.Common;

/// <summary>Text as it is compared and searched: without case, accents or the dot of the Catalan ela geminada.</summary>
public static class TextFold
{
    /// <summary>Lower case, without marks (á → a, ñ → n, ç → c), runs of space joined, trimmed.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsWhiteSpace(character))
            {
                if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark && character != '·')
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString().TrimEnd();
    }
}
