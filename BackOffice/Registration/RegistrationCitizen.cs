using BackOffice.Data;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;

namespace BackOffice.Registration;

/// <summary>A registration with whom to tell about it; tracked, one statement.</summary>
internal sealed record RegistrationCitizen(PortalRegistration Registration, PortalAccess? Access, Person? Person)
{
    public string GivenName => Registration.Submitted?.GivenName ?? Person?.GivenName ?? "";

    // joined, not picked with First: that would number the rows of the whole tables each time
    public static IQueryable<RegistrationCitizen> Query(BackOfficeDbContext data, IQueryable<PortalRegistration> which) =>
        from registration in which
        join found in data.PortalAccesses on registration.PersonId equals found.PersonId into accesses
        from access in accesses.DefaultIfEmpty()
        join known in data.Persons on registration.PersonId equals known.Id into persons
        from person in persons.DefaultIfEmpty()
        orderby registration.StartedAt, registration.Id
        select new RegistrationCitizen(registration, access, person);

    /// <summary>An e-mail to the citizen; null while no address is known.</summary>
    public NoticeOrder? Order(NoticeEvent notice) => (Registration.Submitted?.Email ?? Person?.Email) is { } email
        ? new NoticeOrder(notice, NoticeChannel.Email, email, Registration.Submitted?.Language ?? Person?.Language ?? Languages.Spanish) { PersonId = Registration.PersonId, RelatedId = Registration.Id }
        : null;
}
