namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>Takes each mail that comes and has it stored; only then is it marked done at its server.</summary>
/// <remarks>Several processes may read one mailbox: the database takes each mail once, and whoever comes second learns that it is there.</remarks>
internal sealed partial class MailPump(IInboundMailbox mailbox, ILogger<MailPump> logger) : BackgroundService
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
        try
        {
            await StoreAsync(mail, failures.GetValueOrDefault(mail.Ticket) >= MostTries, cancellation);
            failures.Remove(mail.Ticket);
            await mailbox.DoneAsync(mail, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failures[mail.Ticket] = failures.GetValueOrDefault(mail.Ticket) + 1;
            LogFailed(mail.Ticket, failures[mail.Ticket], exception.GetType().Name);
            await mailbox.LaterAsync(mail, cancellation);
        }
    }

    private static Task StoreAsync(ArrivedMail mail, bool asUnreadable, CancellationToken cancellation) => Task.FromException(new NotSupportedException($"{mail} {asUnreadable} {cancellation.IsCancellationRequested}"));

    [LoggerMessage(Level = LogLevel.Error, Message = "The mail {Ticket} could not be stored at try {Try}: {Exception}")]
    private partial void LogFailed(string ticket, int @try, string exception);
}
