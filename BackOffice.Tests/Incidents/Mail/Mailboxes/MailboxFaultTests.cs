using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Tests.Support;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>What goes wrong between the companion and a server is said in one of our words, and mended without us.</summary>
[Collection(MailCollection.Name)]
public sealed class MailboxFaultTests(Dovecot server)
{
    public static TheoryData<MailboxFault> Faults => [MailboxFault.Credentials, MailboxFault.Certificate, MailboxFault.Unreachable, MailboxFault.NoTls, MailboxFault.FolderMissing, MailboxFault.TokenFile];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Mailbox_ThatCannotBeRead_SaysWhyAndHoldsUpNoOther(MailboxFault fault)
    {
        var (broken, whole) = (server.AddUser(), server.AddUser());
        whole.Deliver(MailSetUp.Letter("Se lee", "1"));
        await using var reader = new MailReader(Broken(MailSetUp.Of(server, broken), fault), MailSetUp.Of(server, whole));

        Assert.Equal("Se lee", (await reader.TakeAsync()).Mail!.Subject);
        var standing = await reader.StandingAsync(broken.User, standing => standing.State == MailboxState.Failed);
        Assert.Equal(fault, standing.Fault);
        Assert.Null(standing.SucceededAt);
    }

    [Fact]
    public async Task Mailbox_OverStartTls_IsRead()
    {
        var maildir = server.AddUser();
        maildir.Deliver(MailSetUp.Letter("Cifrada", "2"));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir) with { Port = server.StartTlsPort, Security = MailboxSecurity.StartTls });

        Assert.Equal("Cifrada", (await reader.TakeAsync()).Mail!.Subject);
    }

    [Fact]
    public async Task Token_Expired_IsReadAnewFromItsFile()
    {
        var maildir = server.AddUser();
        maildir.Deliver(MailSetUp.Letter("Con permiso", "3"));
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, server.TokenFor(maildir.User, TimeSpan.FromMinutes(-30)));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir) with { Secrets = new(maildir.User, null, null, file) });
        await reader.StandingAsync(maildir.User, standing => standing is { State: MailboxState.Failed, Fault: MailboxFault.Credentials });

        await File.WriteAllTextAsync(file, server.TokenFor(maildir.User, TimeSpan.FromHours(1)));
        Assert.Equal("Con permiso", (await reader.TakeAsync()).Mail!.Subject);
        File.Delete(file);
    }

    [Fact]
    public async Task Secrets_OfAMailbox_AreInNoArgumentAndNoEnvironment()
    {
        var maildir = server.AddUser();
        // not a name of our own settings: applications of other tests begin meanwhile and would take it for half a mailbox
        Environment.SetEnvironmentVariable("Test_Password", maildir.Password);
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));
        await reader.StandingAsync(maildir.User, standing => standing.State == MailboxState.Reading);
        Environment.SetEnvironmentVariable("Test_Password", null);

        var process = $"/proc/{reader.Mailbox.ProcessId}";
        var seen = await File.ReadAllTextAsync($"{process}/cmdline") + await File.ReadAllTextAsync($"{process}/environ");
        Assert.Contains("companion.js", seen, StringComparison.Ordinal);
        Assert.DoesNotContain(maildir.Password, seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-node", true, MailboxFault.NoNode)]
    [InlineData("node", false, MailboxFault.NoPackages)]
    public async Task Companion_ThatCannotRun_IsSaid(string node, bool packages, MailboxFault fault)
    {
        var settings = new MailSettings([MailSetUp.Of(server, server.AddUser())], node, packages ? MailSetUp.CompanionFolder : Path.GetTempPath()) { Pace = MailSetUp.Pace };
        await using var reader = new MailReader(settings);

        var standing = await reader.StandingAsync(settings.Mailboxes[0].Name, standing => standing.State == MailboxState.Failed);
        Assert.Equal(fault, standing.Fault);
        Assert.Null(reader.Mailbox.ProcessId);
    }

    private MailboxSettings Broken(MailboxSettings settings, MailboxFault fault) => fault switch
    {
        MailboxFault.Credentials => settings with { Secrets = settings.Secrets with { Password = "otra" } },
        MailboxFault.Certificate => settings with { TrustedCertificate = null },
        MailboxFault.Unreachable => settings with { Port = server.DeadPort },
        MailboxFault.NoTls => settings with { Port = server.StartTlsPort },
        MailboxFault.FolderMissing => settings with { Folder = "No hay tal" },
        MailboxFault.TokenFile => settings with { Secrets = settings.Secrets with { Password = null, AccessTokenFile = "/no/hay" } },
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
