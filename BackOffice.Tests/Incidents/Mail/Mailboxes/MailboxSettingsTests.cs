using System.Globalization;
using BackOffice.Hosting;
using BackOffice.Incidents.Mail.Mailboxes;
using Microsoft.Extensions.Configuration;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

public sealed class MailboxSettingsTests
{
    private const string Secret = "muy-secreta-1234";

    [Fact]
    public void Read_NothingSaid_ReadsNoMailbox() => Assert.Empty(MailSettings.Read(new ConfigurationBuilder().Build(), "/app").Mailboxes);

    [Fact]
    public void Read_Shortest_HasTheUsualPortFoldersAndUser()
    {
        var mailbox = Read().Mailboxes.Single();

        Assert.Equal((993, MailboxSecurity.Tls, "INBOX", "Procesados", "incidencias@ayto.example"), (mailbox.Port, mailbox.Security, mailbox.Folder, mailbox.DoneFolder, mailbox.Secrets.User));
        Assert.Equal(143, Read(("Security", "starttls")).Mailboxes.Single().Port);
    }

    [Theory]
    [InlineData("Name", "")]
    [InlineData("Name", "un nombre de buzón que no cabe en la columna porque es larguísimo")]
    [InlineData("Address", "")]
    [InlineData("Address", "no es una dirección")]
    [InlineData("Host", "")]
    [InlineData("Port", "70000")]
    [InlineData("Port", "imaps")]
    [InlineData("Security", "None")]
    [InlineData("Security", "1")]
    [InlineData("Password", "")]
    [InlineData("Category", "")]
    [InlineData("TrustedCertificate", "/no/hay.pem")]
    public void Read_OneSettingWrong_NamesIt(string setting, string value) =>
        Assert.Equal($"Mail:Mailboxes:0:{setting}", Assert.Throws<MissingSettingException>(() => Read((setting, value))).Setting);

    [Theory]
    [InlineData("AccessToken")]
    [InlineData("AccessTokenFile")]
    public void Read_TwoWaysToSignIn_AreRefusedAndNotQuoted(string way)
    {
        var refused = Assert.Throws<MissingSettingException>(() => Read((way, "otro-secreto")));

        Assert.Equal("Mail:Mailboxes:0:Password", refused.Setting);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoOfOneName_AreRefused() => Assert.Throws<MissingSettingException>(() => MailSettings.Read(Configuration([.. Values(0), .. Values(1)]), "/app"));

    [Fact]
    public void ToString_OfAnything_ShowsNoSecret()
    {
        var settings = Read();
        Assert.All(new object[] { settings, settings.Mailboxes[0], settings.Mailboxes[0].Secrets }, shown => Assert.DoesNotContain(Secret, shown.ToString(), StringComparison.Ordinal));
    }

    private static MailSettings Read(params (string Name, string Value)[] changes) =>
        MailSettings.Read(Configuration([.. Values(0), .. changes.Select(change => KeyValuePair.Create($"Mail:Mailboxes:0:{change.Name}", (string?)change.Value))]), "/app");

    private static IConfiguration Configuration(IEnumerable<KeyValuePair<string, string?>> values)
    {
        var last = new Dictionary<string, string?>();
        foreach (var (key, value) in values) last[key] = value;
        return new ConfigurationBuilder().AddInMemoryCollection(last).Build();
    }

    private static IEnumerable<KeyValuePair<string, string?>> Values(int number)
    {
        var section = string.Create(CultureInfo.InvariantCulture, $"Mail:Mailboxes:{number}:");
        yield return new(section + "Name", "incidencias");
        yield return new(section + "Address", "incidencias@ayto.example");
        yield return new(section + "Host", "imap.ayto.example");
        yield return new(section + "Password", Secret);
        yield return new(section + "Category", "dudas-funcionales");
    }
}
