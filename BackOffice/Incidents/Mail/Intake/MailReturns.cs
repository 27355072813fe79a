using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Notices.Channels;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Notices;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>What a mail that came back changes: its notice, the address that it did not reach, and the timeline for whoever works on it. Nothing is reopened and nobody is answered.</summary>
public sealed class MailReturns(IEnumerable<IDeliveryFollower> followers)
{
    /// <summary>One statement.</summary>
    internal async Task TakeAsync(Operation operation, InboundMail mail, ReturnedMail returned)
    {
        var found = returned.NoticeId is { } id ? await FindAsync(operation, id) : null;
        mail.Note(found is null ? InboundReason.UnknownBounce : null);
        if (found is null) return;
        var notice = found.Notice;
        mail.Return(notice.Id);
        if (returned.HasArrived) notice.MarkDelivered(operation.Now);
        if (!returned.IsFailed) return;
        var wasSent = notice.State == NoticeState.Sent;
        notice.Return(DeliveryFailures.Returned);
        Flag(operation, found);
        foreach (var follower in followers.Where(follower => wasSent && follower.Follows(notice.Event))) await follower.OnGivenUpAsync(operation, notice);
        if (found.Incident is not { } incident || !wasSent) return;
        var entry = incident.Write(new(EntryKind.Change, "", IsPublic: false) { Changes = [new("Returned", null, NoticeAddress.Mask(notice.Channel, notice.Recipient))] }, EntryAuthor.Application, operation.Now);
        mail.StandIn(incident.Id, entry.Id);
    }

    private static void Flag(Operation operation, Found found)
    {
        var notice = found.Notice;
        if (found.Address is { } known) known.Again(notice.Id, DeliveryFailures.Returned);
        else operation.Data.ReturnedAddresses.Add(new(NoticeChannel.Email, notice.Recipient.ToLowerInvariant(), notice.Id, DeliveryFailures.Returned, operation.Now));
    }

    private static Task<Found?> FindAsync(Operation operation, Guid id) => (
        from notice in operation.Data.OutboxMessages
        where notice.Id == id && notice.Channel == NoticeChannel.Email
        join known in operation.Data.Incidents on notice.IncidentId equals known.Id into incidents
        from incident in incidents.DefaultIfEmpty()
        join flagged in operation.Data.ReturnedAddresses on new { notice.Channel, Address = notice.Recipient.ToLower() } equals new { flagged.Channel, flagged.Address } into addresses
        from address in addresses.DefaultIfEmpty()
        select new Found(notice, incident, address)).SingleOrDefaultAsync(operation.Cancellation);

    private sealed record Found(OutboxMessage Notice, Incident? Incident, ReturnedAddress? Address);
}
