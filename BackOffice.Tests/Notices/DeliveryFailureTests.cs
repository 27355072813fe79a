using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Notices.Channels;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Notices;

namespace BackOffice.Tests.Notices;

public sealed class DeliveryFailureTests : IClassFixture<Town>
{
    private readonly Town town;
    private readonly PostOffice office;

    public DeliveryFailureTests(Town town) => (this.town, office) = (town, new(town));

    [Fact]
    public async Task Run_ChannelThatBreaksOnOneMessage_SendsTheOthers()
    {
        var ids = await office.FillAsync(5);
        office.Email.Answer = notice => notice.Id == ids[1] ? throw new InvalidOperationException("roto") : Task.FromResult(Delivery.Sent);
        await office.RunAsync();

        Assert.Equal((NoticeState.Pending, DeliveryFailures.Unexpected), (office.Find(ids[1]).State, office.Find(ids[1]).FailureCode));
        Assert.All(ids.Where(id => id != ids[1]), id => Assert.Equal(NoticeState.Sent, office.Find(id).State));
    }

    [Fact]
    public async Task Run_SecretThatCannotBeRead_IsGivenUp()
    {
        var order = new NoticeOrder(NoticeEvent.KeyIssued, NoticeChannel.Email, "vecina@example.org", "es");
        var id = (await office.FillAsync(1, _ => OutboxMessage.Secret(order, "Asunto", "no es un texto cifrado", town.Now))).Single();
        await office.RunAsync();

        Assert.Equal((NoticeState.Failed, DeliveryFailures.Unreadable), (office.Find(id).State, office.Find(id).FailureCode));
    }

    [Fact]
    public async Task Run_ServerThatStaysAway_IsAskedAfterEachWaitAndAtLastGivenUp()
    {
        var id = (await office.FillAsync()).Single();
        office.Email.Answer = _ => Task.FromResult(Delivery.Postponed(DeliveryFailures.ServerUnreachable));
        int[] minutes = [1, 2, 5, 15, 30, 60, .. Enumerable.Repeat(120, OutboxMessage.MaxAttempts - 7)];
        for (var i = 0; i < minutes.Length; i++)
        {
            await office.RunAsync();
            Assert.InRange((office.Find(id).DueAt - town.Now).TotalMinutes, minutes[i] * 0.9, minutes[i] * 1.1);
            await office.RunAsync();
            Assert.Equal(i + 1, office.Email.Sent.Count);
            town.Clock.Advance(TimeSpan.FromMinutes(minutes[i] * 1.11));
        }

        await office.RunAsync();
        Assert.Equal((NoticeState.Failed, OutboxMessage.MaxAttempts), (office.Find(id).State, office.Find(id).Attempts));
    }

    [Fact]
    public async Task Run_ProcessThatDiesAtEachTry_IsNotRepeatedForEver()
    {
        var id = (await office.FillAsync()).Single();
        for (var i = 0; i < OutboxMessage.MaxAttempts; i++)
        {
            await office.Lease.TakeAsync(Guid.NewGuid(), CancellationToken.None);
            town.Clock.Advance(TimeSpan.FromMinutes(3));
        }

        await office.RunAsync();
        Assert.Empty(office.Email.Sent);
        Assert.Equal(DeliveryFailures.TooManyAttempts, office.Find(id).FailureCode);
    }

    [Fact]
    public async Task Run_Follower_HearsInTheTransactionThatRecords()
    {
        var follower = new Follower();
        office.Followers.Add(follower);
        var ids = await office.FillAsync(2);
        office.Email.Answer = notice => Task.FromResult(notice.Id == ids[0] ? Delivery.Sent : Delivery.Refused(DeliveryFailures.RecipientRefused));
        await office.RunAsync();

        Assert.Equal(new[] { (ids[0], true), (ids[1], false) }.Order(), follower.Heard.Order());
        Assert.Equal("Lo oyó", (await OptionsAsync()).Town);
    }

    [Fact]
    public async Task Run_FollowerThatBreaks_DoesNotMakeUsSendAgain()
    {
        office.Followers.Add(new Follower { Breaks = true });
        var ids = await office.FillAsync(2);
        await office.RunAsync();
        town.Clock.Advance(TimeSpan.FromMinutes(5));
        await office.RunAsync();

        Assert.Equal(2, office.Email.Sent.Count);
        Assert.All(ids, id => Assert.Equal(NoticeState.Sent, office.Find(id).State));
    }

    [Fact]
    public async Task Run_DatabaseAwayWhileRecording_SendsAgainUnderTheSameId()
    {
        var id = (await office.FillAsync()).Single();
        office.Email.Answer = _ =>
        {
            town.Statements.BeforeEach = _ => throw new InvalidOperationException("sin base de datos");
            return Task.FromResult(Delivery.Sent);
        };
        await Assert.ThrowsAnyAsync<Exception>(office.RunAsync);
        town.Statements.BeforeEach = null;
        office.Email.Answer = _ => Task.FromResult(Delivery.Sent);
        town.Clock.Advance(TimeSpan.FromMinutes(3));
        await office.RunAsync();

        Assert.Equal([id, id], office.Email.Sent.Select(notice => notice.Id));
        Assert.Equal(NoticeState.Sent, office.Find(id).State);
    }

    private async Task<GeneralOptions> OptionsAsync()
    {
        await using var data = town.Data();
        return await data.GeneralOptions.AsNoTracking().SingleAsync();
    }

    private sealed class Follower : IDeliveryFollower
    {
        public List<(Guid Id, bool Sent)> Heard { get; } = [];

        public bool Breaks { get; init; }

        public bool Follows(NoticeEvent notice) => notice == NoticeEvent.Registered;

        public async Task OnSentAsync(Operation operation, OutboxMessage message)
        {
            if (Breaks) throw new InvalidOperationException("roto");
            Heard.Add((message.Id, true));
            var options = await operation.Data.GeneralOptions.SingleAsync(operation.Cancellation);
            options.Change(GeneralOptionsValues.Of(options) with { Town = "Lo oyó" });
        }

        public Task OnGivenUpAsync(Operation operation, OutboxMessage message)
        {
            Heard.Add((message.Id, false));
            return Task.CompletedTask;
        }
    }
}
