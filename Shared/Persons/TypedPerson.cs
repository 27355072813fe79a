using System.Text.RegularExpressions;
using Shared.Common;
using Shared.Persons.IdentityDocuments;

namespace Shared.Persons;

/// <summary>Personal data as somebody typed them, each field in any usual way of writing. Its properties can be set while a form is being filled in.</summary>
public partial record TypedPerson
{
    /// <summary>Nobody alive was born before this day, which is included.</summary>
    public static readonly DateOnly EarliestBirth = new(1900, 1, 1);

    private const int LongestStreet = 120;
    private const int LongestTown = 60;

    /// <summary>Null to find the kind out from the number; a passport is never guessed.</summary>
    public DocumentKind? DocumentKind { get; set; }

    public string? DocumentNumber { get; set; }

    public string? GivenName { get; set; }

    public string? FirstSurname { get; set; }

    public string? SecondSurname { get; set; }

    public string? BirthDate { get; set; }

    public string? Mobile { get; set; }

    public string? Email { get; set; }

    public string? Street { get; set; }

    public string? PostalCode { get; set; }

    public string? Town { get; set; }

    /// <summary>es, ca or eu; Spanish when nothing was chosen.</summary>
    public string? Language { get; set; }

    public string? DeceasedOn { get; set; }

    /// <summary>Checks everything for somebody new. Mobile and e-mail may be missing, wrong they may not be.</summary>
    /// <param name="today">Today where the official sits.</param>
    /// <returns>The data, or every refusal at once, each of its field.</returns>
    public Result<PersonData> Check(DateOnly today)
    {
        var refusals = new List<Refusal>();
        var document = Take(ReadDocument(), refusals);
        var rest = CheckRest(today, refusals);
        var mobile = string.IsNullOrWhiteSpace(Mobile) ? null : Take(MobilePhone.Parse(Mobile), refusals);
        var email = string.IsNullOrWhiteSpace(Email) ? null : Take(EmailAddress.Parse(Email), refusals);
        if (refusals.Count > 0) return refusals;
        return rest(document!) with { Mobile = mobile, Email = email };
    }

    /// <summary>Checks what may be corrected of somebody known: neither the document nor the contacts are looked at.</summary>
    /// <param name="document">The document on file.</param>
    /// <param name="today">Today where the official sits.</param>
    public Result<PersonData> CheckCorrection(DocumentNumber document, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var rest = CheckRest(today, refusals);
        return refusals.Count > 0 ? refusals : rest(document);
    }

    /// <summary>The document in its one form, or why it cannot be.</summary>
    public Result<DocumentNumber> ReadDocument() => DocumentKind is { } kind
        ? IdentityDocuments.DocumentNumber.Parse(DocumentNumber, kind)
        : IdentityDocuments.DocumentNumber.Parse(DocumentNumber);

    private Func<DocumentNumber, PersonData> CheckRest(DateOnly today, List<Refusal> refusals)
    {
        var name = Take(PersonName.Create(GivenName, FirstSurname, SecondSurname), refusals);
        var birth = ReadDate(BirthDate, nameof(BirthDate), today, refusals);
        if (birth < EarliestBirth || birth > today) refusals.Add(PersonRefusals.BirthDateOutOfRange);
        var deceased = ReadDate(DeceasedOn, nameof(DeceasedOn), today, refusals);
        if (deceased < (birth ?? EarliestBirth) || deceased > today) refusals.Add(PersonRefusals.DeceasedOutOfRange);
        var address = CheckAddress(refusals);
        var language = string.IsNullOrEmpty(Language) ? Languages.Spanish : Language;
        if (!Languages.All.Contains(language)) refusals.Add(PersonRefusals.LanguageUnknown);
        return document => new PersonData { Document = document, Name = name!, BirthDate = birth, DeceasedOn = deceased, Address = address, Language = language };
    }

    private PostalAddress CheckAddress(List<Refusal> refusals)
    {
        var address = new PostalAddress(Tidy(Street), Tidy(PostalCode), Tidy(Town));
        if (address.Street?.Length > LongestStreet) refusals.Add(PersonRefusals.StreetTooLong);
        if (address.PostalCode is { } code && !SpanishPostalCode().IsMatch(code)) refusals.Add(PersonRefusals.PostalCodeInvalid);
        if (address.Town?.Length > LongestTown) refusals.Add(PersonRefusals.TownTooLong);
        return address;
    }

    private static DateOnly? ReadDate(string? typed, string field, DateOnly today, List<Refusal> refusals)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        if (SpanishDate.TryParse(typed, today, past: true, out var date)) return date;
        refusals.Add(PersonRefusals.DateUnreadable.For(field));
        return null;
    }

    private static T? Take<T>(Result<T> result, List<Refusal> refusals)
        where T : class
    {
        refusals.AddRange(result.Refusals);
        return result.IsDone ? result.Value : null;
    }

    private static string? Tidy(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } some ? some : null;

    /// <summary>Five digits; the first two are the province, 01 to 52.</summary>
    [GeneratedRegex(@"\A(?:0[1-9]|[1-4][0-9]|5[0-2])[0-9]{3}\z")]
    private static partial Regex SpanishPostalCode();
}
