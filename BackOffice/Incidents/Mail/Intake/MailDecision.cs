using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>Decides what becomes of a mail and does it, in one operation.</summary>
public sealed class MailDecision(MailFiling filing, IncidentFiles incidents, MailReturns returns, TooLargeMail tooLarge)
{
    internal async Task<Result<DecidedMail>> TakeAsync(Operation operation, CameMail came)
    {
        var mail = InboundMail.Arrive(came.Envelope, operation.Now);
        var facts = await SenderFacts.ReadAsync(operation, mail);
        if (facts.IsRepeated) return MailRefusals.Repeated;
        operation.Data.InboundMails.Add(mail);
        var filed = new Filed(mail, came.Read, came.Files, came.Mailbox);
        await DecideAsync(operation, came, filed, facts);
        if (IsKept(mail)) operation.Data.InboundContents.Add(new(mail.Id, came.Arrived.Raw.ToArray(), came.Arrived.Mail is { } parsed ? KeptMail.Pack(parsed) : null));
        operation.Record(nameof(InboundMail), mail.Id, null, mail.Reason?.ToString() ?? mail.State.ToString());
        await operation.CommitAsync();
        return new DecidedMail(new(mail.Id, mail.State, mail.Reason, mail.IncidentId), filed.Taken);
    }

    private async Task DecideAsync(Operation operation, CameMail came, Filed filed, SenderFacts facts)
    {
        var mail = filed.Mail;
        if (mail.Class == MailClass.Own) mail.Note(InboundReason.Own);
        else if (mail.Class == MailClass.Bounce) await returns.TakeAsync(operation, mail, ReturnedMail.Of(came.Arrived.Mail!, came.Key.Span));
        else if (facts.Rule == SenderRuleKind.Block) mail.Note(InboundReason.Blocked);
        else if (came.Arrived.IsTooLarge) await tooLarge.TakeAsync(operation, filed, facts);
        else if (mail.Class == MailClass.Broken) mail.Hold(InboundReason.Unreadable);
        else if (MailThread.Of(came.Arrived.Mail!, came.Key.Span)?.IncidentNumber is { } number && await NamedIncident.FindAsync(operation, number, mail.FromAddress) is { } named) await ThreadAsync(operation, filed, named, facts);
        else if (mail.Class == MailClass.Human || facts.IsTrusted) await OpenAsync(operation, filed, facts);
        else mail.Note(ReasonOf(mail.Class));
    }

    private async Task ThreadAsync(Operation operation, Filed filed, NamedIncident named, SenderFacts facts)
    {
        var (mail, incident) = (filed.Mail, named.Incident);
        if (mail.Class != MailClass.Human)
        {
            if (named.IsParticipant && incident.IsLive) filing.Lay(operation, filed, named);
            else mail.Note(ReasonOf(mail.Class));
        }
        else if (!named.IsParticipant)
        {
            if (facts.IsTrusted) await OpenAsync(operation, filed, facts);
            else mail.Hold(mail.FromAddress.Length == 0 ? InboundReason.NoSender : InboundReason.NoParticipant, incident.Id);
        }
        else if (!incident.IsLive && facts is { IsOverLimits: true, IsTrusted: false })
        {
            mail.Hold(InboundReason.TooMany, incident.Id);
        }
        else
        {
            await AddAsync(operation, filed, named, facts);
        }
    }

    private async Task AddAsync(Operation operation, Filed filed, NamedIncident named, SenderFacts facts)
    {
        var file = await incidents.OpenAsync(operation, named.Incident);
        var added = file.IsDone ? await filing.AddAsync(operation, filed, named, file.Value) : Result<LoggedMatter?>.From(file.Refusals);
        if (!added.IsDone) filed.Mail.Hold(InboundReason.Refused, named.Incident.Id);
        else if (added.Value is { } opened && !facts.IsOverLimits) await filing.AcknowledgeAsync(operation, filed, opened);
    }

    private async Task OpenAsync(Operation operation, Filed filed, SenderFacts facts)
    {
        var mail = filed.Mail;
        if (mail.FromAddress.Length == 0)
        {
            mail.Hold(InboundReason.NoSender);
            return;
        }

        if (facts is { IsOverLimits: true, IsTrusted: false })
        {
            mail.Hold(InboundReason.TooMany);
            return;
        }

        var opened = await filing.OpenAsync(operation, filed, facts.PersonId);
        if (!opened.IsDone) mail.Hold(InboundReason.Refused);
        else if (mail.Class == MailClass.Human && !facts.IsOverLimits) await filing.AcknowledgeAsync(operation, filed, opened.Value);
    }

    private static InboundReason ReasonOf(MailClass kind) => kind == MailClass.List ? InboundReason.List : InboundReason.Automatic;

    /// <summary>What stands in an incident is there; what is of no use to anybody need not be kept.</summary>
    private static bool IsKept(InboundMail mail) => mail.State == InboundState.Quarantined || (mail.State == InboundState.Logged && mail.Reason is not (InboundReason.Own or InboundReason.Blocked));
}
