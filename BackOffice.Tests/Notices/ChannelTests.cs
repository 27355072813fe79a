using BackOffice.Hosting;
using BackOffice.Notices.Channels;
using BackOffice.Notices.Channels.Smtp;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
using BackOffice.Tests.Support.MailServers;
using Microsoft.Extensions.Logging.Abstractions;
using Shared.Appointments;

namespace BackOffice.Tests.Notices;

public sealed class ChannelTests : IDisposable
{
    private const string From = "avisos@ayuntamiento.example";

    private static readonly OutgoingNotice Notice = new(
        Guid.CreateVersion7(),
        "vecina@example.org",
        "Ayuntamiento de València",
        "Su alta en el portal está registrada: falta verificar su identidad — y un asunto tan largo que no cabe en una línea 🏛",
        "Hola, Núria:\n\nUna línea con «comillas», signo = y más de setenta y seis caracteres para que tenga que partirse en dos.\n.\nABCD-EFGH-JKLM-NPQR \n",
        new DateTime(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc))
    {
        Envelope = new() { MessageId = "<mensaje.firma@ayuntamiento.example>", InReplyTo = "<pregunta@example.org>", ReplyTo = "incidencias@ayuntamiento.example", AutoSubmitted = "auto-generated" },
    };

    private readonly string folder = Directory.CreateTempSubdirectory("pickup-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task PickupEmail_Notice_IsALetterThatAMailProgramReads()
    {
        var delivery = await new PickupEmail(new DataDirectory(folder), Settings(1)).SendAsync(Notice, CancellationToken.None);

        Assert.Equal(Delivery.Sent, delivery);
        var file = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Single();
        Assert.Equal($"{Notice.Id}.eml", Path.GetFileName(file));
        var raw = await File.ReadAllTextAsync(file);
        Assert.All(raw, letter => Assert.InRange(letter, '\n', '~'));
        Assert.Equal(raw, raw.ReplaceLineEndings("\r\n"));
        Assert.All(raw.Split("\r\n"), line => Assert.InRange(line.Length, 0, 76));
        Assert.Contains("Message-ID: <mensaje.firma@ayuntamiento.example>\r\n", raw);
        Assert.Contains("Auto-Submitted: auto-generated\r\n", raw);
        Assert.Contains("Date: Mon, 23 Nov 2026 09:00:00 +0000\r\n", raw);
        var letter = Letter.Read(raw);
        Assert.Equal((Notice.Recipient, Notice.Subject), (letter.To, letter.Subject));
        Assert.Equal(Notice.Body, letter.Body.TrimEnd('\n') + "\n");
    }

    [Theory]
    [InlineData(false, "REQUEST")]
    [InlineData(true, "CANCEL")]
    public async Task PickupEmail_NoticeWithCalendar_IsReadByAnotherProgram(bool cancelled, string method)
    {
        await new PickupEmail(new DataDirectory(folder), Settings(1)).SendAsync(WithCalendar(cancelled), CancellationToken.None);

        var raw = await File.ReadAllTextAsync(Directory.GetFiles(folder, "*.eml", SearchOption.AllDirectories).Single());
        Assert.Equal(raw, raw.ReplaceLineEndings("\r\n"));
        Assert.All(raw.Split("\r\n"), line => Assert.InRange(line.Length, 0, 76));
        AssertRead(await CalendarReader.OfMailAsync(raw), method);
    }

    [Fact]
    public async Task Smtp_NoticeWithCalendar_IsReadByAnotherProgram()
    {
        using var server = new SmtpListener();
        Assert.Equal(Delivery.Sent, await SendAsync(server.Port, WithCalendar(true)));

        AssertRead(await CalendarReader.OfMailAsync(server.Letters.Single()), "CANCEL");
    }

    [Fact]
    public async Task PickupSms_Notice_IsATextNamedByItsId()
    {
        await new PickupSms(new DataDirectory(folder)).SendAsync(Notice with { Recipient = "+34612345678", Body = "482913 es su PIN" }, CancellationToken.None);

        var file = Directory.GetFiles(Path.Combine(folder, "pickup", "sms")).Single();
        Assert.Equal($"{Notice.Id}.txt", Path.GetFileName(file));
        Assert.Equal("To: +34612345678\n\n482913 es su PIN\n", await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Pickup_FolderThatCannotBeWritten_SaysSo()
    {
        var file = Path.Combine(folder, "ocupado");
        await File.WriteAllTextAsync(file, "");
        var delivery = await new PickupSms(new DataDirectory(file)).SendAsync(Notice, CancellationToken.None);

        Assert.Equal(Delivery.Postponed(DeliveryFailures.CannotWrite), delivery);
    }

    [Fact]
    public async Task Smtp_ServerThatTakes_GetsTheLetterWithItsId()
    {
        using var server = new SmtpListener();
        Assert.Equal(Delivery.Sent, await SendAsync(server.Port, Notice));

        var raw = server.Letters.Single();
        Assert.Contains("Message-ID: <mensaje.firma@ayuntamiento.example>", raw, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", raw);
        Assert.Contains("ABCD-EFGH-JKLM-NPQR", raw);
        Assert.Equal(Notice.Subject, Letter.Read(raw).Subject);
    }

    private static OutgoingNotice WithCalendar(bool cancelled) => Notice with { Calendar = CalendarFile.Compose(CalendarFileTests.Entry with { IsCancelled = cancelled }) };

    private static void AssertRead(CalendarReading read, string method)
    {
        Assert.Equal(Notice.Body.TrimEnd(), read.Text!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(["text/calendar", "cita.ics", method, "utf-8"], Assert.Single(read.Parts));
        Assert.Equal((1, method, CalendarFileTests.Entry.Summary), (read.Events, read.Method, read.Summary));
    }

    private static NoticeSettings Settings(int port) => new(true, new("127.0.0.1", port, null, null, From, StartTls: false));

    private static async Task<Delivery> SendAsync(int port, OutgoingNotice notice)
    {
        await using var email = new SmtpEmail(Settings(port), new(), NullLogger<SmtpEmail>.Instance);
        return await email.SendAsync(notice, CancellationToken.None);
    }
}
