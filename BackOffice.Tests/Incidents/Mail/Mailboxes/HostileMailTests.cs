using System.Globalization;
using System.Text;
using BackOffice.Tests.Support;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>Mails that are broken, endless or made to do harm come whole or come as they are, and never stop the next one.</summary>
[Collection(MailCollection.Name)]
public sealed class HostileMailTests(Dovecot server)
{
    private const int Limit = 25 * 1024 * 1024;

    public static TheoryData<string> Bombs => ["deep", "headers", "parts"];

    [Theory]
    [MemberData(nameof(Bombs))]
    public async Task Bomb_OfAnyKind_IsHandedOverAsItCameAndTheNextIsRead(string kind)
    {
        var maildir = server.AddUser();
        var bomb = Bomb(kind);
        maildir.Deliver(bomb);
        maildir.Deliver(MailSetUp.Letter("La siguiente", "1"));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));

        var mail = await reader.TakeAsync();
        Assert.Null(mail.Mail);
        Assert.Equal(Encoding.UTF8.GetBytes(bomb.ReplaceLineEndings("\r\n")), mail.Raw.ToArray());
        Assert.Equal("La siguiente", (await reader.TakeAsync()).Mail!.Subject);
    }

    [Fact]
    public async Task Bytes_ThatAreNoMail_ComeAsTheyAre()
    {
        var maildir = server.AddUser();
        var noise = new byte[4096];
        new Random(5).NextBytes(noise);
        maildir.Deliver(noise);
        maildir.Deliver(MailSetUp.Letter("La siguiente", "2"));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));

        var mail = await reader.TakeAsync();
        Assert.True(mail.Mail is null or { From: null });
        Assert.True(mail.Raw.Length >= noise.Length);
        Assert.Equal("La siguiente", (await reader.TakeAsync()).Mail!.Subject);
    }

    [Fact]
    public async Task Mail_JustWithinTheLimit_ComesWhole()
    {
        var maildir = server.AddUser();
        var file = new byte[18 * 1024 * 1024];
        new Random(7).NextBytes(file);
        maildir.Deliver(WithFile(file));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));

        var mail = await reader.TakeAsync();
        Assert.False(mail.IsTooLarge);
        var part = Assert.Single(mail.Mail!.Parts);
        Assert.Equal(("plano.bin", false), (part.Name, part.IsInline));
        Assert.True(part.Content.Span.SequenceEqual(file));
        Assert.Equal(mail.Size, mail.Raw.Length);
    }

    [Fact]
    public async Task Mail_OverTheLimit_ComesAsItsHeaders()
    {
        var maildir = server.AddUser();
        maildir.Deliver(WithFile(new byte[20 * 1024 * 1024]));
        maildir.Deliver(MailSetUp.Letter("La siguiente", "3"));
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));

        var mail = await reader.TakeAsync();
        Assert.True(mail.IsTooLarge);
        Assert.True(mail.Size > Limit);
        Assert.InRange(mail.Raw.Length, 1, 1000);
        Assert.Equal(("Un plano", "ana@example.org"), (mail.Mail!.Subject, mail.Mail.From!.Address));
        Assert.Equal("La siguiente", (await reader.TakeAsync()).Mail!.Subject);
    }

    private static string WithFile(byte[] file) => $"""
        From: ana@example.org
        Subject: Un plano
        Message-ID: <plano-{file.Length}@example.org>
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=sep

        --sep
        Content-Type: text/plain

        Va el plano.
        --sep
        Content-Type: application/octet-stream
        Content-Disposition: attachment; filename="plano.bin"
        Content-Transfer-Encoding: base64

        {Convert.ToBase64String(file, Base64FormattingOptions.InsertLineBreaks)}
        --sep--

        """;

    private static string Bomb(string kind)
    {
        var text = new StringBuilder("From: mala@example.org\nSubject: bomba\nMessage-ID: <bomba@example.org>\nMIME-Version: 1.0\n");
        switch (kind)
        {
            case "deep":
                for (var level = 0; level < 2000; level++) text.Append(CultureInfo.InvariantCulture, $"Content-Type: multipart/mixed; boundary=b{level}\n\n--b{level}\n");
                break;
            case "headers":
                for (var header = 0; header < 40_000; header++) text.Append(CultureInfo.InvariantCulture, $"X-{header}: {new string('a', 60)}\n");
                text.Append("\nHola\n");
                break;
            default:
                text.Append("Content-Type: multipart/mixed; boundary=b\n\n");
                for (var part = 0; part < 5000; part++) text.Append(CultureInfo.InvariantCulture, $"--b\nContent-Type: application/pdf; name={part}.pdf\n\nx\n");
                break;
        }

        return text.ToString();
    }
}
