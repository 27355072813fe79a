using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>How the mailboxes stand, and what came to them.</summary>
public sealed class MailboxQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, MailboxBoard board, MailSettings settings, TimeProvider clock)
{
    /// <summary>How far back the last mail is looked for.</summary>
    private const int Days = 30;

    public async Task<IReadOnlyList<MailboxRow>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageJobs, cancellation);
        if (settings.Mailboxes.Count == 0) return [];
        var came = await CameAsync(cancellation);
        return [.. settings.Mailboxes.Zip(board.Standings, (mailbox, standing) => new MailboxRow(mailbox.Address, standing, came.GetValueOrDefault(mailbox.Name)))];
    }

    private async Task<Dictionary<string, MailboxTraffic>> CameAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = TimeZoneInfo.ConvertTimeToUtc(TownTime.DayOf(now).ToDateTime(TimeOnly.MinValue), TownTime.Zone);
        var since = now.AddDays(-Days);
        var states = Enum.GetValues<InboundState>();
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.InboundMails.AsNoTracking()
            .Where(mail => states.Contains(mail.State) && mail.ReceivedAt >= since)
            .GroupBy(mail => mail.Mailbox)
            .Select(mails => new { Mailbox = mails.Key, Traffic = new MailboxTraffic(mails.Count(mail => mail.ReceivedAt >= today), mails.Max(mail => mail.ReceivedAt)) })
            .ToDictionaryAsync(row => row.Mailbox, row => row.Traffic, cancellation);
    }
}

/// <param name="Traffic">Null when nothing came in the last thirty days.</param>
public sealed record MailboxRow(string Address, MailboxStanding Standing, MailboxTraffic? Traffic);

/// <param name="Today">Mails that came today.</param>
/// <param name="LastAt">UTC.</param>
public sealed record MailboxTraffic(int Today, DateTime LastAt);
