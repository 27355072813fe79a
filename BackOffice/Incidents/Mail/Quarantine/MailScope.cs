using BackOffice.Data;
using BackOffice.Incidents.Mail.Intake;
using Shared.Incidents;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <summary>Which mails an official may see: those of mailboxes whose incidents they see, and of incidents that they see.</summary>
public sealed class MailScope(IntakeMailboxes mailboxes)
{
    internal IQueryable<InboundMail> Within(IQueryable<InboundMail> mails, BackOfficeDbContext data, HelpDesk desk, IncidentScope scope)
    {
        if (scope.HiddenTeams.Count == 0 && scope.Entities.Count == 0) return mails;
        var covered = mailboxes.All.ToLookup(mailbox => scope.Covers(desk.Categories.FindCode(mailbox.Category)?.TeamId.Value, desk.EntityOf(mailbox.Entity)?.Id), mailbox => mailbox.Name);
        var (seen, hidden, incidents) = (covered[true].ToList(), covered[false].ToList(), data.Incidents.Within(scope));
        // of a mailbox that is no longer read nobody knows to which entity it belonged
        mails = scope.Entities.Count > 0 ? mails.Where(mail => seen.Contains(mail.Mailbox)) : mails.Where(mail => !hidden.Contains(mail.Mailbox));
        return mails.Where(mail => mail.IncidentId == null || incidents.Any(incident => incident.Id == mail.IncidentId));
    }
}
