using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;

namespace BackOffice.Notices.Channels.Smtp;

/// <summary>A connection to the mail server over which letters go one after another (RFC 5321). It is spoken here and not by <c>System.Net.Mail</c>, which does not tell how far a letter had come when something failed.</summary>
internal sealed class SmtpSession : IAsyncDisposable
{
    private static readonly TimeSpan Courtesy = TimeSpan.FromSeconds(1);

    private readonly TcpClient client;
    private readonly SmtpSettings settings;
    private readonly SmtpFeatures features;
    private readonly SmtpWire wire;
    private SmtpStage stage;

    internal SmtpSession(TcpClient client, SmtpSettings settings, SmtpWire wire, SmtpFeatures features) =>
        (this.client, this.settings, this.wire, this.features) = (client, settings, wire, features);

    /// <summary>Whether another letter may go over it.</summary>
    public bool IsUsable { get; private set; } = true;

    public int Letters { get; private set; }

    public DateTime UsedAt { get; set; }

    /// <summary>Letters larger than this are refused by the server; null when it does not say.</summary>
    public long? MostBytes => features.MostBytes;

    /// <summary>Everything up to the dot has one time limit, the answer to it another; then stopping the application waits for it, because a letter of which nobody knows is sent again.</summary>
    /// <param name="letter">Of ASCII characters, lines ended by CR LF.</param>
    /// <exception cref="SmtpFailureException">It was not taken, or nobody knows.</exception>
    public async Task SendAsync(string to, string letter, CancellationToken cancellation)
    {
        Letters++;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(settings.Patience);
        await GuardAsync(() => OfferAsync(to, letter, limit.Token), cancellation);
        using var answer = new CancellationTokenSource(settings.AnswerPatience);
        stage = SmtpStage.AfterDot;
        await GuardAsync(() => AskAsync(SmtpStage.AfterDot, ".", reply => reply.IsGood, answer.Token), CancellationToken.None);
    }

    /// <summary>Makes the connection ready for the next letter after one that was not taken.</summary>
    public Task ResetAsync() => SayAsync("RSET");

    /// <summary>Takes leave when the server still listens.</summary>
    public Task EndAsync() => SayAsync("QUIT");

    public async ValueTask DisposeAsync()
    {
        IsUsable = false;
        client.Dispose();
        await wire.DisposeAsync();
    }

    internal static async Task<SmtpReply> TalkAsync(SmtpWire wire, string command, CancellationToken cancellation)
    {
        await wire.WriteAsync(command + "\r\n", cancellation);
        return await wire.ReadAsync(cancellation);
    }

    private async Task OfferAsync(string to, string letter, CancellationToken cancellation)
    {
        var size = features.MostBytes is null ? "" : string.Create(CultureInfo.InvariantCulture, $" SIZE={letter.Length}");
        await AskAsync(SmtpStage.Sender, $"MAIL FROM:<{settings.From}>{size}", reply => reply.IsGood, cancellation);
        await AskAsync(SmtpStage.Recipient, $"RCPT TO:<{to}>", reply => reply.IsGood, cancellation);
        await AskAsync(SmtpStage.Data, "DATA", reply => reply.Code == 354, cancellation);

        // until the dot has left the server can have taken nothing; once it leaves it may have
        await wire.WriteAsync((letter.StartsWith('.') ? "." : "") + letter.Replace("\r\n.", "\r\n..", StringComparison.Ordinal) + (letter.EndsWith("\r\n", StringComparison.Ordinal) ? "" : "\r\n"), cancellation);
    }

    private async Task SayAsync(string command)
    {
        if (!IsUsable) return;
        using var limit = new CancellationTokenSource(Courtesy);
        await GuardAsync(() => AskAsync(SmtpStage.Reset, command, reply => reply.IsGood, limit.Token), CancellationToken.None);
    }

    private async Task AskAsync(SmtpStage step, string command, Func<SmtpReply, bool> isRight, CancellationToken cancellation)
    {
        stage = step;
        var reply = await TalkAsync(wire, command, cancellation);
        if (isRight(reply)) return;

        // 421: it closes. A success where none can be is no answer to what was asked
        if (reply.Code is 421 or < 400) IsUsable = false;
        throw new SmtpFailureException(stage, reply.Code < 400 ? null : reply);
    }

    private async Task GuardAsync(Func<Task> talk, CancellationToken cancellation)
    {
        try
        {
            await talk();
        }
        catch (Exception exception) when (IsLoss(exception))
        {
            IsUsable = false;
            cancellation.ThrowIfCancellationRequested();
            throw new SmtpFailureException(stage, null, exception);
        }
    }

    /// <summary>What a connection may die of.</summary>
    internal static bool IsLoss(Exception exception) => exception is IOException or InvalidDataException or SocketException or OperationCanceledException or AuthenticationException or ObjectDisposedException;
}

/// <summary>What a server says that it can do.</summary>
internal sealed record SmtpFeatures(bool StartTls, IReadOnlyList<string> SignIns, long? MostBytes)
{
    public static SmtpFeatures Read(SmtpReply hello)
    {
        var words = hello.Lines.Skip(1).Select(line => line.ToUpperInvariant().Split(' ', '=')).ToLookup(line => line[0], line => line[1..]);
        long? most = words["SIZE"].FirstOrDefault() is [var size, ..] && long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) && bytes > 0 ? bytes : null;
        return new(words.Contains("STARTTLS"), [.. words["AUTH"].SelectMany(line => line)], most);
    }
}
