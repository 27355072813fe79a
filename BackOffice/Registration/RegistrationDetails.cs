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
    internal static Task<RegistrationDetails?> FindAsync(BackOfficeDbContext data, Guid registrationId, CancellationToken cancellation) => data.Registrations.AsNoTracking()
        .Where(row => row.Id == registrationId)
        .Select(row => new RegistrationDetails(
            row,
            data.Persons.FirstOrDefault(person => person.Id == row.PersonId),
            data.Persons.Where(person => person.Id == row.PersonId).SelectMany(person => person.Documents).Where(document => document.To == null).Select(document => document.Value).FirstOrDefault(),
            data.PortalAccesses.Where(access => access.PersonId == row.PersonId).Select(access => access.State).FirstOrDefault(),
            data.ContactCodes.Where(code => code.OwnerId == row.Id && code.Purpose == CodePurpose.Registration).OrderByDescending(code => code.SentAt).ThenByDescending(code => code.Id).FirstOrDefault()))
        .SingleOrDefaultAsync(cancellation);
}
