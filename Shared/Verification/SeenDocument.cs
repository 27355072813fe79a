using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace Shared.Verification;

/// <summary>What an official typed while holding the document.</summary>
/// <param name="Number">In any written form.</param>
/// <param name="SupportNumber">6 to 20 letters and digits; mandatory for DNI and NIE.</param>
/// <param name="IssuedOn">May be empty: not every document prints it.</param>
/// <param name="ExpiresOn">Mandatory; 01/01/9999 for documents without end.</param>
public sealed record SeenDocument(DocumentKind Kind, string? Number, string? SupportNumber, string? IssuedOn, string? ExpiresOn)
{
    private const int ShortestSupport = 6;
    private const int LongestSupport = 20;
    private const int LongestTyped = 40;
    private const int ShortestCountry = 2;
    private const int LongestCountry = 40;

    /// <summary>Which country issued a passport; not asked of Spanish documents.</summary>
    public string? Country { get; init; }

    /// <summary>The document as it must be for an identity to be verified with it.</summary>
    /// <param name="person">Its number must be the person's current one.</param>
    /// <param name="today">The day in the town.</param>
    /// <returns>Every wrong field, each with its refusal.</returns>
    public Result<ShownDocument> Read(Person person, DateOnly today)
    {
        var number = DocumentNumber.Parse(Number, Kind);
        var (support, issued, expires) = (SupportOf(SupportNumber), Day(IssuedOn, today, past: true), Day(ExpiresOn, today, past: false));
        List<Refusal?> found =
        [
            number.IsDone ? Compare(number.Value, person) : number.Refusal.For("DocumentNumber"),
            support is null && !(IsEmpty(SupportNumber) && Kind is not (DocumentKind.Dni or DocumentKind.Nie)) ? VerificationRefusals.SupportNumberInvalid : null,
            Kind == DocumentKind.Passport && CountryRead is null ? VerificationRefusals.CountryMissing : null,
            issued is null && !IsEmpty(IssuedOn) ? VerificationRefusals.DateUnreadable.For(nameof(IssuedOn)) : CheckIssue(issued, person.BirthDate, today),
            expires is null ? MissingExpiry() : CheckExpiry(issued, expires.Value, today),
        ];
        var refusals = found.OfType<Refusal>().ToList();
        return refusals.Count > 0 ? refusals : new ShownDocument(Kind, number.Value.Value, support, issued, expires) { Country = CountryRead };
    }

    /// <summary>What can be kept of it when the identity was not verified: a false document may carry an impossible number, and that must not hinder the ending.</summary>
    public ShownDocument? Readable(DateOnly today)
    {
        var number = DocumentNumber.Parse(Number, Kind);
        return number.IsDone ? new(Kind, number.Value.Value, SupportOf(SupportNumber), Day(IssuedOn, today, past: true), Day(ExpiresOn, today, past: false)) { Country = CountryRead } : null;
    }

    /// <summary>What the official should know while typing.</summary>
    public DocumentHint HintFor(DateOnly? birth, DateOnly today)
    {
        var (issued, expires) = (Day(IssuedOn, today, past: true), Day(ExpiresOn, today, past: false));
        if (expires is not { } end) return DocumentHint.None;
        if (end < today) return DocumentHint.Expired;
        if (Kind == DocumentKind.Dni && birth is { } born && issued is { } start && DocumentValidity.CheckDniDates(born, start, end) is { IsDone: false, Refusal: var refusal } && refusal == PersonRefusals.DniDatesUnlikely) return DocumentHint.DatesUnlikely;
        return DocumentValidity.IsRenewable(end, today) ? DocumentHint.Renewable : DocumentHint.InForce;
    }

    private static Refusal? Compare(DocumentNumber number, Person person) =>
        person.CurrentDocument is { } current && current.Number == number ? null : VerificationRefusals.DocumentDiffers;

    private static Refusal? CheckIssue(DateOnly? issued, DateOnly? birth, DateOnly today)
    {
        if (issued is not { } day) return null;
        if (day > today) return VerificationRefusals.IssuedInFuture;
        return day < birth ? PersonRefusals.IssuedBeforeBirth : null;
    }

    private static Refusal? CheckExpiry(DateOnly? issued, DateOnly expires, DateOnly today)
    {
        if (expires <= issued) return PersonRefusals.ExpiresBeforeIssue;
        return DocumentValidity.IsInForce(expires, today) ? null : VerificationRefusals.DocumentExpired;
    }

    private string? CountryRead => Kind == DocumentKind.Passport && Country?.Trim() is { Length: >= ShortestCountry and <= LongestCountry } country ? country : null;

    private Refusal MissingExpiry() => IsEmpty(ExpiresOn) ? VerificationRefusals.ExpiryMissing : VerificationRefusals.DateUnreadable.For(nameof(ExpiresOn));

    private static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);

    private static DateOnly? Day(string? typed, DateOnly today, bool past) => SpanishDate.TryParse(typed?.Trim(), today, past, out var date) ? date : null;

    private static string? SupportOf(string? typed)
    {
        if (typed is not { Length: <= LongestTyped }) return null;
        var text = string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && character is not ('-' or '.' or '/'))).ToUpperInvariant();
        return text.Length is >= ShortestSupport and <= LongestSupport && text.All(char.IsAsciiLetterOrDigit) ? text : null;
    }
}

/// <summary>What the dates of a document say at once.</summary>
public enum DocumentHint
{
    /// <summary>The expiry date is not there yet.</summary>
    None = 0,

    InForce = 1,

    /// <summary>In the last 180 days.</summary>
    Renewable = 2,

    Expired = 3,

    /// <summary>No DNI is issued for such a time: something may be mistyped.</summary>
    DatesUnlikely = 4,
}
