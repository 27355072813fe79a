using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace Shared.Registration;

/// <summary>What a citizen typed on the web. It never overwrites the registry by itself.</summary>
public sealed record SubmittedData
{
    public required DocumentKind DocumentKind { get; init; }

    public required string DocumentNumber { get; init; }

    public required string GivenName { get; init; }

    public required string FirstSurname { get; init; }

    public string? SecondSurname { get; init; }

    public required DateOnly BirthDate { get; init; }

    /// <summary>E.164.</summary>
    public required string Mobile { get; init; }

    public required string Email { get; init; }

    /// <summary>es, ca or eu.</summary>
    public required string Language { get; init; }

    public PersonName Name => new(GivenName, FirstSurname, SecondSurname);

    /// <summary>The same as checked data of a person.</summary>
    public PersonData ToPersonData() => new()
    {
        Document = Shared.Persons.IdentityDocuments.DocumentNumber.Restore(DocumentKind, DocumentNumber),
        Name = Name,
        BirthDate = BirthDate,
        Mobile = MobilePhone.Restore(Mobile),
        Email = EmailAddress.Restore(Email),
        Language = Language,
    };

    /// <summary>The fields in which the typed data differ from the registry. Case and accents of names count; the case of an e-mail does not.</summary>
    public IReadOnlyList<Difference> DifferencesFrom(Person person)
    {
        List<Difference> all =
        [
            new(SubmittedField.GivenName, person.GivenName, GivenName),
            new(SubmittedField.FirstSurname, person.FirstSurname, FirstSurname),
            new(SubmittedField.SecondSurname, person.SecondSurname, SecondSurname),
            new(SubmittedField.BirthDate, Iso(person.BirthDate), Iso(BirthDate)),
            new(SubmittedField.Mobile, person.Mobile, Mobile),
            new(SubmittedField.Email, person.Email?.ToLowerInvariant(), Email.ToLowerInvariant()),
            new(SubmittedField.Language, person.Language, Language),
        ];
        return all.FindAll(difference => (difference.Registry ?? "") != (difference.Submitted ?? ""));
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>One field that says one thing in the registry and another on the web.</summary>
public sealed record Difference(SubmittedField Field, string? Registry, string? Submitted);

/// <summary>The fields that a citizen types on the web.</summary>
public enum SubmittedField
{
    GivenName = 1,
    FirstSurname,
    SecondSurname,
    BirthDate,
    Mobile,
    Email,
    Language,
}
