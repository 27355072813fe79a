using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.Mail;
using Shared.Incidents.Requesters;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>The incident that a mail names.</summary>
/// <param name="IsParticipant">Whether its sender has a part in it: the requester, who called, or somebody who wrote in it or was in copy there.</param>
/// <param name="Files">What lies beside it already.</param>
internal sealed record NamedIncident(Incident Incident, Requester? Requester, bool IsParticipant, AttachmentTotals Files)
{
    /// <summary>One statement; one more for an incident that was merged.</summary>
    public static async Task<NamedIncident?> FindAsync(Operation operation, string number, string sender)
    {
        var named = await ReadAsync(operation, operation.Data.Incidents.Where(incident => incident.Number == number), sender);
        if (named?.Incident is not { MergedIntoId: { } next, RequesterId: { } requester }) return named;
        // what was said to one requester goes on with the same one only
        var merged = await ReadAsync(operation, operation.Data.Incidents.Where(incident => incident.Id == next && incident.RequesterId == requester), sender);
        return merged is null ? named : merged with { IsParticipant = merged.IsParticipant || named.IsParticipant };
    }

    /// <summary>One statement.</summary>
    public static Task<NamedIncident?> FindAsync(Operation operation, Guid id, string sender) => ReadAsync(operation, operation.Data.Incidents.Where(incident => incident.Id == id), sender);

    private static async Task<NamedIncident?> ReadAsync(Operation operation, IQueryable<Incident> incidents, string sender)
    {
        var (data, copied) = (operation.Data, $" {sender} ");
        var row = await (
            from incident in incidents
            join known in data.Requesters on incident.RequesterId equals known.Id into requesters
            from requester in requesters.DefaultIfEmpty()
            join known in data.Persons on requester.PersonId equals known.Id into persons
            from person in persons.DefaultIfEmpty()
            join known in data.Requesters on incident.CallerId equals known.Id into callers
            from caller in callers.DefaultIfEmpty()
            select new
            {
                Incident = incident,
                Requester = requester,
                IsPart = sender != "" && (requester.Email!.ToLower() == sender || person.Email!.ToLower() == sender || caller.Email!.ToLower() == sender
                    || data.InboundMails.Any(mail => mail.IncidentId == incident.Id && mail.State == InboundState.Taken && mail.Class == MailClass.Human && (mail.FromAddress == sender || mail.Copied.Contains(copied)))),
                Count = data.Attachments.Count(file => file.IncidentId == incident.Id && file.RemovedAt == null),
                Bytes = data.Attachments.Where(file => file.IncidentId == incident.Id && file.RemovedAt == null).Sum(file => (long?)file.Length),
            }).SingleOrDefaultAsync(operation.Cancellation);
        return row is null ? null : new(row.Incident, row.Requester, row.IsPart, new(row.Count, row.Bytes ?? 0));
    }
}
