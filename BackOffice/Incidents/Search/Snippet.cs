using System.Globalization;

namespace BackOffice.Incidents.Search;

/// <summary>A stretch of a snippet; it is shown as text, never as markup.</summary>
public sealed record SnippetPart(string Text, bool IsFound);

/// <summary>Cuts from a text what stands around the first words found, and marks them.</summary>
internal static class Snippet
{
    private const int Before = 60;
    private const int Longest = 200;

    /// <param name="words">Folded; the last one may be the beginning of a word.</param>
    public static IReadOnlyList<SnippetPart> Of(string text, IReadOnlyList<string> words)
    {
        var hits = Hits(text, words).ToList();
        var from = hits.Count == 0 ? 0 : Math.Max(0, hits[0].Start - Before);
        if (from > 0) from = text.IndexOf(' ', from) is var space and >= 0 && space < hits[0].Start ? space + 1 : from;
        var to = Math.Min(text.Length, from + Longest);
        List<SnippetPart> parts = [];
        if (from > 0) parts.Add(new("… ", false));
        var at = from;
        foreach (var (start, end) in hits.Where(hit => hit.Start >= from && hit.End <= to))
        {
            Add(text, at, start, false);
            Add(text, start, end, true);
            at = end;
        }

        Add(text, at, to, false);
        if (to < text.Length) parts.Add(new(" …", false));
        return parts;

        void Add(string source, int begin, int end, bool isFound)
        {
            if (end > begin) parts.Add(new(source[begin..end].ReplaceLineEndings(" "), isFound));
        }
    }

    private static IEnumerable<(int Start, int End)> Hits(string text, IReadOnlyList<string> words)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (!IsLetter(text[start])) continue;
            var end = start;
            while (end < text.Length && IsLetter(text[end])) end++;
            if (IsWanted(SearchedText.WordsOf(text[start..end]).FirstOrDefault() ?? "", words)) yield return (start, end);
            start = end;
        }
    }

    private static bool IsWanted(string word, IReadOnlyList<string> words) =>
        words.Take(words.Count - 1).Contains(word) || (words.Count > 0 && word.StartsWith(words[^1], StringComparison.Ordinal));

    private static bool IsLetter(char sign) => char.IsLetterOrDigit(sign) || CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark || char.IsSurrogate(sign);
}
