using BackOffice.Notices.Channels;
using BackOffice.Notices.Channels.Smtp;
using BackOffice.Tests.Support;
using BackOffice.Tests.Support.MailServers;
using Microsoft.Extensions.Logging;

namespace BackOffice.Tests.Notices.Smtp;

/// <summary>A sender of e-mails to a server of the test.</summary>
internal sealed class SmtpOffice : IAsyncDisposable
{
    public const string From = "avisos@ayuntamiento.example";
    public const string Password = "muy secreta";

    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private readonly string authority = Path.GetTempFileName();
    private readonly LoggerFactory loggers = new();

    public SmtpOffice(int port, bool secured = false, TimeSpan? patience = null, string password = Password)
    {
        File.WriteAllText(authority, TownCertificate.Pem);
        loggers.AddProvider(Log);
        var limit = patience ?? TimeSpan.FromSeconds(20);
        var settings = new SmtpSettings("localhost", port, secured ? "avisos" : null, password, From, secured) { Authority = authority, Patience = limit, AnswerPatience = limit };
        Email = new(new(true, settings), Troubles, new Logger<SmtpEmail>(loggers));
    }

    public SmtpEmail Email { get; }

    public ChannelTroubles Troubles { get; } = new();

    public MemoryLog Log { get; } = new();

    public static OutgoingNotice Notice(int seconds = 0, string to = "vecina@example.org") => new(Guid.CreateVersion7(), to, "Ayuntamiento de València", "Asunto", "Hola, Núria:\n.\n.una línea con punto\n", Now.AddSeconds(seconds))
    {
        Envelope = new() { MessageId = "<mensaje.firma@ayuntamiento.example>", AutoSubmitted = "auto-generated" },
    };

    public Task<Delivery> SendAsync(int seconds = 0, string to = "vecina@example.org") => Email.SendAsync(Notice(seconds, to), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Email.DisposeAsync();
        loggers.Dispose();
        File.Delete(authority);
    }
}
