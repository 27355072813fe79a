using System.Security.Cryptography;
using BackOffice.Notices.Channels;
using BackOffice.Notices.References;
using BackOffice.Tests.Support;
using Shared.Notices;

namespace BackOffice.Tests.Notices;

public sealed class MailEnvelopeTests(Town town) : IClassFixture<Town>
{
    private const string From = "avisos@ayuntamiento.example";
    private const string Number = "INC-2026-000123";

    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(MailReference.KeyBytes);
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Hostile =
    [
        "<a@b.example>\r\nBcc: otra@example.org",
        "<a@b.example>\nBcc: otra@example.org",
        "<a@b.example>\rBcc: otra@example.org",
        "<a@b.example>\u2028Bcc: otra@example.org",
        "<a@b.example>\0Bcc: otra@example.org",
        "<a@b.example>\r\n\r\nUn cuerpo",
        "<a b@c.example>",
        "<ñ@c.example>",
        "a@b.example",
    ];

    [Theory]
    [InlineData(NoticeEvent.IncidentReplied, true, null)]
    [InlineData(NoticeEvent.IncidentReplied, false, null)]
    [InlineData(NoticeEvent.IncidentReceived, true, "auto-replied")]
    [InlineData(NoticeEvent.MailTooLarge, true, "auto-replied")]
    [InlineData(NoticeEvent.IncidentReceived, false, "auto-generated")]
    [InlineData(NoticeEvent.IncidentResolved, true, "auto-generated")]
    [InlineData(NoticeEvent.KeyIssued, false, "auto-generated")]
    public void AutoSubmitted_IsSaidOfWhatNoPersonWrote(NoticeEvent notice, bool answersMail, string? said) => Assert.Equal(said, MailHeader.AutoSubmitted(notice, answersMail));

    [Fact]
    public void Of_AnswerAboutAnIncident_JoinsTheThread()
    {
        var message = Message(NoticeEvent.IncidentReplied, "<pregunta.1@example.org>", "incidencias@ayuntamiento.example");
        var headers = LetterEnvelope.Of(message, From, Key).Headers().ToDictionary();

        Assert.Equal(["Message-ID", "In-Reply-To", "References", "Reply-To"], headers.Keys);
        Assert.Equal(new MailReference(message.Id, Number), MailReference.ReadId(headers["Message-ID"], Key));
        Assert.EndsWith("@ayuntamiento.example>", headers["Message-ID"], StringComparison.Ordinal);
        Assert.Equal(("<pregunta.1@example.org>", "<pregunta.1@example.org>"), (headers["In-Reply-To"], headers["References"]));
        Assert.Equal("incidencias@ayuntamiento.example", headers["Reply-To"]);
    }

    [Fact]
    public void Of_HostileReferences_AreLeftOut() => Assert.All(Hostile, text =>
    {
        var headers = LetterEnvelope.Of(Message(NoticeEvent.IncidentReceived, text, text), From, Key).Headers().ToList();
        Assert.DoesNotContain(headers, header => header.Value.Any(char.IsControl) || header.Value.Contains("Bcc", StringComparison.Ordinal));
        Assert.DoesNotContain(headers, header => header.Name == "In-Reply-To");
    });

    [Fact]
    public void IsMessageId_LongerThanIsKept_IsNone()
    {
        Assert.True(MailHeader.IsMessageId($"<{new string('a', OutboxMessage.LongestMessageId - 2)}>"));
        Assert.False(MailHeader.IsMessageId($"<{new string('a', OutboxMessage.LongestMessageId - 1)}>"));
    }

    [Fact]
    public void MailFile_HostileTexts_AddNoHeader() => Assert.All(Hostile, text =>
    {
        var notice = new OutgoingNotice(Guid.NewGuid(), $"vecina@example.org{text}", $"Ayuntamiento{text}", $"Asunto{text}", "Texto", Now) { Envelope = LetterEnvelope.Of(Message(NoticeEvent.IncidentReceived, text, text), From, Key) };
        var head = MailFile.Compose(notice, From).Split("\r\n\r\n")[0];

        Assert.DoesNotContain(head.Replace("\r\n", "", StringComparison.Ordinal), char.IsControl);
        string[] known = ["From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress", "MIME-Version", "Content-Type", "Content-Transfer-Encoding", "Reply-To"];
        Assert.All(head.Split("\r\n").Where(line => line[0] != ' '), line => Assert.Contains(line.Split(':')[0], known));
    });

    [Fact]
    public async Task Run_NoticesOfAnIncidentAndOfNone_CarryTheReferenceOfTheirs()
    {
        var office = new PostOffice(town);
        var key = await town.Service<MailSigning>().KeyAsync(CancellationToken.None);
        var ids = await office.FillAsync(2, i => i == 0 ? Message(NoticeEvent.IncidentReplied, null, null) : office.Plain());
        await office.RunAsync();

        var sent = office.Email.Sent.ToDictionary(notice => notice.Id);
        Assert.Equal(new MailReference(null, Number), MailReference.ReadSubject(sent[ids[0]].Subject, key));
        Assert.Equal(new MailReference(ids[0], Number), MailReference.ReadId(sent[ids[0]].Envelope!.MessageId, key));
        Assert.Equal("Asunto", sent[ids[1]].Subject);
        Assert.Equal(new MailReference(ids[1], null), MailReference.ReadId(sent[ids[1]].Envelope!.MessageId, key));
    }

    private static OutboxMessage Message(NoticeEvent notice, string? inReplyTo, string? replyTo) => OutboxMessage.Plain(
        new(notice, NoticeChannel.Email, "vecina@example.org", "es") { IncidentNumber = Number, InReplyTo = inReplyTo, ReplyTo = replyTo }, "Asunto", "Texto", Now);
}
