using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Incidents.Mail.Intake;
using BackOffice.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Incidents.Requesters;
using Shared.Notices;
using Shared.Persons;

namespace BackOffice.Incidents.Notices;

/// <summary>What a requester is told about an incident, written with the change itself; only to who has an address. A notice belongs to the entry of the timeline that it tells.</summary>
public sealed class IncidentNotices(NoticeWriter notices, TownHallOptions options, IntakeMailboxes mailboxes)
{
    /// <summary>It was written down: its number, with a code to ask how it stands. One statement, for a requester who is in the registry.</summary>
    /// <param name="answers">The mail that it came by; null for none.</param>
    /// <param name="entry">The entry of the timeline that tells it; its first one when null.</param>
    /// <returns>The code that went out; null when there is no address.</returns>
    internal async Task<string?> ReceivedAsync(Operation operation, LoggedMatter logged, AnsweredMail? answers = null, TimelineEntry? entry = null)
    {
        if (logged.Requester is not { } requester) return null;
        var person = requester.PersonId is { } id ? await operation.Data.Persons.FindAsync([id], operation.Cancellation) : null;
        var addressee = new Addressee(requester.Name, person?.Email ?? requester.Email, requester.Phone, person?.Language ?? Languages.Spanish, requester.PersonId);
        if (addressee.Email is not { } email) return null;
        var (incident, code) = (logged.Incident, logged.AccessCode ?? logged.Incident.GiveAccessCode());
        var (values, replyTo) = (Values(incident, addressee), answers?.Mailbox ?? Fallback);
        (values["Code"], values["ReplyTo"]) = (code, replyTo ?? "");
        var order = addressee.Order(NoticeEvent.IncidentReceived, NoticeChannel.Email, email, incident, entry ?? incident.Entries.First()) with { ReplyTo = replyTo, InReplyTo = answers?.MessageId, DedupeKey = entry is null ? null : AgainKey(entry) };
        notices.WriteSecret(operation, order, await options.GetAsync(operation.Cancellation), values);
        return code;
    }

    /// <summary>An acknowledgement is told once, and once more for each entry that says that it went out anew.</summary>
    private static string AgainKey(TimelineEntry entry) => $"{NoticeEvent.IncidentReceived}.{entry.Id:N}";

    /// <summary>An official answered. One statement.</summary>
    internal Task RepliedAsync(Operation operation, Incident incident, TimelineEntry reply) => TellAsync(operation, NoticeEvent.IncidentReplied, incident, reply);

    /// <summary>It is solved: what was done, and until when to say that it was not. One statement.</summary>
    internal Task ResolvedAsync(Operation operation, Incident incident, TimelineEntry solution) => TellAsync(operation, NoticeEvent.IncidentResolved, incident, solution);

    /// <summary>Many are solved at once. One statement for all of them.</summary>
    /// <param name="notBefore">UTC; until then it may be taken back. Null for at once.</param>
    internal async Task ResolvedAsync(Operation operation, IReadOnlyList<(Incident Incident, TimelineEntry Solution)> solved, DateTime? notBefore = null)
    {
        var ids = solved.Where(row => row.Incident.RequesterId is not null).Select(row => row.Incident.Id).ToList();
        var addressees = ids.Count == 0 ? [] : await OfIncidents(operation.Data, ids).ToDictionaryAsync(row => row.IncidentId, row => row.Addressee, operation.Cancellation);
        foreach (var (incident, solution) in solved)
        {
            if (addressees.GetValueOrDefault(incident.Id) is { } addressee) await TellAsync(operation, NoticeEvent.IncidentResolved, incident, solution, addressee, notBefore);
        }
    }

    /// <summary>The code by SMS. One statement.</summary>
    /// <returns>Refused when the requester has no mobile.</returns>
    internal async Task<Result> SendCodeAsync(Operation operation, Incident incident, TimelineEntry entry, string code)
    {
        var addressee = incident.RequesterId is { } requester ? await FindAsync(operation, incident, requester) : null;
        if (addressee is null || MobilePhone.Parse(addressee.Phone) is not { IsDone: true, Value: var mobile }) return IncidentRefusals.NoMobile;
        var values = Values(incident, addressee);
        values["Code"] = code;
        notices.WriteSecret(operation, addressee.Order(NoticeEvent.IncidentAccessCode, NoticeChannel.Sms, mobile.E164, incident, entry), await options.GetAsync(operation.Cancellation), values);
        return Result.Done;
    }

    private async Task TellAsync(Operation operation, NoticeEvent notice, Incident incident, TimelineEntry entry)
    {
        if (incident.RequesterId is { } requester && await FindAsync(operation, incident, requester) is { } addressee) await TellAsync(operation, notice, incident, entry, addressee);
    }

    private async Task TellAsync(Operation operation, NoticeEvent notice, Incident incident, TimelineEntry entry, Addressee addressee, DateTime? notBefore = null)
    {
        if (addressee.Email is not { } email) return;
        var (values, replyTo) = (Values(incident, addressee), mailboxes.AddressOf(addressee.Last?.Mailbox) ?? Fallback);
        (values["Message"], values["ReplyTo"]) = (entry.Text, replyTo ?? "");
        values["When"] = WrittenTime.Day(TownTime.DayOf(operation.Now.AddDays(IncidentLimits.DaysToClose)), addressee.Language);
        notices.Write(operation, addressee.Order(notice, NoticeChannel.Email, email, incident, entry) with { ReplyTo = replyTo, InReplyTo = addressee.Last?.MessageId, NotBefore = notBefore }, await options.GetAsync(operation.Cancellation), values);
    }

    private static Dictionary<string, string> Values(Incident incident, Addressee addressee) => new() { ["Name"] = addressee.Name, ["Number"] = incident.Number, ["Title"] = incident.Title };

    /// <summary>Where an answer to a matter that no mail has reached yet goes.</summary>
    private string? Fallback => mailboxes.All.Count > 0 ? mailboxes.All[0].Address : null;

    /// <summary>As the registry knows somebody today, who may have another address than when they asked.</summary>
    private static Task<Addressee?> FindAsync(Operation operation, Incident incident, Guid requesterId)
    {
        var (data, incidentId) = (operation.Data, incident.Id);
        return (
            from requester in data.Requesters.AsNoTracking()
            where requester.Id == requesterId
            join person in data.Persons on requester.PersonId equals person.Id into persons
            from person in persons.DefaultIfEmpty()
            select new Addressee(requester.Name, person.Email ?? requester.Email, person.Mobile ?? requester.Phone, person == null ? Languages.Spanish : person.Language, requester.PersonId)
            {
                Last = new(
                    data.InboundMails.Where(mail => mail.IncidentId == incidentId && mail.State == InboundState.Taken && mail.Class == MailClass.Human).OrderByDescending(mail => mail.ReceivedAt).Select(mail => mail.MessageId).FirstOrDefault(),
                    data.InboundMails.Where(mail => mail.IncidentId == incidentId && mail.State == InboundState.Taken && mail.Class == MailClass.Human).OrderByDescending(mail => mail.ReceivedAt).Select(mail => mail.Mailbox).FirstOrDefault()),
            }).SingleOrDefaultAsync(operation.Cancellation);
    }

    private static IQueryable<Found> OfIncidents(BackOfficeDbContext data, IReadOnlyCollection<Guid> incidents) =>
        from incident in data.Incidents.AsNoTracking()
        where incidents.Contains(incident.Id)
        join requester in data.Requesters on incident.RequesterId equals requester.Id
        join person in data.Persons on requester.PersonId equals person.Id into persons
        from person in persons.DefaultIfEmpty()
        select new Found(incident.Id, new Addressee(requester.Name, person.Email ?? requester.Email, person.Mobile ?? requester.Phone, person == null ? Languages.Spanish : person.Language, requester.PersonId)
        {
            // two values of one row: asked for together they would number the mails of all incidents
            Last = new(
                data.InboundMails.Where(mail => mail.IncidentId == incident.Id && mail.State == InboundState.Taken && mail.Class == MailClass.Human).OrderByDescending(mail => mail.ReceivedAt).Select(mail => mail.MessageId).FirstOrDefault(),
                data.InboundMails.Where(mail => mail.IncidentId == incident.Id && mail.State == InboundState.Taken && mail.Class == MailClass.Human).OrderByDescending(mail => mail.ReceivedAt).Select(mail => mail.Mailbox).FirstOrDefault()),
        });

    private sealed record Found(Guid IncidentId, Addressee Addressee);

    private sealed record Addressee(string Name, string? Email, string? Phone, string Language, Guid? PersonId)
    {
        /// <summary>What the requester wrote last by mail; its mailbox by name.</summary>
        public AnsweredMail? Last { get; init; }

        public NoticeOrder Order(NoticeEvent notice, NoticeChannel channel, string recipient, Incident incident, TimelineEntry entry) =>
            new(notice, channel, recipient, Language) { PersonId = PersonId, RelatedId = entry.Id, IncidentId = incident.Id, IncidentNumber = incident.Number };
    }
}

/// <summary>A mail to which a notice answers.</summary>
/// <param name="MessageId">With its angle brackets; null when it has none.</param>
/// <param name="Mailbox">To which it came.</param>
internal sealed record AnsweredMail(string? MessageId, string? Mailbox);
