using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Persons;

/// <summary>The registry's data of a person. Documents are masked.</summary>
public sealed record PersonDetails
{
    public required Guid Id { get; init; }

    public required long Version { get; init; }

    public required PersonName Name { get; init; }

    public required DateOnly? BirthDate { get; init; }

    public required DateOnly? DeceasedOn { get; init; }

    public required string? Mobile { get; init; }

    public required DateTime? MobileValidatedAt { get; init; }

    public required string? Email { get; init; }

    public required PostalAddress Address { get; init; }

    public required string Language { get; init; }

    /// <summary>The current one first, then from the latest to the oldest.</summary>
    public required IReadOnlyList<DocumentRow> Documents { get; init; }

    /// <summary>The same as it would be typed, for a form.</summary>
    public TypedPerson ToTyped() => new()
    {
        GivenName = Name.GivenName,
        FirstSurname = Name.FirstSurname,
        SecondSurname = Name.SecondSurname,
        BirthDate = BirthDate is { } birth ? SpanishDate.Shown(birth) : null,
        DeceasedOn = DeceasedOn is { } death ? SpanishDate.Shown(death) : null,
        Street = Address.Street,
        PostalCode = Address.PostalCode,
        Town = Address.Town,
        Language = Language,
    };

    internal static PersonDetails Of(Person person) => new()
    {
        Id = person.Id,
        Version = person.Version,
        Name = person.Name,
        BirthDate = person.BirthDate,
        DeceasedOn = person.DeceasedOn,
        Mobile = person.Mobile is null ? null : MobilePhone.Restore(person.Mobile).Shown,
        MobileValidatedAt = person.MobileValidatedAt,
        Email = person.Email,
        Address = person.Address,
        Language = person.Language,
        Documents = [.. person.Documents.OrderByDescending(document => document.IsCurrent).ThenByDescending(document => document.From).Select(DocumentRow.Of)],
    };
}

/// <summary>A document that the person holds or held.</summary>
public sealed record DocumentRow(Guid Id, DocumentKind Kind, string Masked, DateOnly? ExpiresOn, DateTime From, DateTime? To)
{
    internal static DocumentRow Of(IdentityDocument document) => new(document.Id, document.Kind, document.Number.Masked, document.ExpiresOn, document.From, document.To);
}
