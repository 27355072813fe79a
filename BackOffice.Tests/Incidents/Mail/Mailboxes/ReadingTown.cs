using System.Globalization;
using BackOffice.Incidents.Mail.Mailboxes;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>A whole town whose mailboxes lie on a real server and are read as in production.</summary>
internal class ReadingTown(Dovecot server, params Maildir[] maildirs) : Town
{
    protected virtual IEnumerable<(string Setting, string Value)> Settings => SettingsOf(server, maildirs);

    /// <summary>Begins to read.</summary>
    public void Start() => _ = Services;

    /// <summary>Waits until so many mails are written down and marked done.</summary>
    public async Task ReadAsync(int mails)
    {
        // two readers may each move a copy of a mail away before the last one is written down
        await MailSetUp.UntilAsync(() => maildirs.Sum(maildir => maildir.Done) >= mails && Written() >= mails);
        Assert.Equal(mails, Written());
    }

    private int Written()
    {
        using var data = Data();
        return data.InboundMails.Count();
    }

    public async Task<List<InboundMail>> MailsAsync()
    {
        await using var data = Data();
        return await data.InboundMails.AsNoTracking().OrderBy(mail => mail.ReceivedAt).ThenBy(mail => mail.Id).ToListAsync();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        foreach (var (setting, value) in Settings) builder.UseSetting(setting, value);
        builder.ConfigureTestServices(services =>
        {
            var settings = (MailSettings)services.Single(service => service.ServiceType == typeof(MailSettings)).ImplementationInstance!;
            services.Replace(ServiceDescriptor.Singleton(settings with { Pace = MailSetUp.Pace }));
        });
    }

    /// <summary>What an administrator would write.</summary>
    public static IEnumerable<(string Setting, string Value)> SettingsOf(Dovecot server, IEnumerable<Maildir> maildirs) => maildirs.SelectMany((maildir, number) =>
    {
        var section = string.Create(CultureInfo.InvariantCulture, $"Mail:Mailboxes:{number}:");
        return new[]
        {
            (section + "Name", maildir.User),
            (section + "Address", maildir.Address),
            (section + "Host", "127.0.0.1"),
            (section + "Port", server.TlsPort.ToString(CultureInfo.InvariantCulture)),
            (section + "User", maildir.User),
            (section + "Password", maildir.Password),
            (section + "Category", "dudas-funcionales"),
            (section + "TrustedCertificate", server.Certificate),
        };
    });
}
