using System.Globalization;
using System.Text.RegularExpressions;
using Shared.Common;
using Shared.Keys;
using Shared.Persons.IdentityDocuments;

namespace Shared.Incidents;

/// <summary>Finds in a text what should not leave the house in a message: keys, bank accounts, identity documents. Only what passes its own check digits counts, so that other numbers may be written.</summary>
public static partial class SensitiveText
{
    /// <summary>What an IBAN leaves when divided by 97 (ISO 13616).</summary>
    private const int IbanRest = 1;

    /// <summary>That of Norway.</summary>
    private const int ShortestIban = 15;

    /// <summary>Everything that was found, in the order of the text.</summary>
    public static IReadOnlyList<SensitivePiece> In(string? text)
    {
        if (string.IsNullOrEmpty(text)) return [];
        var keys = Key().Matches(text).Where(IsKey).Select(match => new SensitivePiece(SensitiveKind.Key, match.Value, match.Index));
        var ibans = Iban().Matches(text).Select(match => (match.Index, Account: AccountIn(match.Value))).Where(found => found.Account is not null).Select(found => new SensitivePiece(SensitiveKind.Iban, found.Account!, found.Index));
        var documents = Document().Matches(text).Where(match => DocumentNumber.Parse(match.Value).IsDone).Select(match => new SensitivePiece(SensitiveKind.Document, match.Value, match.Index));
        return [.. keys.Concat(ibans).Concat(documents).OrderBy(piece => piece.Index)];
    }

    /// <summary>Whether a text may go to the requester.</summary>
    /// <param name="withDocuments">Whether the official looked at the documents in it and wants to send them.</param>
    /// <returns>A key or an account never goes.</returns>
    public static Refusal? Check(string? text, bool withDocuments)
    {
        var kinds = In(text).Select(piece => piece.Kind).ToHashSet();
        if (kinds.Contains(SensitiveKind.Key)) return IncidentRefusals.TextHasKey;
        if (kinds.Contains(SensitiveKind.Iban)) return IncidentRefusals.TextHasIban;
        return kinds.Contains(SensitiveKind.Document) && !withDocuments ? IncidentRefusals.TextHasDocument : null;
    }

    // words of four letters are prose: with spaces, or without anything between, a key is in capitals and has a digit
    private static bool IsKey(Match match) =>
        KeyText.LooksLikeSystemKey(match.Value) && (match.Value.Any(symbol => char.GetUnicodeCategory(symbol) is UnicodeCategory.DashPunctuation or UnicodeCategory.MathSymbol) || (match.Value.Any(char.IsAsciiDigit) && !match.Value.Any(char.IsAsciiLetterLower)));

    /// <summary>The longest account with which it begins: the words after one may look like more of it.</summary>
    private static string? AccountIn(string typed)
    {
        for (var end = typed.Length; end >= ShortestIban; end = typed.LastIndexOfAny([' ', '-'], end - 1))
        {
            if (IsIban(typed[..end])) return typed[..end];
        }

        return null;
    }

    private static bool IsIban(string typed)
    {
        var bare = typed.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        var rest = 0;
        foreach (var symbol in bare[4..] + bare[..4])
        {
            var value = char.IsAsciiDigit(symbol) ? symbol - '0' : symbol - 'A' + 10;
            rest = ((rest * (value > 9 ? 100 : 10)) + value) % 97;
        }

        return rest == IbanRest;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}-])[2-9A-HJKMNP-Za-hjkmnp-z]{4}(?:[-\u2010-\u2015\u2212 ]?[2-9A-HJKMNP-Za-hjkmnp-z]{4}){3}(?![\p{L}\p{N}]|-[\p{L}\p{N}])")]
    private static partial Regex Key();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])[A-Za-z]{2}[0-9]{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,3})?(?![\p{L}\p{N}])")]
    private static partial Regex Iban();

    [GeneratedRegex(@"(?<![\p{L}\p{N}])(?:[0-9]{1,2}[. ]?[0-9]{3}[. ]?[0-9]{3}|[XYZxyz][- ]?[0-9]{7}|[KLMklm][- ]?[0-9]{7})[- ]?[A-Za-z](?![\p{L}\p{N}])")]
    private static partial Regex Document();
}

/// <summary>What was found.</summary>
/// <param name="Text">As it stands in the text.</param>
/// <param name="Index">Where it begins, in UTF-16 units from 0.</param>
public sealed record SensitivePiece(SensitiveKind Kind, string Text, int Index);

/// <summary>What should not be in a message.</summary>
public enum SensitiveKind
{
    /// <summary>An operative key, four groups of four.</summary>
    Key = 1,

    /// <summary>A bank account.</summary>
    Iban = 2,

    /// <summary>DNI, NIE or a natural person's NIF.</summary>
    Document = 3,
}
