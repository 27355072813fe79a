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
        var seen = mailboxes.All.Where(mailbox => scope.Covers(desk.Categories.FindCode(mailbox.Category)?.TeamId.Value, desk.EntityOf(mailbox.Entity)?.Id)).Select(mailbox => mailbox.Name).ToList();
        var incidents = data.Incidents.Within(scope);
        return mails.Where(mail => seen.Contains(mail.Mailbox) && (mail.IncidentId == null || incidents.Any(incident => incident.Id == mail.IncidentId)));
    }
}
