using Shared.Common;
using Shared.Persons.IdentityDocuments;

namespace Shared.Persons;

/// <summary>A document that takes the place of the one on file, as it was typed.</summary>
public record TypedDocument
{
    private const int LongestSupportNumber = 20;

    /// <summary>Null to find the kind out from the number; a passport is never guessed.</summary>
    public DocumentKind? DocumentKind { get; set; }

    public string? DocumentNumber { get; set; }

    /// <summary>Number of the plastic, at most 20 characters; may be missing.</summary>
    public string? SupportNumber { get; set; }

    public string? IssuedOn { get; set; }

    /// <summary>Last day of validity, inclusive.</summary>
    public string? ExpiresOn { get; set; }

    /// <summary>Whether there is anything to note besides the number.</summary>
    public bool HasDetails => !string.IsNullOrWhiteSpace($"{SupportNumber}{IssuedOn}{ExpiresOn}");

    /// <summary>Checks every field.</summary>
    /// <param name="birth">For the dates of a DNI; null when it is not known.</param>
    /// <param name="today">Today where the official sits.</param>
    /// <returns>The document, or every refusal at once, each of its field.</returns>
    public Result<CheckedDocument> Check(DateOnly? birth, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var number = DocumentKind is { } kind ? IdentityDocuments.DocumentNumber.Parse(DocumentNumber, kind) : IdentityDocuments.DocumentNumber.Parse(DocumentNumber);
        refusals.AddRange(number.Refusals);
        var issued = ReadDate(IssuedOn, nameof(IssuedOn), today, past: true, refusals);
        var expires = ReadDate(ExpiresOn, nameof(ExpiresOn), today, past: false, refusals);
        var support = string.IsNullOrWhiteSpace(SupportNumber) ? null : SupportNumber.Trim().ToUpperInvariant();
        if (support?.Length > LongestSupportNumber) refusals.Add(PersonRefusals.SupportNumberTooLong);
        if (refusals.Count == 0) refusals.AddRange(CheckDates(number.Value, birth, issued, expires, today));
        return refusals.Count > 0 ? refusals : new CheckedDocument(number.Value, support, issued, expires);
    }

    private static IEnumerable<Refusal> CheckDates(DocumentNumber number, DateOnly? birth, DateOnly? issued, DateOnly? expires, DateOnly today)
    {
        if (expires is { } end && !DocumentValidity.IsInForce(end, today)) return [PersonRefusals.DocumentExpired];
        if (issued is not { } from || expires is not { } until) return [];
        if (number.Kind == IdentityDocuments.DocumentKind.Dni) return DocumentValidity.CheckDniDates(birth ?? TypedPerson.EarliestBirth, from, until).Refusals;
        return until <= from ? [PersonRefusals.ExpiresBeforeIssue] : [];
    }

    private static DateOnly? ReadDate(string? typed, string field, DateOnly today, bool past, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (SpanishDate.TryParse(typed, today, past, out var date) && (!past || date <= today)) return date;
        refusals.Add(PersonRefusals.DateUnreadable.For(field));
        return null;
    }
}

/// <summary>A document whose every field was checked.</summary>
public sealed record CheckedDocument(DocumentNumber Number, string? SupportNumber, DateOnly? IssuedOn, DateOnly? ExpiresOn);
