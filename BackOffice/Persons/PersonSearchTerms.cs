using System.Buffers.Text;
using System.Linq.Expressions;
using System.Text;
using BackOffice.Data;
using Shared.Persons;

namespace BackOffice.Persons;

/// <summary>A word of a query as a range of the index: every term that starts with it.</summary>
internal sealed record TermRange(string Low, string High)
{
    public static TermRange Of(string word) => new(word, Above(word));

    public bool Holds(string term) => string.CompareOrdinal(term, Low) >= 0 && string.CompareOrdinal(term, High) < 0;

    public Expression<Func<PersonTerm, bool>> Filter()
    {
        var (low, high) = (Low, High);
        return term => string.Compare(term.Term, low) >= 0 && string.Compare(term.Term, high) < 0;
    }

    /// <summary>The first text after every text that starts with the word.</summary>
    private static string Above(string word) => word[..^1] + (char)(word[^1] + 1);
}

/// <summary>The last row of a page. It goes into an address, and only as a key: unreadable ones are the beginning of the list.</summary>
internal sealed record SearchCursor(string Term, Guid PersonId)
{
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{PersonId:N}{Term}"));

    public static SearchCursor? Read(string? text)
    {
        if (text is not { Length: > 0 and < 600 } || !Base64Url.IsValid(text)) return null;
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        return plain.Length > 32 && Guid.TryParseExact(plain[..32], "N", out var person) ? new(plain[32..], person) : null;
    }
}

/// <summary>Which word of a query leads through the index, and how the others are looked for.</summary>
/// <param name="Leading">Place of the word in the query.</param>
/// <param name="ByText">Others in the text of each person, good while few persons have to be opened; otherwise in lists of their own from the index, whose cost is that of the lists.</param>
internal sealed record SearchPath(int Leading, bool ByText)
{
    /// <summary>A word is counted up to here: fewer persons than that are soon opened.</summary>
    private const int Few = 4_000;

    private const int Sampled = 250;

    /// <summary>So many of the sample fill a page long before the word is read to its end.</summary>
    private const int ManyOfSample = 4;

    public static readonly SearchPath OneWord = new(0, true);

    /// <summary>Counts each word, and how many of its first persons have the others too. One statement.</summary>
    public static IQueryable<WordCount> Counts(BackOfficeDbContext data, IReadOnlyList<string> words)
    {
        IQueryable<WordCount>? all = null;
        for (var i = 0; i < words.Count; i++)
        {
            var number = i;
            var terms = data.PersonTerms.Where(TermRange.Of(words[i]).Filter()).OrderBy(term => term.Term).ThenBy(term => term.PersonId);
            var (few, persons) = (terms.Take(Few), Sample(data, terms, [.. words.Where((_, other) => other != number)]));
            // a row for each word, from the one table that always has exactly one
            var one = data.AuditHeads.Select(_ => new WordCount { Word = number, Terms = few.Count(), Hits = persons.Count() });
            all = all is null ? one : all.Concat(one);
        }

        return all!;
    }

    /// <summary>Null when a word begins no term: nobody can be found.</summary>
    public static SearchPath? Of(IReadOnlyList<WordCount> counts)
    {
        var rarest = counts.MinBy(count => count.Terms)!;
        if (rarest.Terms == 0) return null;
        if (rarest.Terms < Few) return new(rarest.Word, true);
        var densest = counts.MaxBy(count => count.Hits)!;
        return new(densest.Word, densest.Hits >= ManyOfSample);
    }

    private static IQueryable<Person> Sample(BackOfficeDbContext data, IQueryable<PersonTerm> terms, IReadOnlyList<string> others)
    {
        var persons = terms.Take(Sampled).Join(data.Persons, term => term.PersonId, person => person.Id, (_, person) => person);
        foreach (var other in others)
        {
            var word = " " + other;
            persons = persons.Where(person => person.SearchText.Contains(word));
        }

        return persons;
    }
}

/// <summary>Place of a word in the query, how many terms it begins, and how many of a sample have the other words.</summary>
internal sealed record WordCount
{
    public required int Word { get; init; }

    public required int Terms { get; init; }

    public required int Hits { get; init; }
}
