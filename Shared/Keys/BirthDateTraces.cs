using System.Globalization;

namespace Shared.Keys;

/// <summary>The birth date inside a chosen key, in the forms in which people write it.</summary>
internal static class BirthDateTraces
{
    private const int LeastDigits = 6;

    // with separators taken away: 12/03/1980, 12-3-1980 and 12031980 are the same
    private static readonly string[] Together = ["ddMMyyyy", "yyyyMMdd", "ddMMyy", "yyMMdd", "MMddyyyy", "dMyyyy", "yyyyMd", "dMMyyyy", "ddMyyyy"];

    // too short to be told from other digits unless the separators are there
    private static readonly string[] Apart = ["d/M/yy", "yy/M/d"];

    private static readonly string[] Named = ["dMMMMyyyy", "ddMMMMyyyy", "dMMMMyy", "d'de'MMMM'de'yyyy", "d'de'MMMMyyyy", "d'de'MMMM'del'yyyy", "dMMMyyyy"];

    private static readonly CultureInfo[] Tongues =
        [CultureInfo.GetCultureInfo("es-ES"), CultureInfo.GetCultureInfo("ca-ES"), CultureInfo.GetCultureInfo("en-GB")];

    public static bool Has(ComparedKey key, DateOnly? birthDate)
    {
        if (birthDate is not { } date) return false;
        return Together.Any(form => key.Has(date.ToString(form, CultureInfo.InvariantCulture), LeastDigits))
            || Apart.Any(form => HasApart(key, date.ToString(form, CultureInfo.InvariantCulture)))
            || Tongues.Any(tongue => Named.Any(form => key.Has(ComparedKey.Squeeze(date.ToString(form, tongue)), LeastDigits)));
    }

    private static bool HasApart(ComparedKey key, string date)
    {
        var text = string.Concat(key.Folded.Select(character => character is '-' or '.' or '_' or ',' ? '/' : character));
        return text.Contains(date, StringComparison.Ordinal);
    }
}
