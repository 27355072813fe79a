using System.Text.RegularExpressions;
using Shared.Persons.IdentityDocuments;

namespace Shared.Persons;

/// <summary>Documents and telephones inside a folded query, written in any way and perhaps only begun.</summary>
internal static partial class SearchNumbers
{
    /// <summary>The one term of a query that is a document or a telephone and nothing else; empty for a bare country code; null for any other query.</summary>
    internal static string? Whole(string folded)
    {
        if (Numeric().IsMatch(folded)) return Digits(folded);
        var compact = DocumentNumber.Normalise(folded);
        if (DocumentNumber.Parse(folded) is { IsDone: true, Value: { IsCheckable: true } document }) return document.Value.ToLowerInvariant();
        return Begun().Match(compact) is { Success: true } begun ? Shortened(begun.Groups["n"].Value) : null;
    }

    /// <summary>The term of one word with digits inside.</summary>
    internal static string Token(string token)
    {
        if (Whole(token) is { } number) return number;
        var kept = token.Where(char.IsLetterOrDigit).ToArray();
        return new string(kept);
    }

    /// <summary>Words split at spaces, neighbours made of digits and separators joined into one; a lonely control letter joins its digits.</summary>
    internal static IEnumerable<string> JoinGroups(string folded)
    {
        var joined = new List<string>();
        foreach (var token in folded.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var continues = joined.Count > 0 && Numeric().IsMatch(joined[^1]) && !token.Contains('+')
                && (Numeric().IsMatch(token) || (token.Length == 1 && DocumentNumber.Parse(joined[^1] + token).IsDone));
            if (continues) joined[^1] += " " + token;
            else joined.Add(token);
        }

        return joined;
    }

    internal static string National(string e164) => e164.StartsWith("+34", StringComparison.Ordinal) ? e164[3..] : e164.TrimStart('+');

    private static string Digits(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (text.TrimStart('(', ' ').StartsWith('+')) return National("+" + digits);
        // a DNI may start with 00 as well: only its length or the gap after the code tells a telephone
        if (digits.Length > 8 && digits.StartsWith("00", StringComparison.Ordinal)) return National("+" + digits[2..]);
        if (SpacedCode().IsMatch(text)) return digits[4..];
        return digits.Length == 11 && digits.StartsWith("34", StringComparison.Ordinal) ? digits[2..] : digits;
    }

    /// <summary>A NIE printed with eight digits loses the extra zero.</summary>
    private static string Shortened(string document)
    {
        var text = document.ToLowerInvariant();
        var hasExtraZero = text.Length >= 9 && text.StartsWith("x0", StringComparison.Ordinal) && text.AsSpan(1, 8).ContainsOnlyDigits();
        return hasExtraZero ? "x" + text[2..] : text;
    }

    [GeneratedRegex(@"\A(?=.*[0-9])[+(]*[0-9 .()/-]+\z")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\A\(?0034[ .)/-]+[0-9]")]
    private static partial Regex SpacedCode();

    [GeneratedRegex(@"\A(?:ES)?(?<n>[0-9]{1,8}[A-Z]?|X0?[0-9]{1,7}[A-Z]?|[YZKLM][0-9]{1,7}[A-Z]?|[A-HJNP-SUVW][0-9]{1,7}[0-9A-J]?)\z")]
    private static partial Regex Begun();
}
