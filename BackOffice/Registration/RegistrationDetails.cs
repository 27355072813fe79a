using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;

namespace BackOffice.Registration;

/// <summary>What the page of a registration shows.</summary>
public sealed record RegistrationDetails(PortalRegistration Registration, Person? Person, string? Document, PortalState Portal, ContactCode? Code)
{
    public PersonName? Name => Person?.Name ?? Registration.Submitted?.Name;

    public string? MaskedDocument => (Document ?? Registration.Submitted?.DocumentNumber) is { } number ? DocumentNumber.Mask(number) : null;

    /// <summary>Where the code goes next, E.164.</summary>
    public string? Mobile => Registration.Submitted?.Mobile ?? Code?.Address ?? Person?.Mobile;

    public string? Email => Registration.Submitted?.Email ?? Person?.Email;

    /// <summary>What an official must decide on; empty when there is nothing.</summary>
    public IReadOnlyList<Difference> Differences => Registration is { HasOpenDifferences: true, Submitted: { } submitted } && Person is not null ? submitted.DifferencesFrom(Person) : [];

    /// <summary>One statement; nothing is tracked.</summary>
    internal static Task<RegistrationDetails?> FindAsync(BackOfficeDbContext data, Guid registrationId, CancellationToken cancellation)
    {
        // joined, not picked with First: that would number the rows of the whole tables each time
        var details =
            from row in data.Registrations.AsNoTracking()
            where row.Id == registrationId
            join known in data.Persons on row.PersonId equals known.Id into persons
            from person in persons.DefaultIfEmpty()
            join sent in data.ContactCodes
                on data.ContactCodes.Where(code => code.OwnerId == row.Id && code.Purpose == CodePurpose.Registration).OrderByDescending(code => code.SentAt).ThenByDescending(code => code.Id).Select(code => (Guid?)code.Id).FirstOrDefault()
                equals sent.Id into codes
            from code in codes.DefaultIfEmpty()
            select new RegistrationDetails(
                row,
                person,
                data.Set<IdentityDocument>().Where(document => document.PersonId == row.PersonId && document.To == null).Select(document => document.Value).FirstOrDefault(),
                data.PortalAccesses.Where(access => access.PersonId == row.PersonId).Select(access => access.State).FirstOrDefault(),
                code);
        return details.SingleOrDefaultAsync(cancellation);
    }
}
