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
    public static IQueryable<PersonFile> Query(BackOfficeDbContext data, Expression<Func<Person, bool>> which)
    {
        // joined, not picked with First: that would number the rows of the whole table each time; of both there is at most one
        return
            from person in data.Persons.Where(which).Include(person => person.Documents)
            join found in data.PortalAccesses on person.Id equals found.PersonId into accesses
            from access in accesses.DefaultIfEmpty()
            join waiting in data.OpenRegistrations on person.Id equals waiting.PersonId into registrations
            from registration in registrations.DefaultIfEmpty()
            select new PersonFile(person, access, registration);
    }
}
