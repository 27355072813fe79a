using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Tests.Support;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>The companion against a real server.</summary>
[Collection(MailCollection.Name)]
public sealed class ReadingTests(Dovecot server)
{
    [Fact]
    public async Task Mail_Done_IsMovedOnlyThen()
    {
        var maildir = server.AddUser();
        maildir.Deliver(MailSetUp.Letter("=?utf-8?Q?Farola_ca=C3=ADda?=", "1", "Está en la calle Mayor."));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));

        var mail = await reader.NextAsync();
        Assert.Equal(("Farola caída", "<1@example.org>", "ana@example.org", "Ana Pérez"), (mail.Mail!.Subject, mail.Mail.MessageId, mail.Mail.From!.Address, mail.Mail.From.Name));
        Assert.Equal("Está en la calle Mayor.", mail.Mail.Text!.Trim());
        Assert.Equal(new DateTime(2026, 2, 3, 9, 0, 0, DateTimeKind.Utc), mail.Mail.SentAt);
        Assert.Equal((mail.Raw.Length, false), ((int)mail.Size, mail.IsTooLarge));
        Assert.Equal((1, 0), (maildir.Waiting, maildir.Done));

        await reader.Mailbox.DoneAsync(mail, CancellationToken.None);
        await MailSetUp.UntilAsync(() => maildir is { Waiting: 0, Done: 1 });
    }

    [Fact]
    public async Task Mail_ArrivingWhileItWaits_IsHeardAtOnce()
    {
        var maildir = server.AddUser();
        await using var reader = new MailReader(new MailSettings([MailSetUp.Of(server, maildir)], "node", MailSetUp.CompanionFolder) { Pace = MailSetUp.Pace with { Poll = TimeSpan.FromHours(1) } });
        await reader.StandingAsync(maildir.User, standing => standing.State == MailboxState.Reading);
        maildir.Deliver(MailSetUp.Letter("Nueva", "2"));

        Assert.Equal("Nueva", (await reader.TakeAsync()).Mail!.Subject);
    }

    [Fact]
    public async Task Mail_Later_ComesAgainAndHoldsUpNoOther()
    {
        var maildir = server.AddUser();
        maildir.Deliver(MailSetUp.Letter("Primera", "3"));
        maildir.Deliver(MailSetUp.Letter("Segunda", "4"));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));

        var first = await reader.NextAsync();
        Assert.Equal("Primera", first.Mail!.Subject);
        await reader.LaterAsync(first);
        Assert.Equal("Segunda", (await reader.TakeAsync()).Mail!.Subject);
        Assert.Equal(("Primera", first.Ticket), ((await reader.TakeAsync()) is var again ? again.Mail!.Subject : "", again.Ticket));
        await MailSetUp.UntilAsync(() => maildir is { Waiting: 0, Done: 2 });
    }

    [Fact]
    public async Task Companion_KilledBeforeDone_HandsTheMailOverAgain()
    {
        var maildir = server.AddUser();
        maildir.Deliver(MailSetUp.Letter("Una", "5"));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));

        var first = await reader.NextAsync();
        using (var companion = System.Diagnostics.Process.GetProcessById(reader.Mailbox.ProcessId!.Value)) companion.Kill();
        var again = await reader.TakeAsync();

        Assert.Equal(first.Mail!.MessageId, again.Mail!.MessageId);
        await MailSetUp.UntilAsync(() => maildir is { Waiting: 0, Done: 1 });
    }

    [Fact]
    public async Task Server_Restarted_IsReadOnAsIfNothingHadHappened()
    {
        await using var own = new OwnServer();
        await own.Server.InitializeAsync();
        var maildir = own.Server.AddUser();
        maildir.Deliver(MailSetUp.Letter("Antes", "6"));
        await using var reader = new MailReader(MailSetUp.Of(own.Server, maildir));
        await reader.TakeAsync();

        await own.Server.StopAsync();
        await reader.StandingAsync(maildir.User, standing => standing is { State: MailboxState.Failed, Fault: MailboxFault.Unreachable or MailboxFault.Dropped });
        maildir.Deliver(MailSetUp.Letter("Mientras", "7"));
        await own.Server.StartAsync();

        Assert.Equal("Mientras", (await reader.TakeAsync()).Mail!.Subject);
    }

    [Fact]
    public async Task Folder_NumberedAnew_LosesNoMail()
    {
        var maildir = server.AddUser();
        maildir.Deliver(MailSetUp.Letter("Una", "8"));
        await using (var reader = new MailReader(MailSetUp.Of(server, maildir))) await reader.NextAsync();
        maildir.Renumber();
        maildir.Deliver(MailSetUp.Letter("Otra", "9"));
        await using var again = new MailReader(MailSetUp.Of(server, maildir));

        string[] subjects = [(await again.TakeAsync()).Mail!.Subject, (await again.TakeAsync()).Mail!.Subject];
        Assert.Equal(["Otra", "Una"], subjects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task DoneFolder_NoneToBeHad_MarksTheMailWhereItLies()
    {
        var maildir = server.AddUser();
        maildir.Deliver(MailSetUp.Letter("Una", "10"));
        var settings = MailSetUp.Of(server, maildir) with { DoneFolder = "INBOX" };
        await using (var reader = new MailReader(settings))
        {
            await reader.TakeAsync();
            maildir.Deliver(MailSetUp.Letter("Otra", "11"));
            Assert.Equal("Otra", (await reader.TakeAsync()).Mail!.Subject);
            await reader.StandingAsync(maildir.User, standing => standing.Waiting == 0);
        }

        maildir.Deliver(MailSetUp.Letter("Tercera", "12"));
        await using var again = new MailReader(settings);
        Assert.Equal("Tercera", (await again.TakeAsync()).Mail!.Subject);
        Assert.Equal(3, maildir.Waiting);
    }

    /// <summary>A server of its own, for who stops it.</summary>
    private sealed class OwnServer : IAsyncDisposable
    {
        public Dovecot Server { get; } = new();

        public async ValueTask DisposeAsync() => await Server.DisposeAsync();
    }
}
