using BackOffice.Tests.Incidents.Mail.Samples;
using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail;

/// <summary>Who wrote a mail, told by its headers alone.</summary>
public sealed class MailSignsTests
{
    private static readonly byte[] Key = new byte[32];

    private static readonly OurMail Ours = new(new HashSet<string> { MailSamples.Anywhere.Mailbox }, Key);

    [Fact]
    public void Samples_AreMoreThanTwoHundredAndOfEveryKind()
    {
        var samples = MailSamples.Of(MailSamples.Anywhere);
        Assert.InRange(samples.Count, 200, 1000);
        Assert.Equal(samples.Count, samples.Select(sample => sample.Name).Distinct().Count());
        Assert.Equal(Enum.GetValues<MailClass>(), samples.Select(sample => sample.Class).Distinct().Order());
    }

    [Fact]
    public void Of_EverySample_IsItsClass()
    {
        var notice = Shared.Notices.MailReference.MessageId(Guid.Parse("11111111-1111-7111-8111-111111111111"), "INC-2026-000001", "ayuntamiento.example", Key);
        var samples = MailSamples.Of(MailSamples.Anywhere with { NoticeId = notice });
        var wrong = samples.Select(sample => (sample, Class: TinyReader.Read(sample.Raw) is { } mail ? MailSigns.Of(mail, Ours).Class : MailClass.Broken)).Where(row => row.Class != row.sample.Class);
        Assert.Empty(wrong.Select(row => $"{row.sample.Name}: {row.Class}"));
    }

    [Theory]
    [InlineData("auto-submitted", "no", MailClass.Human)]
    [InlineData("auto-submitted", "", MailClass.Human)]
    [InlineData("auto-submitted", "auto-replied; x=y", MailClass.Automatic)]
    [InlineData("x-zammad-ignore", "yes", MailClass.Human)]
    [InlineData("x-otrs-loop", "yes", MailClass.Human)]
    [InlineData("return-path", "<rosa@correo.example>", MailClass.Human)]
    [InlineData("return-path", "<>", MailClass.Automatic)]
    [InlineData("precedence", "normal", MailClass.Human)]
    [InlineData("x-failed-recipients", "x@y.example", MailClass.Bounce)]
    public void Of_OneHeader_Decides(string name, string value, MailClass expected)
    {
        var mail = new ParsedMail { From = new("", "rosa@correo.example"), Subject = "Hola", Headers = [new(name, value)] };
        Assert.Equal(expected, MailSigns.Of(mail, Ours).Class);
    }

    [Fact]
    public void Thread_SignatureOfAnotherKey_IsNone()
    {
        var id = Shared.Notices.MailReference.MessageId(Guid.NewGuid(), "INC-2026-000007", "ayuntamiento.example", Key);
        byte[] other = [1, .. Key.Skip(1)];
        Assert.Equal("INC-2026-000007", MailThread.Of(new() { References = ["<a@b>", id, "<c@d>"] }, Key)?.IncidentNumber);
        Assert.Null(MailThread.Of(new() { References = [id] }, other));
        Assert.Null(MailThread.Of(new() { Subject = "[INC-2026-000007-00000000]" }, Key));
    }
}
