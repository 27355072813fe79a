using System.Net;
using System.Net.Sockets;
using BackOffice.Hosting;
using BackOffice.Notices.Channels;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
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
        Assert.Equal(Delivery.Sent, await new SmtpEmail(Settings(server.Port)).SendAsync(WithCalendar(true), CancellationToken.None));

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
        Assert.Equal(Delivery.Sent, await SendAsync(server.Port));

        var raw = server.Letters.Single();
        Assert.Contains("Message-ID: <mensaje.firma@ayuntamiento.example>", raw, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Auto-Submitted: auto-generated", raw);
        Assert.Contains("ABCD-EFGH-JKLM-NPQR", raw);
        Assert.Equal(Notice.Subject, Letter.Read(raw).Subject);
    }

    [Theory]
    [InlineData("550 5.1.1 No such user", DeliveryOutcome.Refused, DeliveryFailures.RecipientRefused)]
    [InlineData("550 5.7.1 Authentication required", DeliveryOutcome.Postponed, DeliveryFailures.SenderRefused)]
    [InlineData("554 5.7.1 Relay access denied", DeliveryOutcome.Postponed, DeliveryFailures.SenderRefused)]
    [InlineData("451 4.3.0 Try later", DeliveryOutcome.Postponed, DeliveryFailures.ServerBusy)]
    public async Task Smtp_RecipientAnswered_IsJudged(string answer, DeliveryOutcome outcome, string code)
    {
        using var server = new SmtpListener { Recipient = answer };
        Assert.Equal(new Delivery(outcome, code), await SendAsync(server.Port));
        Assert.Empty(server.Letters);
    }

    [Fact]
    public async Task Smtp_LetterRefusedForNow_IsPostponed()
    {
        using var server = new SmtpListener { Data = "452 4.3.1 Full" };
        Assert.Equal(Delivery.Postponed(DeliveryFailures.ServerBusy), await SendAsync(server.Port));
    }

    [Fact]
    public async Task Smtp_NobodyListens_IsPostponed()
    {
        var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();

        Assert.Equal(Delivery.Postponed(DeliveryFailures.ServerUnreachable), await SendAsync(port));
    }

    private static OutgoingNotice WithCalendar(bool cancelled) => Notice with { Calendar = CalendarFile.Compose(CalendarFileTests.Entry with { IsCancelled = cancelled }) };

    private static void AssertRead(CalendarReading read, string method)
    {
        Assert.Equal(Notice.Body.TrimEnd(), read.Text!.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal(["text/calendar", "cita.ics", method, "utf-8"], Assert.Single(read.Parts));
        Assert.Equal((1, method, CalendarFileTests.Entry.Summary), (read.Events, read.Method, read.Summary));
    }

    private static NoticeSettings Settings(int port) => new(true, new("127.0.0.1", port, null, null, From, StartTls: false));

    private static Task<Delivery> SendAsync(int port) => new SmtpEmail(Settings(port)).SendAsync(Notice, CancellationToken.None);
}
