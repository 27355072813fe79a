using System.Globalization;
using System.Text.RegularExpressions;
using Shared.Common;

namespace BackOffice.Incidents.Search;

/// <summary>What somebody searches for: words, of which the last may be begun only, or the number of an incident.</summary>
internal sealed partial class SearchedText
{
    private const int MostWords = 8;
    private const int LongestWord = 40;

    private SearchedText(IReadOnlyList<string> words, IReadOnlyList<long> sequences) => (Words, Sequences) = (words, sequences);

    /// <summary>Folded, letters and digits only.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Incidents whose number it may be.</summary>
    public IReadOnlyList<long> Sequences { get; }

    /// <param name="year">In the town; a number without year is of this one or of the one before.</param>
    public static SearchedText Of(string? typed, int year)
    {
        if (string.IsNullOrWhiteSpace(typed)) return new([], []);
        var words = WordsOf(typed[..Math.Min(typed.Length, 400)]).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).Take(MostWords).Select(word => word[..Math.Min(word.Length, LongestWord)]);
        return new([.. words], [.. Numbers(typed.Trim(), year)]);
    }

    /// <summary>A text in words, folded; signs separate them, as they do in the index.</summary>
    public static IEnumerable<string> WordsOf(string text) => Sign().Split(TextFold.Fold(Whole(text).Replace('·', ' ')));

    /// <summary>Halves of characters and U+FFFE, which cannot be folded, become signs.</summary>
    private static string Whole(string text) => text.Any(char.IsSurrogate) || text.Contains('\uFFFE', StringComparison.Ordinal) ? string.Concat(text.EnumerateRunes()).Replace('\uFFFE', ' ') : text;

    private static IEnumerable<long> Numbers(string typed, int year)
    {
        if (Number().Match(typed) is not { Success: true } match) return [];
        var count = long.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        int[] years = match.Groups["year"].Success ? [int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture)] : [year, year - 1];
        return years.Select(of => (of * 100_000_000L) + count);
    }

    [GeneratedRegex(@"^(?:inc[-\s]?)?(?:(?<year>20[0-9]{2})[-\s/])?(?<count>[0-9]{1,8})$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"[^\p{L}\p{N}]+")]
    private static partial Regex Sign();
}
