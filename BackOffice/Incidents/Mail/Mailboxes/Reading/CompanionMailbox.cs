using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace BackOffice.Incidents.Mail.Mailboxes.Reading;

/// <summary>Mail by way of the companion, which is started, watched, and started again.</summary>
public sealed partial class CompanionMailbox(MailSettings settings, MailboxBoard board, TimeProvider clock, ILogger<CompanionMailbox> logger) : IInboundMailbox
{
    private volatile CompanionProcess? current;

    /// <summary>The process that runs now; null for none.</summary>
    public int? ProcessId => current?.Id;

    public async IAsyncEnumerable<ArrivedMail> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var pause = settings.Pace.First; ; pause = Longer(pause))
        {
            if (await StartAsync(cancellation) is { } companion)
            {
                await using var running = companion;
                await foreach (var mail in MailsAsync(companion, cancellation))
                {
                    pause = settings.Pace.First;
                    yield return mail;
                }

                current = null;
                cancellation.ThrowIfCancellationRequested();
                board.FailAll(MailboxFault.CompanionEnded);
                LogEnded();
            }

            await Task.Delay(pause, clock, cancellation);
        }
    }

    public Task DoneAsync(ArrivedMail mail, CancellationToken cancellation) => TellAsync(new("done", mail.Ticket), cancellation);

    public Task LaterAsync(ArrivedMail mail, CancellationToken cancellation) => TellAsync(new("later", mail.Ticket), cancellation);

    /// <summary>Every mailbox is looked into at once, also for mails that wait for their next try.</summary>
    public Task LookNowAsync(CancellationToken cancellation) => TellAsync(new("now"), cancellation);

    private async IAsyncEnumerable<ArrivedMail> MailsAsync(CompanionProcess companion, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await companion.ReadAsync(settings.Pace.Silence, cancellation) is { } message)
        {
            if (message is { Tell: "state", State: "Reading" }) board.Read(message.Mailbox, message.Waiting);
            else if (message.Tell == "state") board.Fail(message.Mailbox, message.FaultKind);
            else if (message.Tell == "mail") yield return message.ToArrived();
        }
    }

    /// <returns>Null when it cannot run; why is on the board.</returns>
    private async Task<CompanionProcess?> StartAsync(CancellationToken cancellation)
    {
        if (!CompanionNeeds.HasPackages(settings))
        {
            board.FailAll(MailboxFault.NoPackages);
            return null;
        }

        try
        {
            var companion = CompanionProcess.Start(settings);
            await companion.SendAsync(CompanionConfiguration.Of(settings), cancellation);
            return current = companion;
        }
        catch (Win32Exception)
        {
            board.FailAll(MailboxFault.NoNode);
        }
        catch (IOException)
        {
            board.FailAll(MailboxFault.CompanionEnded);
        }

        return null;
    }

    /// <summary>Whom nobody hears need not be told: the mail comes again, and it is known that it was stored.</summary>
    private async Task TellAsync(CompanionOrder order, CancellationToken cancellation)
    {
        if (current is not { } companion) return;
        try
        {
            await companion.SendAsync(order, cancellation);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            LogUnheard();
        }
    }

    private TimeSpan Longer(TimeSpan pause) => pause * 2 < settings.Pace.Longest ? pause * 2 : settings.Pace.Longest;

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail companion ended; it is started again.")]
    private partial void LogEnded();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail companion ended before it heard what became of a mail.")]
    private partial void LogUnheard();
}
