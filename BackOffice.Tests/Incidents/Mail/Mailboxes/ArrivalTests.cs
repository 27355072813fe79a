using System.Net;
using System.Text.Json;
using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Incidents.Mail.Mailboxes.Reading;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>From a mailbox to an incident, once.</summary>
[Collection(MailCollection.Name)]
public sealed class ArrivalTests(Dovecot server)
{
    [Fact]
    public async Task Mail_OfTwoMailboxes_BecomeIncidents()
    {
        var (one, two) = (server.AddUser(), server.AddUser());
        one.Deliver(MailSetUp.Letter("Farola caída", "1", "Está en la calle Mayor."));
        two.Deliver(MailSetUp.Letter("No puedo entrar", "1"));
        await using var town = new ReadingTown(server, one, two);
        town.Start();
        await town.ReadAsync(2);

        var mails = await town.MailsAsync();
        Assert.All(mails, mail => Assert.Equal(InboundState.Taken, mail.State));
        var incident = await town.IncidentAsync(mails.Single(mail => mail.Mailbox == one.User).IncidentId!.Value);
        Assert.Equal(("Farola caída", "Está en la calle Mayor."), (incident.Title, incident.Description.Trim()));
        Assert.Contains("Reading", await HealthOfAsync(town), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mail_SentTwice_IsOneIncident()
    {
        var maildir = server.AddUser();
        for (var copy = 0; copy < 3; copy++) maildir.Deliver(MailSetUp.Letter("Repetida", "igual"));
        await using var town = new ReadingTown(server, maildir);
        town.Start();
        await MailSetUp.UntilAsync(() => maildir.Done == 3);

        Assert.Single(await town.MailsAsync());
        await using var data = town.Data();
        Assert.Equal(1, await data.Incidents.CountAsync());
    }

    [Fact]
    public async Task Store_Failing_KeepsTheMailUntilItSucceeds()
    {
        var maildir = server.AddUser();
        await using var town = new ReadingTown(server, maildir);
        town.Start();
        var failures = 0;
        town.Statements.BeforeEach = command =>
        {
            if (command.CommandText.Contains("\"InboundMails\"", StringComparison.Ordinal) && Interlocked.Increment(ref failures) <= 2) throw new InvalidOperationException("disco lleno");
        };
        maildir.Deliver(MailSetUp.Letter("Difícil", "2"));
        await town.ReadAsync(1);

        Assert.True(failures > 2);
        Assert.Equal((0, 1), (maildir.Waiting, maildir.Done));
        await using var data = town.Data();
        Assert.Equal(1, await data.Incidents.CountAsync());
    }

    [Fact]
    public async Task Store_FailingForGood_KeepsTheMailWholeAsUnreadable()
    {
        var maildir = server.AddUser();
        await using var town = new ReadingTown(server, maildir);
        town.Start();
        town.Statements.BeforeEach = command =>
        {
            if (command.CommandText.Contains("INSERT INTO \"Incidents\"", StringComparison.Ordinal)) throw new InvalidOperationException("no cabe");
        };
        maildir.Deliver(MailSetUp.Letter("Imposible", "3"));
        await town.ReadAsync(1);

        var mail = Assert.Single(await town.MailsAsync());
        Assert.Equal((InboundState.Quarantined, InboundReason.Unreadable), (mail.State, mail.Reason));
        await using var data = town.Data();
        Assert.NotEmpty((await data.Set<InboundContent>().SingleAsync(content => content.Id == mail.Id)).Raw);
    }

    [Fact]
    public async Task Processes_TwoOnOneDatabase_MakeOneIncidentOfEachMail()
    {
        const int Mails = 12;
        var maildir = server.AddUser();
        await using var one = new ReadingTown(server, maildir);
        await using var two = new SecondProcess(one, server, maildir);
        one.Start();
        two.Start();
        for (var mail = 0; mail < Mails; mail++) maildir.Deliver(MailSetUp.LetterOfSomebody("dos", mail));
        await one.ReadAsync(Mails);

        await using var data = one.Data();
        Assert.Equal(Mails, await data.Incidents.CountAsync());
    }

    [Fact]
    public async Task ReadNow_Asked_IsAuditedAndReads()
    {
        var maildir = server.AddUser();
        await using var town = new ReadingTown(server, maildir);
        town.Start();
        await MailSetUp.UntilAsync(() => town.Service<CompanionMailbox>().ProcessId is not null);

        Assert.True((await town.Service<ReadMailboxes>().ExecuteAsync(new(), town.ActorOf(Role.Administrator), CancellationToken.None)).IsDone);
        await using var data = town.Data();
        Assert.Equal(maildir.User, data.AuditEntries.Single(entry => entry.Action == nameof(ReadMailboxes)).Reason);
    }

    [Fact]
    public async Task ReadNow_NothingConfigured_SaysThatNothingIsRead()
    {
        await using var town = new Town();
        Assert.Equal(AdministrationRefusals.MailNotRead, (await town.Service<ReadMailboxes>().ExecuteAsync(new(), town.ActorOf(Role.Administrator), CancellationToken.None)).Refusal);
        Assert.Null(town.Service<CompanionMailbox>().ProcessId);
    }

    private static async Task<string> HealthOfAsync(Town town)
    {
        using var client = town.CreateClient();
        using var response = await client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        return answer.RootElement.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == "mail").GetRawText();
    }

    /// <summary>Works on the folder of another one, as a second process would.</summary>
    private sealed class SecondProcess(Town first, Dovecot server, params Maildir[] maildirs) : ReadingTown(server, maildirs)
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Data:Directory", first.Folder);
        }
    }
}
