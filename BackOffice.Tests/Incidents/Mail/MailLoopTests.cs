using BackOffice.Incidents.Mail.Intake;
using BackOffice.Notices;
using BackOffice.Notices.References;
using BackOffice.Tests.Incidents.Mail.Samples;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.Mail;
using Shared.Notices;

namespace BackOffice.Tests.Incidents.Mail;

/// <summary>Two towns that answer each other's mail come to rest by themselves.</summary>
public sealed class MailLoopTests(MailTown here, OtherTown there) : IClassFixture<MailTown>, IClassFixture<OtherTown>
{
    private readonly HashSet<Guid> delivered = [];

    [Theory]
    [InlineData("Auto-Submitted: auto-generated\n", true)]
    [InlineData("", true)]
    [InlineData("", false)]
    public async Task TwoTowns_ThatAnswerEachOther_ComeToRest(string mark, bool keepsReferences)
    {
        var name = $"vecina{mark.Length}{keepsReferences}";
        // a citizen writes to one town in the name of the other one's mailbox
        delivered.UnionWith((await here.NoticesToAsync(there.Box.Address)).Concat(await there.NoticesToAsync(here.Box.Address)).Select(notice => notice.Id));
        var before = delivered.Count;
        await here.WriteAsync(there.Box.Address, $"Hola {name}", "Hola");
        var rounds = 0;
        while (await PassAsync(here, there, mark, keepsReferences, rounds) + await PassAsync(there, here, mark, keepsReferences, rounds) > 0) Assert.True(++rounds < 40, "they never stop");

        Assert.InRange(delivered.Count - before, 1, 2 * MailLimits.AcknowledgedAnHour);
        here.Clock.Advance(TimeSpan.FromDays(2));
        there.Clock.Advance(TimeSpan.FromDays(2));
    }

    /// <summary>Takes what one wrote to the mailbox of the other.</summary>
    private async Task<int> PassAsync(MailTown from, MailTown to, string mark, bool keepsReferences, int round)
    {
        var letters = (await from.NoticesToAsync(to.Box.Address)).Where(notice => delivered.Add(notice.Id)).ToList();
        var key = await from.Service<MailSigning>().KeyAsync(default);
        foreach (var letter in letters)
        {
            var id = MailReference.MessageId(letter.Id, letter.IncidentNumber, from.Box.Address.Split('@')[1], key);
            var answers = keepsReferences && letter.InReplyTo is { } former ? $"In-Reply-To: {former}\nReferences: {former}\n" : "";
            var subject = $"{letter.Subject} {round} {(letter.IncidentNumber is { } number && keepsReferences ? MailReference.InSubject(number, key) : "")}";
            var raw = SampleLetter.Bare($"{mark}{answers}From: <{letter.ReplyTo}>\nTo: <{to.Box.Address}>\nSubject: {SampleLetter.Word(subject)}\nMessage-ID: {id}", from.Service<NoticeWriter>().BodyOf(letter));
            await to.ReceiveAsync(raw);
        }

        return letters.Count;
    }
}

/// <summary>Another town, with a key and addresses of its own.</summary>
public sealed class OtherTown : MailTown
{
    public override IntakeMailbox Box { get; } = new("atencion", "atencion@otroayuntamiento.example", "dudas-funcionales");
}
