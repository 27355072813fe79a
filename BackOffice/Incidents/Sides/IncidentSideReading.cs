using BackOffice.Data;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Verification;

namespace BackOffice.Incidents.Sides;

/// <summary>Reads what lies beside an incident; two statements, for whoever may see the incident.</summary>
internal static class IncidentSideReading
{
    private const int MostNotices = 20;

    /// <param name="named">Persons whom the form names.</param>
    /// <param name="scope">What of other incidents the official may see.</param>
    public static async Task<IncidentSides> ReadAsync(BackOfficeDbContext data, Guid incidentId, IReadOnlyList<Guid> named, IncidentScope scope, CancellationToken cancellation)
    {
        var facts = await Facts(data, incidentId).ToListAsync(cancellation);
        if (facts.Count == 0) return IncidentSides.Empty;
        var rows = await SideRow.Query(data, incidentId, named).ToListAsync(cancellation);
        return facts[0].Sides with
        {
            Notices = [.. facts.Select(row => row.Notice).OfType<NoticeRow>().OrderByDescending(row => row.CreatedAt).Take(MostNotices)],
            Attachments = [.. rows.Where(row => row.Part == SideRow.Attachment).OrderBy(row => row.At).Select(row => row.ToAttachment())],
            RemoteSessions = [.. rows.Where(row => row.Part == SideRow.Session).OrderByDescending(row => row.At).Select(row => row.ToSession())],
            Watchers = [.. rows.Where(row => row.Part == SideRow.Watcher).OrderBy(row => row.Text, StringComparer.CurrentCulture).Select(row => new Watcher(row.Id, row.Text))],
            Persons = [.. rows.Where(row => row.Part == SideRow.Person).Select(row => row.ToPerson())],
            Tags = [.. rows.Where(row => row.Part == SideRow.Tag).Select(row => row.Text).Order(StringComparer.Ordinal)],
            Related = [.. rows.Where(row => row.Part < SideRow.Attachment).OrderBy(row => row.Part).ThenBy(row => row.Text, StringComparer.Ordinal).Select(row => row.ToRelated(scope))],
        };
    }

    /// <summary>One row for each notice, and one when there is none.</summary>
    private static IQueryable<Fact> Facts(BackOfficeDbContext data, Guid incidentId) =>
        from incident in data.Incidents.AsNoTracking()
        where incident.Id == incidentId
        join asked in data.Requesters on incident.RequesterId equals asked.Id into requesters
        from requester in requesters.DefaultIfEmpty()
        join listed in data.Persons on requester.PersonId equals listed.Id into listing
        from known in listing.DefaultIfEmpty()
        join returned in data.ReturnedAddresses.Where(row => row.Channel == NoticeChannel.Email) on (known.Email ?? requester.Email)!.ToLower() equals returned.Address into returns
        from back in returns.DefaultIfEmpty()
        join told in data.OutboxMessages.Where(row => row.Event != NoticeEvent.ServiceBreached) on (Guid?)incident.Id equals told.IncidentId into notices
        from message in notices.DefaultIfEmpty()
        join found in data.Persons on incident.AffectedPersonId equals found.Id into persons
        from person in persons.DefaultIfEmpty()
        join opened in data.PortalAccesses on incident.AffectedPersonId equals opened.PersonId into accesses
        from access in accesses.DefaultIfEmpty()
        join valid in data.Set<IdentityDocument>().Where(row => row.To == null) on incident.AffectedPersonId equals valid.PersonId into documents
        from document in documents.DefaultIfEmpty()
        select new Fact(
            new IncidentSides
            {
                IsMajor = incident.IsMajor,
                Children = data.Incidents.Count(row => row.ParentId == incidentId),
                OpenChildren = data.Incidents.Count(row => row.ParentId == incidentId && row.State <= IncidentState.Waiting),
                Returned = back == null ? null : new ReturnedContact(back.NoticeId, back.Channel, NoticeAddress.Mask(back.Channel, back.Address), back.FailureCode, back.Since),
                RequesterIsKnown = requester != null && requester.PersonId != null,
                Citizen = person == null ? null : new AffectedCitizen(
                    person.Id,
                    new PersonName(person.GivenName, person.FirstSurname, person.SecondSurname),
                    document == null ? null : DocumentNumber.Mask(document.Value))
                {
                    Portal = access == null ? PortalState.None : access.State,
                    Level = access == null ? AssuranceLevel.None : access.Level,
                    IsBlocked = access != null && access.BlockedAt != null,
                    NextAppointment = data.Appointments
                        .Where(row => row.PersonId == person.Id && (row.State == AppointmentState.Booked || row.State == AppointmentState.Arrived || row.State == AppointmentState.InProgress))
                        .Select(row => (DateTime?)row.StartsAt).FirstOrDefault(),
                },
            },
            message == null ? null : new NoticeRow(message.Id, message.Event, message.Channel, NoticeAddress.Mask(message.Channel, message.Recipient), message.State)
            {
                PersonId = message.PersonId,
                IncidentId = message.IncidentId,
                CreatedAt = message.CreatedAt,
                SentAt = message.SentAt,
                DeliveredAt = message.DeliveredAt,
                DueAt = message.DueAt,
                Attempts = message.Attempts,
                FailureCode = message.FailureCode,
                IsSecret = message.IsSecret,
                IsRepeated = message.ResendOf != null,
                Version = message.Version,
            });

    private sealed record Fact(IncidentSides Sides, NoticeRow? Notice);
}
