using System.Text;
using Shared.Common;

namespace Shared.Persons;

/// <summary>The words by which a person is found, and those of a query, in one form so that a prefix comparison is enough.</summary>
public static class SearchWords
{
    /// <summary>The longest term, in UTF-16 units; longer ones are cut on both sides alike.</summary>
    public const int Longest = 100;

    /// <summary>The most words a query is read for.</summary>
    public const int MostWords = 6;

    private static readonly HashSet<string> Particles =
        ["de", "del", "la", "las", "los", "el", "y", "i", "e", "da", "do", "dos", "van", "von", "d", "l"];

    /// <summary>The distinct terms of a person: words of the name without particles, documents with and without leading zeros,
    /// national digits of the mobile (with country code when foreign), e-mail.</summary>
    /// <param name="name">A part made of particles only keeps them: it would be lost otherwise.</param>
    /// <param name="documentNumbers">Canonical values.</param>
    /// <param name="mobileE164">Null when there is none.</param>
    /// <param name="email">Null when there is none.</param>
    public static IReadOnlyList<string> Of(PersonName name, IEnumerable<string> documentNumbers, string? mobileE164, string? email)
    {
        List<string> terms = [.. NameTerms(name.GivenName), .. NameTerms(name.FirstSurname), .. NameTerms(name.SecondSurname ?? "")];
        foreach (var document in documentNumbers.Select(number => number.ToLowerInvariant()))
        {
            terms.Add(document);
            terms.Add(WithoutZeros(document));
        }

        if (mobileE164 is not null) terms.Add(SearchNumbers.National(mobileE164));
        if (email is not null) terms.Add(TextFold.Fold(email));
        return Tidy(terms).ToList();
    }

    /// <summary>The terms in one text that starts with a space, so that a space and a prefix find the start of a word.</summary>
    public static string Text(IEnumerable<string> terms) => " " + string.Join(' ', terms);

    /// <summary>The words of a query, each to be matched as a prefix and all of them to be found; at most six, empty for nothing usable.
    /// Documents and telephones are understood in any written form, whole or begun.</summary>
    public static IReadOnlyList<string> OfQuery(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return [];
        var runes = typed.EnumerateRunes().Take(Longest * MostWords);
        var folded = TextFold.Fold(string.Concat(runes));
        if (SearchNumbers.Whole(folded) is { } number) return Tidy([number]).ToList();
        var words = SearchNumbers.JoinGroups(folded).SelectMany(WordsOfToken).ToList();
        return Tidy(WithoutParticles(words, isLastOpen: !char.IsWhiteSpace(typed[^1]))).Take(MostWords).ToList();
    }

    private static IEnumerable<string> WordsOfToken(string token)
    {
        if (token.Contains('@')) return [token.Trim(',', ';', '<', '>', '"')];
        return token.Any(char.IsAsciiDigit) ? [SearchNumbers.Token(token)] : NameWords(token);
    }

    private static List<string> NameTerms(string part)
    {
        var words = NameWords(TextFold.Fold(part)).ToList();
        var telling = words.Where(word => !Particles.Contains(word)).ToList();
        return telling.Count > 0 ? telling : words;
    }

    // "gel.la" stands for "gel·la"; the feminine sign of "Mª" is how "María" is cut short
    private static IEnumerable<string> NameWords(string folded)
    {
        var text = folded.Replace("l.l", "ll", StringComparison.Ordinal).Replace('ª', 'a').Replace('º', 'o');
        var spaced = string.Concat(text.EnumerateRunes().Select(rune => Rune.IsLetterOrDigit(rune) ? rune : new Rune(' ')));
        return spaced.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The last word stays while it may still be growing: "de" becomes "delgado".</summary>
    private static IEnumerable<string> WithoutParticles(List<string> words, bool isLastOpen)
    {
        var telling = words.Where((word, i) => (isLastOpen && i == words.Count - 1) || !Particles.Contains(word)).ToList();
        return telling.Count > 0 ? telling : words.TakeLast(1);
    }

    private static string WithoutZeros(string document)
    {
        var rest = document.TrimStart('0');
        return rest.Length < document.Length && !(rest.Length > 0 && char.IsAsciiDigit(rest[0])) ? "0" + rest : rest;
    }

    private static IEnumerable<string> Tidy(IEnumerable<string> terms) =>
        terms.Where(term => term.Length > 0).Select(Cut).Distinct(StringComparer.Ordinal);

    private static string Cut(string term)
    {
        if (term.Length <= Longest) return term;
        return term[..(char.IsHighSurrogate(term[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
