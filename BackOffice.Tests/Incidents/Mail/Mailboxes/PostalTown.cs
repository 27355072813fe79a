using System.Globalization;
using System.Net.Mail;
using BackOffice.Notices.Outbox;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>A post office of real servers: postfix takes letters in and delivers them, dovecot shows them.</summary>
internal sealed class MailService(Postfix postfix, Dovecot dovecot) : IAsyncDisposable
{
    public const string Domain = "ayuntamiento.example";

    public Dovecot Dovecot => dovecot;

    public static async Task<MailService> StartAsync(Dovecot dovecot, params string[] mailboxes) =>
        new(await Postfix.StartAsync(new() { Mailboxes = mailboxes, DemandsSignIn = false }), dovecot);

    public Maildir Open(string mailbox) => dovecot.AddUser($"{mailbox}{Guid.NewGuid():N}"[..16], postfix.MaildirOf(mailbox));

    public async Task<IReadOnlyList<string>> LettersAsync(string mailbox, int count) => await postfix.LettersAsync(mailbox, count);

    /// <summary>As a citizen's mail program does.</summary>
    public async Task SendAsync(MailMessage letter)
    {
        using var client = new SmtpClient("127.0.0.1", postfix.Port);
        await client.SendMailAsync(letter);
    }

    /// <summary>What a town needs to know to read a mailbox and to send.</summary>
    public IEnumerable<(string Setting, string Value)> SettingsOf(string mailbox, Maildir maildir) =>
    [
        .. ReadingTown.SettingsOf(dovecot, [maildir]).Where(pair => !pair.Setting.EndsWith(":Address", StringComparison.Ordinal)),
        ("Mail:Mailboxes:0:Address", $"{mailbox}@{Domain}"),
        ("Notices:Email:Channel", "Smtp"),
        ("Notices:Smtp:Host", "localhost"),
        ("Notices:Smtp:Port", postfix.Port.ToString(CultureInfo.InvariantCulture)),
        ("Notices:Smtp:User", Postfix.User),
        ("Notices:Smtp:Password", Postfix.Password),
        ("Notices:Smtp:Authority", postfix.Authority),
        ("Notices:Smtp:From", $"avisos-{mailbox}@{Domain}"),
    ];

    public ValueTask DisposeAsync() => postfix.DisposeAsync();
}

/// <summary>A town that reads and sends mail by these servers.</summary>
internal sealed class PostalTown(MailService service, string mailbox, Maildir maildir) : ReadingTown(service.Dovecot, maildir)
{
    public Maildir Maildir => maildir;

    protected override IEnumerable<(string Setting, string Value)> Settings => service.SettingsOf(mailbox, maildir);

    /// <summary>Sends what waits.</summary>
    /// <returns>Letters that left so far.</returns>
    public async Task<int> SendAsync()
    {
        await Service<DrainOutbox>().RunAsync(CancellationToken.None);
        await using var data = Data();
        Assert.Equal(0, await data.OutboxMessages.CountAsync(message => message.State == NoticeState.Pending && message.Channel == NoticeChannel.Email));
        return await data.OutboxMessages.CountAsync(message => message.State == NoticeState.Sent && message.Channel == NoticeChannel.Email);
    }
}
