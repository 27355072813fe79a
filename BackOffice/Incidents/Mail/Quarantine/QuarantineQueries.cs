using BackOffice.Data;
using BackOffice.Incidents.Mail.Intake;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <summary>Reads the mails that came, and what was decided of their senders.</summary>
public sealed class QuarantineQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access, MailScope mails)
{
    private const int PageSize = 50;
    private const int MostHeaders = 100;
    private const int LongestHeader = 500;
    private const int MostRules = 500;

    /// <summary>Newest first, page by page. One statement.</summary>
    public async Task<Page<QuarantineRow>> ListAsync(Actor actor, QuarantineFilter filter, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.WorkIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var found = mails.Within(data.InboundMails.AsNoTracking().Where(mail => mail.State == filter.State), data, desk, scope);
        if (MailKey.Read(filter.After) is { } after) found = found.Where(mail => mail.ReceivedAt < after.ReceivedAt || (mail.ReceivedAt == after.ReceivedAt && mail.Id.CompareTo(after.Id) < 0));
        var rows = await Rows(data, found.OrderByDescending(mail => mail.ReceivedAt).ThenByDescending(mail => mail.Id).Take(PageSize + 1)).ToListAsync(cancellation);
        return rows.Count <= PageSize ? new(rows, null) : new([.. rows.Take(PageSize)], MailKey.Of(rows[PageSize - 1]));
    }

    /// <summary>One mail; null for an unknown one. Two statements.</summary>
    public async Task<QuarantineCard?> FindAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.WorkIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var row = await Rows(data, mails.Within(data.InboundMails.AsNoTracking().Where(mail => mail.Id == id), data, desk, scope)).SingleOrDefaultAsync(cancellation);
        if (row is null) return null;
        var content = await data.InboundContents.AsNoTracking().Where(kept => kept.Id == id).Select(kept => new { kept.Parsed, Raw = kept.Parsed == null ? kept.Raw : null }).SingleOrDefaultAsync(cancellation);
        if (content is null) return new(row, null, [], []);
        if (content.Parsed is null) return new(row, ReadMail.Of(content.Raw).Text, [], []);
        var mail = KeptMail.Unpack(content.Parsed);
        var headers = mail.Headers.Take(MostHeaders).Select(header => new MailHeader(MailText.Cut(MailText.Line(header.Name), MailLimits.Sign), MailText.Cut(MailText.Line(header.Value), LongestHeader)));
        return new(row, ReadMail.Of(mail).Text, [.. headers], [.. mail.Parts.Select(part => MailText.Cut(MailText.Line(part.Name.Length > 0 ? part.Name : part.ContentType), MailLimits.Preview))]);
    }

    /// <summary>How many mails wait for somebody to decide. One statement.</summary>
    public async Task<int> WaitingAsync(Actor actor, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.WorkIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await mails.Within(data.InboundMails.Where(mail => mail.State == InboundState.Quarantined), data, desk, scope).CountAsync(cancellation);
    }

    /// <summary>What was decided of senders, newest first. One statement.</summary>
    public async Task<IReadOnlyList<SenderRuleRow>> RulesAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.WorkIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from rule in data.SenderRules.AsNoTracking()
            orderby rule.Sender
            select new SenderRuleRow(rule.Sender, rule.Kind, rule.AddedAt, data.Users.Where(official => official.Id == rule.AddedBy).Select(official => official.DisplayName).FirstOrDefault() ?? "", rule.Version))
            .Take(MostRules).ToListAsync(cancellation);
    }

    private static IQueryable<QuarantineRow> Rows(BackOfficeDbContext data, IQueryable<InboundMail> found) => found.Select(mail => new QuarantineRow(mail.Id, mail.ReceivedAt, mail.FromName, mail.FromAddress, mail.Subject, mail.Preview, mail.Class, mail.State, mail.Reason)
    {
        IncidentNumber = data.Incidents.Where(incident => incident.Id == mail.IncidentId).Select(incident => incident.Number).FirstOrDefault(),
        Mailbox = mail.Mailbox,
        Sign = mail.Sign,
        Size = mail.Size,
        Version = mail.Version,
    });
}
