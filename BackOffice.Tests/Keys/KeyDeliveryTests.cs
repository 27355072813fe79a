using BackOffice.Data;
using BackOffice.Keys.Issuing;
using BackOffice.Notices;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Keys;

public sealed class KeyDeliveryTests(Town town) : IClassFixture<Town>
{
    private sealed class Deliver : IUseCase
    {
        public Permission Needs => Permission.ActAsSystem;
    }

    private Task<Result> TellAsync(Guid keyId, NoticeEvent what, bool sent) => town.Service<Operations>().RunAsync(
        new Deliver(),
        Actor.System("Outbox"),
        async operation =>
        {
            var follower = town.Services.GetServices<IDeliveryFollower>().OfType<KeyDeliveryFollower>().Single();
            var message = await operation.Data.OutboxMessages.SingleAsync(row => row.RelatedId == keyId && row.Event == what);
            Assert.True(follower.Follows(what));
            if (sent) message.MarkSent(operation.Now);
            else message.Fail("Refused", operation.Now);
            await (sent ? follower.OnSentAsync(operation, message) : follower.OnGivenUpAsync(operation, message));
            await operation.CommitQuietlyAsync();
            return Result.Done;
        },
        default);

    [Fact]
    public async Task Sent_WholeKey_IsSentAndItsTimeStartsThen()
    {
        var person = town.EnterVerified();
        var keyId = (await town.ResetAsync(person)).Value.KeyId;
        town.Clock.Advance(TimeSpan.FromMinutes(5));
        await TellAsync(keyId, NoticeEvent.KeyIssued, sent: true);

        var key = Assert.Single(await town.KeysAsync(person));
        Assert.Equal((KeyState.Sent, town.Now, town.Now.AddHours(72)), (key.State, key.SentAt, key.ProvisionalUntil));
        await using var data = town.Data();
        Assert.True(await data.AuditEntries.AnyAsync(row => row.ObjectId == keyId.ToString() && row.Reason == "Sent"));
    }

    [Fact]
    public async Task Sent_OneHalf_WaitsForTheOther()
    {
        await town.SetOptionsAsync(values => values with { KeyDelivery = KeyDelivery.EmailAndSms });
        var person = town.EnterVerified();
        var keyId = (await town.ResetAsync(person)).Value.KeyId;
        await town.SetOptionsAsync(values => values with { KeyDelivery = KeyDelivery.Email });
        await TellAsync(keyId, NoticeEvent.KeySecondPart, sent: true);
        Assert.Equal(KeyState.Requested, (await town.KeysAsync(person))[0].State);

        await TellAsync(keyId, NoticeEvent.KeyIssuedFirstPart, sent: true);
        Assert.Equal(KeyState.Sent, (await town.KeysAsync(person))[0].State);
    }

    [Fact]
    public async Task GivenUp_WithAKeyInUse_ThatOneGoesOn()
    {
        var person = await town.EnterActiveAsync();
        var keyId = (await town.ResetAsync(person)).Value.KeyId;
        await TellAsync(keyId, NoticeEvent.KeyIssued, sent: false);

        town.Clock.Advance(TimeSpan.FromDays(10));
        await town.Service<BackOffice.Keys.ExpireKeys>().RunAsync(default);
        Assert.True((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
        Assert.Equal(KeyEnd.NotUsedInTime, (await town.KeysAsync(person))[1].EndReason);
        Assert.Equal(PortalState.Active, (await town.AccessAsync(person)).State);
    }

    [Fact]
    public async Task GivenUp_KeyStaysRequested()
    {
        var person = town.EnterVerified();
        var keyId = (await town.ResetAsync(person)).Value.KeyId;
        await TellAsync(keyId, NoticeEvent.KeyIssued, sent: false);

        Assert.Equal(KeyState.Requested, (await town.KeysAsync(person))[0].State);
    }
}
