using BackOffice.Data;
using BackOffice.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.Mail;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <summary>Forgets the text and files of mails that became nothing; their rows stay, so that they never come twice.</summary>
public sealed class PurgeMail(IDbContextFactory<BackOfficeDbContext> contexts, TimeProvider clock) : IScheduledWork
{
    private static readonly InboundState[] Ended = [InboundState.Logged, InboundState.Discarded];

    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-MailLimits.DaysKept);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        foreach (var state in Ended)
        {
            var old = data.InboundMails.Where(mail => mail.State == state && mail.ReceivedAt < before).Select(mail => mail.Id);
            await data.InboundContents.Where(content => old.Contains(content.Id)).ExecuteDeleteAsync(cancellation);
        }
    }
}
