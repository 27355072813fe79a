using Shared.Common;

namespace Shared.Knowledge;

/// <summary>The words by which articles are looked for and suggested.</summary>
public static class SuggestionWords
{
    /// <summary>More words of a question do not make the suggestion better.</summary>
    public const int Most = 6;

    /// <summary>Endings beyond this length do not count: <i>bloqueo</i>, <i>bloqueado</i> and <i>bloqueada</i> are one.</summary>
    private const int Stem = 6;

    private const int Shortest = 3;

    /// <summary>Every word of a search, folded; at most six.</summary>
    public static IReadOnlyList<string> OfSearch(string? text) => [.. Split(text).Take(Most)];

    /// <summary>The words of a question that say what it is about, cut to their stem; at most six, none twice.</summary>
    /// <param name="ignored">Folded words that say nothing, such as articles and prepositions.</param>
    public static IReadOnlyList<string> OfQuestion(string? text, IReadOnlySet<string> ignored) =>
        [.. Split(text).Where(word => word.Length >= Shortest && !ignored.Contains(word)).Select(StemOf).Distinct().Take(Most)];

    private static string StemOf(string word)
    {
        var single = word.Length > Shortest && word.EndsWith('s') ? word[..^1] : word;
        return single.Length > Stem ? single[..Stem] : single;
    }

    private static IEnumerable<string> Split(string? text)
    {
        var folded = TextFold.Fold(text ?? "");
        char[] separators = [.. folded.Where(character => !char.IsLetterOrDigit(character)).Distinct(), ' '];
        return folded.Split(separators, StringSplitOptions.RemoveEmptyEntries).Distinct();
    }
}
