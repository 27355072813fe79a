using System.Threading.Channels;
using BackOffice.Incidents.Mail;
using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Incidents.Mail.Mailboxes.Reading;
using BackOffice.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>Reads mailboxes as the application does, with the application's companion, and hands each mail to a test.</summary>
internal sealed class MailReader : IAsyncDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    private readonly CancellationTokenSource stop = new();
    private readonly Channel<ArrivedMail> arrived = Channel.CreateUnbounded<ArrivedMail>();
    private readonly Task reading;

    public MailReader(params MailboxSettings[] mailboxes)
        : this(new MailSettings(mailboxes, "node", MailSetUp.CompanionFolder) { Pace = MailSetUp.Pace })
    {
    }

    public MailReader(MailSettings settings)
    {
        Board = new(settings, TimeProvider.System);
        Mailbox = new(settings, Board, TimeProvider.System, NullLogger<CompanionMailbox>.Instance);
        reading = ReadAsync();
    }

    public MailboxBoard Board { get; }

    public CompanionMailbox Mailbox { get; }

    public async Task<ArrivedMail> NextAsync()
    {
        using var limit = new CancellationTokenSource(Longest);
        return await arrived.Reader.ReadAsync(limit.Token);
    }

    /// <summary>The next mail, marked done.</summary>
    public async Task<ArrivedMail> TakeAsync()
    {
        var mail = await NextAsync();
        await Mailbox.DoneAsync(mail, CancellationToken.None);
        return mail;
    }

    public Task LaterAsync(ArrivedMail mail) => Mailbox.LaterAsync(mail, CancellationToken.None);

    public async Task<MailboxStanding> StandingAsync(string mailbox, Func<MailboxStanding, bool> expected)
    {
        await MailSetUp.UntilAsync(() => expected(Board.Standings.Single(standing => standing.Name == mailbox)));
        return Board.Standings.Single(standing => standing.Name == mailbox);
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await reading;
        stop.Dispose();
    }

    private async Task ReadAsync()
    {
        try
        {
            await foreach (var mail in Mailbox.ReadAsync(stop.Token)) arrived.Writer.TryWrite(mail);
        }
        catch (OperationCanceledException)
        {
            // the test is over
        }
    }
}

/// <summary>Mailboxes of the test server, as settings would say them.</summary>
internal static class MailSetUp
{
    public static readonly MailPace Pace = new() { First = TimeSpan.FromMilliseconds(200), Longest = TimeSpan.FromSeconds(2), Poll = TimeSpan.FromSeconds(5) };

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    public static string CompanionFolder => Path.Combine(Database.Repository.Root, "BackOffice", "Incidents", "Mail", "Companion");

    public static MailboxSettings Of(Dovecot server, Maildir maildir) =>
        new(maildir.User, maildir.Address, "127.0.0.1", server.TlsPort, MailboxSecurity.Tls, "INBOX", "Procesados", "sin-clasificar", null)
        {
            Secrets = new(maildir.User, maildir.Password, null, null),
            TrustedCertificate = File.ReadAllText(server.Certificate),
        };

    /// <summary>From somebody else each time: who writes too often in an hour waits for somebody to look.</summary>
    public static string LetterOfSomebody(string kind, int number) => Letter($"Carta {number}", $"{kind}-{number}", sender: $"{kind}-{number}@example.org");

    public static string Letter(string subject, string id, string text = "Hola", string sender = "ana@example.org") => $"""
        From: Ana Pérez <{sender}>
        To: incidencias@ayto.example
        Subject: {subject}
        Message-ID: <{id}@example.org>
        Date: Tue, 3 Feb 2026 10:00:00 +0100
        MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8

        {text}

        """;

    public static async Task UntilAsync(Func<bool> happened)
    {
        for (var deadline = DateTime.UtcNow + Longest; !happened(); await Task.Delay(20)) Assert.True(DateTime.UtcNow < deadline, "It did not happen in time.");
    }
}

[CollectionDefinition(Name)]
public sealed class MailCollection : ICollectionFixture<Dovecot>
{
    public const string Name = "Mail";
}
