using System.Linq.Expressions;
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

    public static IQueryable<RegistrationCitizen> Query(BackOfficeDbContext data, Expression<Func<PortalRegistration, bool>> which) => data.Registrations
        .Where(which)
        .OrderBy(registration => registration.StartedAt).ThenBy(registration => registration.Id)
        .Select(registration => new RegistrationCitizen(
            registration,
            data.PortalAccesses.FirstOrDefault(access => access.PersonId == registration.PersonId),
            data.Persons.FirstOrDefault(person => person.Id == registration.PersonId)));

    /// <summary>An e-mail to the citizen; null while no address is known.</summary>
    public NoticeOrder? Order(NoticeEvent notice) => (Registration.Submitted?.Email ?? Person?.Email) is { } email
        ? new NoticeOrder(notice, NoticeChannel.Email, email, Registration.Submitted?.Language ?? Person?.Language ?? Languages.Spanish) { PersonId = Registration.PersonId, RelatedId = Registration.Id }
        : null;
}
