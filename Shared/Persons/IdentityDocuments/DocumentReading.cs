using System.Globalization;
using System.Text;
using Shared.Common;

namespace Shared.Persons.IdentityDocuments;

/// <summary>From what was typed to a canonical number or a refusal.</summary>
internal static class DocumentReading
{
    private const int LongestTyped = 64;

    internal static Result<DocumentNumber> Spanish(string? typed, DocumentKind? expected)
    {
        if (string.IsNullOrWhiteSpace(typed)) return PersonRefusals.DocumentMissing;
        if (typed.Length > LongestTyped) return PersonRefusals.DocumentInvalid;
        var text = Normalise(typed);
        if (DocumentShape.Of(text) is not { } kind) return PersonRefusals.DocumentInvalid;
        if (expected is not null && expected != kind) return PersonRefusals.DocumentOfAnotherKind;
        return Checked(kind, Canonical(kind, text));
    }

    internal static Result<DocumentNumber> Passport(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return PersonRefusals.DocumentMissing;
        if (typed.Length > LongestTyped) return PersonRefusals.PassportInvalid;
        var text = Strip(typed);
        return DocumentShape.IsPassport(text) ? DocumentNumber.Restore(DocumentKind.Passport, text) : PersonRefusals.PassportInvalid;
    }

    internal static string Normalise(string typed)
    {
        var text = Strip(typed);
        return text.StartsWith("ES", StringComparison.Ordinal) && DocumentShape.Of(text[2..]) is not null ? text[2..] : text;
    }

    private static string Strip(string typed)
    {
        var kept = new StringBuilder(typed.Length);
        foreach (var character in typed)
        {
            if (!IsSeparator(character)) kept.Append(char.ToUpperInvariant(character));
        }

        return kept.ToString();
    }

    // pasted text brings typographic dashes and invisible marks along
    private static bool IsSeparator(char character) =>
        char.IsWhiteSpace(character) || character is '.' or '/'
        || CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;

    private static string Canonical(DocumentKind kind, string text) => kind switch
    {
        DocumentKind.Dni => text.PadLeft(9, '0'),
        DocumentKind.Nie when text.Length == 10 => "X" + text[2..],
        _ => text,
    };

    private static Result<DocumentNumber> Checked(DocumentKind kind, string value)
    {
        var isRight = kind switch
        {
            DocumentKind.Dni => DocumentControl.Letter(value.AsSpan(0, 8)) == value[8],
            DocumentKind.Nie => DocumentControl.Letter((char)(value[0] - 'X' + '0') + value[1..8]) == value[8],
            DocumentKind.Entity => DocumentControl.EntityMatches(value),
            _ => !value.AsSpan(1, 7).ContainsOnlyDigits() || DocumentControl.Letter(value.AsSpan(1, 7)) == value[8],
        };
        if (!isRight) return PersonRefusals.DocumentControlWrong;
        return DocumentNumber.Restore(kind, kind == DocumentKind.Entity ? DocumentControl.EntityCanonical(value) : value);
    }
}
