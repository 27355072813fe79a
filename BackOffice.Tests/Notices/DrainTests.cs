using BackOffice.Notices.Channels;
using BackOffice.Notices.Outbox;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Notices;

public sealed class DrainTests : IClassFixture<Town>
{
    private readonly Town town;
    private readonly PostOffice office;

    public DrainTests(Town town) => (this.town, office) = (town, new(town));

    [Fact]
    public async Task Run_TwoProcessesAtOnce_SendEachMessageOnce()
    {
        var ids = await office.FillAsync(350);
        var other = new PostOffice(town);
        await Task.WhenAll(Task.Run(office.RunAsync), Task.Run(other.RunAsync));

        var sent = office.Email.Sent.Concat(other.Email.Sent).Select(notice => notice.Id).ToList();
        Assert.Equal(ids.Order(), sent.Order());
        await using var data = town.Data();
        Assert.Equal(350, await data.OutboxMessages.CountAsync(message => message.State == NoticeState.Sent && message.Attempts == 1 && message.LeaseToken == null));
    }

    [Fact]
    public async Task Run_OneDrainTwice_NeverSendsTwoAtOnce()
    {
        await office.FillAsync(40);
        var (inside, most) = (0, 0);
        office.Email.Answer = async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
            return Delivery.Sent;
        };
        var drain = office.Drain();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => drain.RunAsync(CancellationToken.None))));

        Assert.Equal(1, most);
        Assert.Equal(40, office.Email.Sent.Count);
    }

    [Fact]
    public async Task Run_HundredMessages_NeedsOneStatementForEachAndTenForAll()
    {
        await office.FillAsync(100);
        await office.Drain().RunAsync(CancellationToken.None);
        await office.FillAsync(100);
        var statements = await town.Statements.OfAsync(office.RunAsync);

        Assert.Equal(200, office.Email.Sent.Count);
        Assert.InRange(statements.Count, 100, 110);
    }

    [Fact]
    public async Task Run_SecretsAndPlainOnes_SecretsLeaveFirstAndAreErased()
    {
        var ids = await office.FillAsync(3, i => i == 2 ? office.Secret("482913 es su PIN") : office.Plain(i));
        var order = new List<Guid>();
        office.Email.Answer = office.Sms.Answer = notice =>
        {
            order.Add(notice.Id);
            return Task.FromResult(Delivery.Sent);
        };
        await office.RunAsync();

        Assert.Equal(ids[2], order[0]);
        Assert.Equal("482913 es su PIN", office.Sms.Sent.Single().Body);
        Assert.Null(office.Find(ids[2]).SealedBody);
    }

    [Fact]
    public async Task Run_ExpiredMessage_IsNotSentAndLosesItsSecret()
    {
        var id = (await office.FillAsync(1, _ => office.Secret("482913", town.Now))).Single();
        await office.RunAsync();

        Assert.Empty(office.Sms.Sent);
        Assert.Equal(NoticeState.Expired, office.Find(id).State);
        Assert.Null(office.Find(id).SealedBody);
    }

    [Fact]
    public async Task Run_LeaseOfACrashedProcess_IsTakenOverOnlyAfterTwoMinutesWithTheSameId()
    {
        var id = (await office.FillAsync()).Single();
        await office.Lease.TakeAsync(Guid.NewGuid(), CancellationToken.None);
        await office.RunAsync();
        Assert.Empty(office.Email.Sent);

        town.Clock.Advance(OutboxLease.Length + TimeSpan.FromSeconds(1));
        await office.RunAsync();
        Assert.Equal(id, office.Email.Sent.Single().Id);
        Assert.Equal(2, office.Find(id).Attempts);
    }

    [Fact]
    public async Task Run_DiedAfterSending_IsRecordedAndNotSentAgain()
    {
        var id = (await office.FillAsync()).Single();
        var taken = await office.Lease.TakeAsync(Guid.NewGuid(), CancellationToken.None);
        await using (var departures = await office.Lease.OpenDeparturesAsync(CancellationToken.None)) await departures.MarkAsync(taken.Single());
        var left = town.Now;

        town.Clock.Advance(OutboxLease.Length + TimeSpan.FromSeconds(1));
        await office.RunAsync();
        Assert.Empty(office.Email.Sent);
        Assert.Equal((NoticeState.Sent, left), (office.Find(id).State, office.Find(id).SentAt));
    }

    [Fact]
    public async Task Record_LeaseLostMeanwhile_ChangesNothing()
    {
        var id = (await office.FillAsync()).Single();
        var (late, current) = (Guid.NewGuid(), Guid.NewGuid());
        await office.Lease.TakeAsync(late, CancellationToken.None);
        town.Clock.Advance(OutboxLease.Length + TimeSpan.FromSeconds(1));
        await office.Lease.TakeAsync(current, CancellationToken.None);
        var results = new DeliveryResults(late, new Dictionary<Guid, Delivery> { [id] = Delivery.Refused(DeliveryFailures.RecipientRefused) });
        await office.Record.ExecuteAsync(results, Actor.System("tarde"), CancellationToken.None);

        Assert.Equal((NoticeState.Leased, current, null), (office.Find(id).State, office.Find(id).LeaseToken, office.Find(id).FailureCode));
    }

    [Fact]
    public async Task Run_LeaseAlmostOver_HandsTheRestBackUntried()
    {
        var ids = await office.FillAsync(3);
        office.Email.Answer = _ =>
        {
            if (office.Email.Sent.Count == 1) town.Clock.Advance(TimeSpan.FromSeconds(100));
            return Task.FromResult(Delivery.Sent);
        };
        await office.RunAsync();

        // the second round begins with a lease of its own
        Assert.Equal(3, office.Email.Sent.Count);
        Assert.All(ids, id => Assert.Equal((NoticeState.Sent, 1), (office.Find(id).State, office.Find(id).Attempts)));
    }
}
