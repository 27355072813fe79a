namespace Shared.Persons.IdentityDocuments;

/// <summary>One mask for each number wherever it is shown: two different masks of one number would give it away.</summary>
internal static class DocumentMask
{
    private const int Shown = 4;

    internal static string Of(string canonical)
    {
        var isSpanish = canonical.Length == 9 && DocumentShape.Of(canonical) is not null;
        var digits = canonical.Count(char.IsAsciiDigit);
        if (isSpanish && digits >= 7) return Keep(canonical, 4, char.IsAsciiDigit);
        return !isSpanish && digits >= 6 ? Keep(canonical, 3, char.IsAsciiDigit) : Keep(canonical, 4, _ => true);
    }

    /// <summary>Keeps four of the counted characters from the given one on (the first is number 1).</summary>
    private static string Keep(string canonical, int first, Func<char, bool> isCounted)
    {
        var masked = canonical.ToCharArray();
        var position = 0;
        for (var i = 0; i < masked.Length; i++)
        {
            var isShown = isCounted(masked[i]) && ++position >= first && position < first + Shown;
            if (!isShown) masked[i] = '*';
        }

        return new string(masked);
    }
}
