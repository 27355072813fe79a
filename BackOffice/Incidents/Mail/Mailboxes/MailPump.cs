using BackOffice.Incidents.Mail.Intake;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>Takes each mail that comes and has it stored; only then is it marked done at its server.</summary>
/// <remarks>Several processes may read one mailbox: the database takes each mail once, and whoever comes second learns that it is there.</remarks>
internal sealed partial class MailPump(IInboundMailbox mailbox, IntakeMailboxes mailboxes, ReceiveMail receive, ILogger<MailPump> logger) : BackgroundService
{
    /// <summary>After so many failures a mail is kept as it came, for somebody to read.</summary>
    private const int MostTries = 5;

    private readonly Dictionary<string, int> failures = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var mail in mailbox.ReadAsync(stoppingToken)) await TakeAsync(mail, stoppingToken);
    }

    private async Task TakeAsync(ArrivedMail mail, CancellationToken cancellation)
    {
        var tries = failures.GetValueOrDefault(mail.Ticket) + 1;
        if (await StoreAsync(tries > MostTries ? mail with { Mail = null } : mail, tries, cancellation))
        {
            failures.Remove(mail.Ticket);
            await mailbox.DoneAsync(mail, cancellation);
        }
        else
        {
            failures[mail.Ticket] = tries;
            await mailbox.LaterAsync(mail, cancellation);
        }
    }

    private async Task<bool> StoreAsync(ArrivedMail mail, int tries, CancellationToken cancellation)
    {
        try
        {
            var result = await receive.ExecuteAsync(new(mail, mailboxes.Find(mail.Mailbox)!), Actor.System(nameof(MailPump)), cancellation);
            if (!result.IsDone) LogFailed(mail.Ticket, tries, result.Refusal.Code);
            return result.IsDone;
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            LogFailed(mail.Ticket, tries, exception.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The mail {Ticket} could not be stored at try {Try}: {Reason}")]
    private partial void LogFailed(string ticket, int @try, string reason);
}
