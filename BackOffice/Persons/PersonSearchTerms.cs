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

/// <summary>Which word of a query leads through the index.</summary>
internal static class LeadingWord
{
    /// <summary>A word is counted up to here: above it, one is as good as another.</summary>
    public const int CountedUpTo = 20_000;

    /// <summary>How many terms each word begins, in one statement; words that begin none are missing.</summary>
    public static IQueryable<WordCount> Counts(BackOfficeDbContext data, IReadOnlyList<string> words)
    {
        IQueryable<int>? all = null;
        for (var i = 0; i < words.Count; i++)
        {
            var number = i;
            var one = data.PersonTerms.Where(TermRange.Of(words[i]).Filter()).Select(_ => number).Take(CountedUpTo);
            all = all is null ? one : all.Concat(one);
        }

        return all!.GroupBy(number => number).Select(group => new WordCount(group.Key, group.Count()));
    }
}

/// <summary>Place of a word in the query, and how many terms it begins.</summary>
internal sealed record WordCount(int Word, int Terms);
