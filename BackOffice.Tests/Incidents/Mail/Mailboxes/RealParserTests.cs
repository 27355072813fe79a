using BackOffice.Tests.Incidents.Mail.Samples;
using BackOffice.Tests.Support;
using Shared.Incidents.Mail;

namespace BackOffice.Tests.Incidents.Mail.Mailboxes;

/// <summary>Every sample, by way of a real server and the real parser, becomes what it must.</summary>
[Collection(MailCollection.Name)]
public sealed class RealParserTests(Dovecot server, MailTown town) : IClassFixture<MailTown>
{
    [Fact]
    public async Task Read_EverySample_BecomesWhatItMust()
    {
        var (incident, _, names) = await town.ThreadAsync("rosa.ferrer@correo.example");
        var samples = MailSamples.Of(names);
        Assert.True(samples.Count >= 200);
        var maildir = server.AddUser();
        foreach (var sample in samples) maildir.Deliver(sample.Raw);
        await using var reader = new MailReader(MailSetUp.Of(server, maildir));

        List<string> wrong = [];
        foreach (var sample in samples)
        {
            var received = await town.ReceiveAsync((await reader.TakeAsync()) with { Mailbox = town.Box.Name });
            if (received.Id is not { } id)
            {
                wrong.Add($"{sample.Name}: repeated");
                continue;
            }

            var mail = await town.MailAsync(id);
            var found = (mail.Class, mail.State, mail.State == InboundState.Taken && mail.IncidentId == incident.Id);
            if (found != (sample.Class, sample.Expected.State, sample.Expected.InThread)) wrong.Add($"{sample.Name}: {found} instead of {(sample.Class, sample.Expected.State, sample.Expected.InThread)}");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }
}
