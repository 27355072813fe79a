using System.Linq.Expressions;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Keys;
using Shared.Persons;
using Shared.Registration;

namespace BackOffice.Persons;

/// <summary>A person with what every command about access asks for: documents, portal access and the open registration; tracked, one statement.</summary>
public sealed record PersonFile(Person Person, PortalAccess? Access, PortalRegistration? OpenRegistration)
{
    public static Task<PersonFile?> FindAsync(BackOfficeDbContext data, Guid personId, CancellationToken cancellation) =>
        Query(data, person => person.Id == personId).SingleOrDefaultAsync(cancellation);

    /// <summary>The files of all who match; to be narrowed by an indexed column.</summary>
    public static IQueryable<PersonFile> Query(BackOfficeDbContext data, Expression<Func<Person, bool>> which) => data.Persons
        .Where(which)
        .Include(person => person.Documents)
        .Select(person => new PersonFile(
            person,
            data.PortalAccesses.FirstOrDefault(access => access.PersonId == person.Id),
            data.Registrations.FirstOrDefault(registration => registration.PersonId == person.Id
                && (registration.State == RegistrationState.Started || registration.State == RegistrationState.ContactValidated || registration.State == RegistrationState.PendingVerification))));
}
