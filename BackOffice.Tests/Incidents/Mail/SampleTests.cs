using BackOffice.Tests.Incidents.Mail.Samples;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.Mail;
using Shared.Notices;

namespace BackOffice.Tests.Incidents.Mail;

/// <summary>Every sample becomes what it must.</summary>
public sealed class SampleTests(MailTown town) : IClassFixture<MailTown>
{
    [Fact]
    public async Task Receive_EverySample_BecomesWhatItMust()
    {
        var (incident, notice, names) = await town.ThreadAsync("rosa.ferrer@correo.example");
        List<string> wrong = [];
        foreach (var sample in MailSamples.Of(names))
        {
            var before = (await town.NoticesToAsync("rosa.ferrer@correo.example")).Count;
            await PrepareAsync(notice.Id);
            var received = await town.ReceiveAsync(town.Arrived(sample.Raw));
            if (received.Id is not { } id)
            {
                wrong.Add($"{sample.Name}: repeated");
                continue;
            }

            var mail = await town.MailAsync(id);
            var isFlagged = await FlaggedAsync(notice.Id);
            var found = (mail.Class, mail.State, mail.Reason, mail.State == InboundState.Taken && mail.IncidentId == incident.Id, mail.AcknowledgedAt is not null, isFlagged);
            var expected = sample.Expected;
            var wanted = (sample.Class, expected.State, expected.Reason ?? (expected.State == InboundState.Quarantined ? mail.Reason : null), expected.InThread, expected.IsAcknowledged, expected.Flags);
            if (found != wanted) wrong.Add($"{sample.Name}: {found} instead of {wanted}");
            if (expected.InThread && (await town.NoticesToAsync("rosa.ferrer@correo.example")).Count != before) wrong.Add($"{sample.Name}: was answered");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    /// <summary>The notice of the thread was sent, and nothing of it came back yet.</summary>
    private async Task PrepareAsync(Guid notice)
    {
        await using var data = town.Data();
        await data.ReturnedAddresses.ExecuteDeleteAsync();
        await data.OutboxMessages.Where(row => row.Id == notice).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, NoticeState.Sent));
    }

    private async Task<bool> FlaggedAsync(Guid notice)
    {
        await using var data = town.Data();
        var isFlagged = await data.ReturnedAddresses.AnyAsync(row => row.NoticeId == notice);
        return isFlagged && await data.OutboxMessages.AnyAsync(row => row.Id == notice && row.State == NoticeState.Failed);
    }
}
