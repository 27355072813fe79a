using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;

namespace Shared.Api;

/// <summary>From what a citizen typed on the portal to checked data.</summary>
public static class RegistrationReading
{
    /// <summary>The earliest birth date that is believed, inclusive.</summary>
    public static readonly DateOnly EarliestBirth = new(1900, 1, 1);

    /// <summary>Checks every field; each wrong one has its own refusal. An entity holds no access: its representative does.</summary>
    /// <param name="request">As it came.</param>
    /// <param name="today">Today at the town hall; nobody was born later.</param>
    /// <returns>The data in canonical form, in Spanish when no language was named, or every refusal of <see cref="PersonRefusals"/> and
    /// <see cref="RegistrationRefusals"/> that holds.</returns>
    public static Result<SubmittedData> Read(RegistrationRequest request, DateOnly today)
    {
        var document = NaturalPerson(request.DocumentNumber);
        var name = PersonName.Create(request.GivenName, request.FirstSurname, request.SecondSurname);
        var birth = Birth(request.BirthDate, today);
        var mobile = MobilePhone.Parse(request.Mobile);
        var email = EmailAddress.Parse(request.Email);
        var language = LanguageOf(request.Language);
        List<Refusal> refusals = [.. new Result[] { document, name, birth, mobile, email, language }.SelectMany(result => result.Refusals)];
        if (refusals.Count > 0) return refusals;
        return new SubmittedData
        {
            DocumentKind = document.Value.Kind,
            DocumentNumber = document.Value.Value,
            GivenName = name.Value.GivenName,
            FirstSurname = name.Value.FirstSurname,
            SecondSurname = name.Value.SecondSurname,
            BirthDate = birth.Value,
            Mobile = mobile.Value.E164,
            Email = email.Value.Value,
            Language = language.Value,
        };
    }

    private static Result<DocumentNumber> NaturalPerson(string? typed)
    {
        var document = DocumentNumber.Parse(typed);
        return document.IsDone && !document.Value.IsNaturalPerson ? RegistrationRefusals.EntityHoldsNoAccess.For(nameof(RegistrationRequest.DocumentNumber)) : document;
    }

    private static Result<DateOnly> Birth(DateOnly? date, DateOnly today)
    {
        if (date is not { } birth) return RegistrationRefusals.BirthDateMissing;
        return birth < EarliestBirth || birth > today ? RegistrationRefusals.BirthDateOutOfRange : birth;
    }

    private static Result<string> LanguageOf(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return Languages.Spanish;
        var language = typed.Trim().ToLowerInvariant();
        return Languages.All.Contains(language) ? language : RegistrationRefusals.LanguageUnknown;
    }
}
