using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;

namespace BackOffice.Registration;

/// <summary>Who somebody is and how they are reached, as the pages of registration and of contact change show it.</summary>
public sealed record PersonContacts
{
    public required Guid PersonId { get; init; }

    public required PersonName Name { get; init; }

    public required string? MaskedDocument { get; init; }

    public required string? Mobile { get; init; }

    public required DateTime? MobileValidatedAt { get; init; }

    public required string? Email { get; init; }

    public required long PersonVersion { get; init; }

    /// <summary>The registration that is open already; null when there is none.</summary>
    public required Guid? OpenRegistrationId { get; init; }

    public required PortalState Portal { get; init; }

    /// <summary>The last code sent for a change of contacts; null when there is none.</summary>
    public required ContactCode? Code { get; init; }

    internal static IQueryable<PersonContacts> Query(BackOfficeDbContext data, Guid personId) =>
        from person in data.Persons.AsNoTracking()
        where person.Id == personId
        join sent in data.ContactCodes
            on data.ContactCodes.Where(code => code.OwnerId == person.Id && code.Purpose == CodePurpose.ContactChange).OrderByDescending(code => code.SentAt).ThenByDescending(code => code.Id).Select(code => (Guid?)code.Id).FirstOrDefault()
            equals sent.Id into codes
        from code in codes.DefaultIfEmpty()
        select new PersonContacts
        {
            PersonId = person.Id,
            Name = new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname),
            MaskedDocument = Masked(data.Set<IdentityDocument>().Where(document => document.PersonId == person.Id && document.To == null).Select(document => document.Value).FirstOrDefault()),
            Mobile = person.Mobile,
            MobileValidatedAt = person.MobileValidatedAt,
            Email = person.Email,
            PersonVersion = person.Version,
            OpenRegistrationId = data.OpenRegistrations.Where(row => row.PersonId == person.Id).Select(row => (Guid?)row.Id).FirstOrDefault(),
            Portal = data.PortalAccesses.Where(access => access.PersonId == person.Id).Select(access => access.State).FirstOrDefault(),
            Code = code,
        };

    private static string? Masked(string? number) => number is null ? null : DocumentNumber.Mask(number);
}
