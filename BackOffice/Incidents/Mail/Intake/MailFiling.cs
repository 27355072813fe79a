using BackOffice.Data;
using BackOffice.Incidents.Notices;
using BackOffice.Incidents.Portal;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Intake;

/// <summary>A mail that is to stand in an incident.</summary>
/// <param name="Content">Null when nobody could read it.</param>
internal sealed record Filed(InboundMail Mail, ReadMail Read, KeptFiles Files, IntakeMailbox Mailbox)
{
    /// <summary>Files that came to their incident.</summary>
    public List<ReceivedFile> Taken { get; } = [];

    /// <summary>Whoever wrote it, as named there.</summary>
    public string SenderName => Mail.FromName.Length > 0 ? Mail.FromName : SenderAddress.LocalOf(Mail.FromAddress);
}

/// <summary>Makes an incident of a mail, or writes it in one.</summary>
public sealed class MailFiling(IncidentLogging logging, FollowUps followUps, HelpDeskBook book, IncidentNotices notices, MailEntries entries)
{
    /// <summary>Subject is title, body is description, sender is requester.</summary>
    /// <param name="personId">Of the registry, when the sender is known; null otherwise.</param>
    internal async Task<Result<LoggedMatter>> OpenAsync(Operation operation, Filed filed, Guid? personId)
    {
        var desk = await book.GetAsync(operation.Cancellation);
        if (desk.Categories.FindCode(filed.Mailbox.Category) is not { } category) return IncidentRefusals.CategoryMissing;
        if (filed.Mailbox.Entity is not null && desk.EntityOf(filed.Mailbox.Entity) is null) return IncidentRefusals.EntityUnknown;
        var (files, description) = entries.Compose(filed, new(0, 0), IncidentLimits.Description);
        var matter = new IncomingMatter
        {
            Kind = category.Allows(IncidentKind.Incident) ? IncidentKind.Incident : IncidentKind.Request,
            Title = entries.TitleOf(filed),
            Description = description,
            CategoryId = category.Category.Id,
            Requester = WhoAsks(filed, personId),
            EntityId = desk.EntityOf(filed.Mailbox.Entity)?.Id,
            Channel = IncidentChannel.Email,
            GivesCode = filed.Mail.FromAddress.Length > 0,
        };
        var logged = await logging.LogAsync(operation, matter, new EntryAuthor(EntryAuthorKind.Requester, null, filed.SenderName));
        if (!logged.IsDone) return logged;
        var incident = logged.Value.Incident;
        filed.Mail.Take(incident.Id, incident.Entries.First().Id);
        entries.Attach(operation, incident, files, filed, logged.Value.File.Author);
        return logged;
    }

    /// <summary>Writes it where it belongs: whoever waits for it goes on, what was resolved is open again. What has ended is followed by another one.</summary>
    /// <returns>The one that was opened; null when it stands in the one it names.</returns>
    internal async Task<Result<LoggedMatter?>> AddAsync(Operation operation, Filed filed, NamedIncident named, IncidentFile file)
    {
        var (incident, author) = (named.Incident, AuthorOf(filed, named));
        if (!incident.IsLive) return await FollowAsync(operation, filed, named, author);
        var (files, text) = entries.Compose(filed, named.Files, IncidentLimits.Entry);
        var received = incident.Receive(EntryKind.Mail, entries.SaidIn(text), file.Terms, author, operation.Now);
        if (!received.IsDone) return received.Refusal;
        filed.Mail.Take(incident.Id, incident.Entries.Last(entry => entry.Kind == EntryKind.Mail).Id);
        entries.Attach(operation, incident, files, filed, author);
        return (LoggedMatter?)null;
    }

    /// <summary>Stands in the timeline, for officials only; nobody is woken.</summary>
    internal void Lay(Operation operation, Filed filed, NamedIncident named)
    {
        var (files, text) = entries.Compose(filed, named.Files, IncidentLimits.Entry);
        var author = AuthorOf(filed, named);
        var entry = named.Incident.Write(new(EntryKind.Mail, entries.SaidIn(text), IsPublic: false) { Changes = [new("AutomaticMail", null, filed.Mail.Sign)] }, author, operation.Now);
        filed.Mail.Take(named.Incident.Id, entry.Id);
        entries.Attach(operation, named.Incident, files, filed, author);
    }

    /// <summary>Tells the sender that it arrived, in the same thread.</summary>
    internal async Task AcknowledgeAsync(Operation operation, Filed filed, LoggedMatter logged)
    {
        if (await notices.ReceivedAsync(operation, logged, new(filed.Mail.MessageId, filed.Mailbox.Address)) is not null) filed.Mail.Acknowledge(operation.Now);
    }

    /// <summary>A mail that comes long after its incident was closed is about something new, whatever thread its writer took.</summary>
    private async Task<Result<LoggedMatter?>> FollowAsync(Operation operation, Filed filed, NamedIncident named, EntryAuthor author)
    {
        var ended = named.Incident;
        if (ended.ClosedAt is { } closed && operation.Now - closed > TimeSpan.FromDays(MailLimits.DaysAfterClosing))
        {
            var opened = await OpenAsync(operation, filed, named.Requester is { PersonId: { } person } asked && asked.Email?.ToLowerInvariant() == filed.Mail.FromAddress ? person : null);
            if (opened.IsDone) operation.Data.IncidentLinks.Add(new(opened.Value.Incident.Id, ended.Id, IncidentLinkKind.Follows, operation.Now));
            return opened.IsDone ? (LoggedMatter?)opened.Value : Result<LoggedMatter?>.From(opened.Refusals);
        }

        var (files, text) = entries.Compose(filed, new(0, 0), IncidentLimits.Entry);
        var logged = await followUps.OpenAsync(operation, new(ended, named.Requester), entries.SaidIn(text), IncidentChannel.Email, author);
        if (!logged.IsDone) return Result<LoggedMatter?>.From(logged.Refusals);
        var next = logged.Value.Incident;
        filed.Mail.Take(next.Id, next.Entries.Last(entry => entry.Kind == EntryKind.Mail).Id);
        entries.Attach(operation, next, files, filed, author);
        return logged.Value;
    }

    private static WhoAsks? WhoAsks(Filed filed, Guid? personId)
    {
        if (filed.Mail.FromAddress.Length == 0) return null;
        return personId is { } person ? new(PersonId: person) : new(New: new(MailText.Cut(filed.SenderName, IncidentLimits.Name), filed.Mail.FromAddress));
    }

    private static EntryAuthor AuthorOf(Filed filed, NamedIncident named) => named.Requester is { } requester && requester.Email?.ToLowerInvariant() == filed.Mail.FromAddress
        ? new(EntryAuthorKind.Requester, requester.Id, requester.Name)
        : new(EntryAuthorKind.Requester, null, MailText.Cut(filed.SenderName, IncidentLimits.Name));
}
