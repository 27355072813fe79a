using BackOffice.Hosting;
using BackOffice.Notices.Channels;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace BackOffice.Tests.Notices;

public sealed class NoticeSettingsTests
{
    [Fact]
    public void Read_NothingSaidInDevelopment_IsThePickupFolder() => Assert.False(Read("Development").UsesSmtp);

    [Fact]
    public void Read_NothingSaidInProduction_AsksForTheChannel() =>
        Assert.Equal("Notices:Email:Channel", Assert.Throws<MissingSettingException>(() => Read("Production")).Setting);

    [Theory]
    [InlineData("Notices:Smtp:Host", "")]
    [InlineData("Notices:Smtp:From", "")]
    [InlineData("Notices:Smtp:From", "no es una dirección")]
    [InlineData("Notices:Smtp:Port", "70000")]
    [InlineData("Notices:Smtp:StartTls", "quizás")]
    [InlineData("Notices:Smtp:Password", "")]
    [InlineData("Notices:Email:Channel", "Paloma")]
    [InlineData("Notices:Sms:Channel", "Humo")]
    [InlineData("Notices:Sms:Channel", "")]
    [InlineData("Notices:Smtp:PerMinute", "muchos")]
    [InlineData("Notices:Smtp:PerDomainPerMinute", "-1")]
    [InlineData("Notices:Smtp:Authority", "/no/existe.pem")]
    [InlineData("Notices:Sms:PerNumberPerDay", "-1")]
    [InlineData("Notices:Sms:PerDay", "x")]
    [InlineData("Notices:Sms:Http:Url", "")]
    [InlineData("Notices:Sms:Http:Url", "http://pasarela.example/enviar")]
    [InlineData("Notices:Sms:Http:Url", "ftp://pasarela.example")]
    [InlineData("Notices:Sms:Http:Body", "")]
    [InlineData("Notices:Sms:Http:Method", "DELETE")]
    [InlineData("Notices:Sms:Http:ContentType", "text/html")]
    [InlineData("Notices:Sms:Http:Success", "(")]
    [InlineData("Notices:Sms:Http:Refusal", "(?=a)")]
    [InlineData("Notices:Sms:Http:RefusalStatuses", "422, 200")]
    [InlineData("Notices:Sms:Receipts:Secret", "corto")]
    public void Read_OneSettingWrong_NamesIt(string setting, string value) =>
        Assert.Equal(setting, Assert.Throws<MissingSettingException>(() => Read("Production", (setting, value))).Setting);

    [Fact]
    public void Read_AllOfSmtp_IsTakenAndNeverPrinted()
    {
        var settings = Read("Production", ("Notices:Smtp:Port", "25"));

        Assert.True(settings.UsesSmtp);
        Assert.Equal(("correo.example", 25, true), (settings.Smtp.Host, settings.Smtp.Port, settings.Smtp.StartTls));
        Assert.DoesNotContain("secreta", settings.ToString());
    }

    private static NoticeSettings Read(string environment, params (string Key, string Value)[] changes)
    {
        var values = new Dictionary<string, string?>();
        if (changes.Length > 0)
        {
            values["Notices:Email:Channel"] = "Smtp";
            values["Notices:Smtp:Host"] = "correo.example";
            values["Notices:Smtp:From"] = "avisos@ayuntamiento.example";
            values["Notices:Smtp:User"] = "avisos";
            values["Notices:Smtp:Password"] = "muy secreta";
            values["Notices:Sms:Channel"] = "Http";
            values["Notices:Sms:Http:Url"] = "https://pasarela.example/enviar?to={to}";
            values["Notices:Sms:Http:Body"] = "{text}";
            values["Notices:Sms:Http:Headers:Authorization"] = "Bearer muy secreta";
            values["Notices:Sms:Receipts:Secret"] = "muy secreta, muy secreta";
        }

        foreach (var (key, value) in changes) values[key] = value;
        return NoticeSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), new HostingEnvironment { EnvironmentName = environment });
    }
}
