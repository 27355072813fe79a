using System.Globalization;
using System.Net.Mail;
using Shared.Notices;

namespace BackOffice.Notices.Channels.Smtp;

/// <summary>E-mails through the town hall's server: one connection for as many as leave together.</summary>
internal sealed partial class SmtpEmail(NoticeSettings settings, ChannelTroubles troubles, ILogger<SmtpEmail> logger) : INoticeChannel, IAsyncDisposable
{
    /// <summary>Servers count the letters of a connection; a hundred is what careful ones allow.</summary>
    private const int LettersPerConnection = 100;

    /// <summary>Far below the five minutes after which a server may hang up (RFC 5321, 4.5.3.2.7).</summary>
    private static readonly TimeSpan LongestIdle = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly IdnMapping names = new();
    private SmtpSession? open;

    public NoticeChannel Kind => NoticeChannel.Email;

    public async Task<Delivery> SendAsync(OutgoingNotice notice, CancellationToken cancellation)
    {
        if (Mailbox(notice.Recipient) is not { } to) return Delivery.Refused(DeliveryFailures.RecipientRefused);
        await turn.WaitAsync(cancellation);
        try
        {
            return troubles.Held(Kind, notice.At) ?? await TalkAsync(notice, to, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task RestAsync()
    {
        await turn.WaitAsync();
        try
        {
            await CloseAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        turn.Dispose();
    }

    private async Task<Delivery> TalkAsync(OutgoingNotice notice, string to, CancellationToken cancellation)
    {
        var letter = MailFile.Compose(notice, settings.Smtp.From);
        var used = await RenewAsync(notice.At);
        try
        {
            return await GiveAsync(to, letter, notice.At, cancellation);
        }
        catch (SmtpFailureException failure) when (used && failure is { Stage: SmtpStage.Sender, Reply: null or { Code: 421 } })
        {
            // it had hung up since the letter before: nothing of this one was said
            await CloseAsync();
            return await TalkAsync(notice, to, cancellation);
        }
        catch (SmtpFailureException failure)
        {
            return await JudgeAsync(failure, notice);
        }
        catch
        {
            await CloseAsync();
            throw;
        }
    }

    /// <returns>Whether there is a connection that was used before.</returns>
    private async Task<bool> RenewAsync(DateTime now)
    {
        if (open is { IsUsable: true } session && session.Letters < LettersPerConnection && now - session.UsedAt < LongestIdle) return true;
        await CloseAsync();
        return false;
    }

    private async Task<Delivery> GiveAsync(string to, string letter, DateTime now, CancellationToken cancellation)
    {
        open ??= await new SmtpOpening(settings.Smtp).OpenAsync(cancellation);
        open.UsedAt = now;
        if (open.MostBytes < letter.Length) return Delivery.Refused(DeliveryFailures.TooLarge);
        await open.SendAsync(to, letter, cancellation);
        troubles.Over(Kind);
        return Delivery.Sent;
    }

    private async Task<Delivery> JudgeAsync(SmtpFailureException failure, OutgoingNotice notice)
    {
        var verdict = SmtpVerdict.Of(failure.Stage, failure.Reply);
        LogSaid(notice.Id, failure.Stage, failure.Reply?.Code, failure.Reply?.Detail, verdict.FailureCode!);
        if (SmtpVerdict.ConcernsAll(failure.Stage)) Trouble(verdict.FailureCode!, notice.At);
        try
        {
            if (open is { } session) await session.ResetAsync();
        }
        catch (SmtpFailureException)
        {
            await CloseAsync();
        }

        if (open is { IsUsable: false }) await CloseAsync();
        return verdict;
    }

    private void Trouble(string failureCode, DateTime now)
    {
        troubles.Report(Kind, failureCode, now);
        if (failureCode is DeliveryFailures.SignInRefused or DeliveryFailures.EncryptionFailed or DeliveryFailures.SenderRefused) LogOurs(failureCode);
    }

    private async Task CloseAsync()
    {
        if (open is not { } session) return;
        open = null;
        try
        {
            await session.EndAsync();
        }
        catch (SmtpFailureException exception)
        {
            LogNoLeave(exception.Message);
        }

        await session.DisposeAsync();
    }

    /// <summary>The address as it stands in a command: ASCII, without anything that could end it; null when that cannot be.</summary>
    private string? Mailbox(string recipient)
    {
        if (!MailAddress.TryCreate(recipient, out var address) || address.Address != recipient) return null;
        try
        {
            var text = $"{address.User}@{names.GetAscii(address.Host)}";
            return text.All(letter => letter is > ' ' and <= '~' and not ('<' or '>')) ? text : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail server, notice {Id}: {Stage} {Code} {Detail}: {Failure}")]
    private partial void LogSaid(Guid id, SmtpStage stage, int? code, string? detail, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "The mail server takes nothing from us: {Failure}; see Notices:Smtp")]
    private partial void LogOurs(string failure);

    [LoggerMessage(Level = LogLevel.Debug, Message = "The mail server did not take leave: {Stage}")]
    private partial void LogNoLeave(string stage);
}
