using BackOffice.Incidents.Card.Reply;
using BackOffice.Tests.Support;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>Two copies of the application that answer each other by real servers.</summary>
[Collection(MailCollection.Name)]
public sealed class MailLoopTests(Dovecot dovecot)
{
    private const int MostRounds = 12;

    [Fact]
    public async Task Copies_WritingToEachOther_FallSilentByThemselves()
    {
        await using var service = await MailService.StartAsync(dovecot, "norte", "sur");
        await using var north = new PostalTown(service, "norte", service.Open("norte"));
        await using var south = new PostalTown(service, "sur", service.Open("sur"));
        north.Start();
        south.Start();

        // what a person of the one wrote to the other
        await service.SendAsync(new($"norte@{MailService.Domain}", $"sur@{MailService.Domain}", "Pregunta del norte", "¿Cómo se hace?"));
        var letters = await UntilSilentAsync(1, north, south);
        var opened = Assert.Single(await south.MailsAsync(), mail => mail.State == InboundState.Taken);

        // and an official answers, which is no machine's mail
        var official = south.ActorOf(Role.Operator);
        var incident = await south.IncidentAsync(opened.IncidentId!.Value);
        var replied = await south.Service<ReplyToRequester>().ExecuteAsync(new(incident.Id, incident.LastEntry, "Se hace así."), official, CancellationToken.None);
        Assert.True(replied.IsDone, replied.IsDone ? "" : replied.Refusal.Code);
        letters = await UntilSilentAsync(letters, north, south);

        Assert.InRange(letters, 3, 8);
        Assert.InRange((await north.MailsAsync()).Count(mail => mail.AcknowledgedAt is not null), 0, 1);
        Assert.Equal(1, (await south.MailsAsync()).Count(mail => mail.AcknowledgedAt is not null));
    }

    /// <returns>Letters that were sent in all, once nobody has anything more to say.</returns>
    private static async Task<int> UntilSilentAsync(int before, params PostalTown[] towns)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var sent = 1;
            foreach (var town in towns) sent += await town.SendAsync();
            await MailSetUp.UntilAsync(() => towns.Sum(town => town.Maildir.Waiting + town.Maildir.Done) >= sent);
            await MailSetUp.UntilAsync(() => towns.All(town => town.Maildir.Waiting == 0));
            if (sent == before && round > 0) return sent;
            before = sent;
        }

        Assert.Fail("They never fall silent.");
        return before;
    }
}
