using BackOffice.Data;
using BackOffice.Incidents.Mail.Intake;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <summary>Mails that somebody decides on, within what that official may see.</summary>
public sealed class WaitingMails(HelpDeskBook book, MailScope scope, MailFiles files, IntakeMailboxes mailboxes)
{
    /// <summary>A mail that can still become an incident, with its files received. One statement.</summary>
    internal async Task<Result<(Filed Filed, SenderFacts Facts, InboundContent Content)>> OpenAsync(Operation operation, Guid id, long version)
    {
        var (data, hour, day) = (operation.Data, operation.Now.AddHours(-1), operation.Now.AddDays(-1));
        var row = await (
            from mail in await OfAsync(operation)
            where mail.Id == id
            join kept in data.InboundContents on mail.Id equals kept.Id into contents
            from content in contents.DefaultIfEmpty()
            select new
            {
                Mail = mail,
                Content = content,
                Hour = data.InboundMails.Count(other => other.FromAddress == mail.FromAddress && other.AcknowledgedAt > hour),
                Day = data.InboundMails.Count(other => other.FromAddress == mail.FromAddress && other.AcknowledgedAt > day),
                Persons = data.PersonTerms.Count(term => term.Term == mail.FromAddress),
                Person = data.PersonTerms.Where(term => term.Term == mail.FromAddress).Select(term => term.PersonId).FirstOrDefault(),
            }).SingleOrDefaultAsync(operation.Cancellation);
        if (row is null) return Refusal.NotFound;
        if (row.Mail.State == InboundState.Taken) return MailRefusals.AlreadyDecided;
        if (row.Mail.Version != version) return Refusal.Conflict;
        if (row.Content is null) return MailRefusals.ContentGone;
        if (mailboxes.Find(row.Mail.Mailbox) is not { } mailbox) return MailRefusals.MailboxUnknown;
        var letter = row.Content.Parsed is { } parsed ? KeptMail.Unpack(parsed) : null;
        var read = letter is null ? ReadMail.Of(row.Content.Raw) : ReadMail.Of(letter);
        var received = letter is null ? KeptFiles.None : await files.KeepAsync(letter, read, operation.Cancellation);
        return (new Filed(row.Mail, read, received, mailbox), new SenderFacts(null, row.Hour, row.Day, IsRepeated: false, row.Persons, row.Person), row.Content);
    }

    /// <summary>Those of the list that the official may see. One statement.</summary>
    internal async Task<List<InboundMail>> AllAsync(Operation operation, IReadOnlyCollection<Guid> ids)
    {
        var seen = await OfAsync(operation);
        return await seen.Where(mail => ids.Contains(mail.Id)).ToListAsync(operation.Cancellation);
    }

    internal void Forget(Filed filed) => files.Forget(filed.Files, filed.Taken);

    private async Task<IQueryable<InboundMail>> OfAsync(Operation operation)
    {
        var desk = await book.GetAsync(operation.Cancellation);
        return scope.Within(operation.Data.InboundMails, operation.Data, desk, desk.ScopeOf(operation.Standing, operation.Actor.Id));
    }
}
