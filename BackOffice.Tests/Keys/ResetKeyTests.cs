using BackOffice.Keys;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Keys;

public sealed class ResetKeyTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Reset_FirstKey_SendsItWholeByEmailWithoutTheDocument()
    {
        var person = town.EnterVerified();
        var reset = await town.ResetAsync(person, ResetReason.FirstKey);

        var message = Assert.Single(await town.MessagesAsync(reset.Value.KeyId));
        Assert.Equal((NoticeEvent.KeyIssued, NoticeChannel.Email, person.Email), (message.Event, message.Channel, message.Recipient));
        Assert.Equal(town.Now.AddHours(72), message.ExpiresAt);
        var body = town.Service<BackOffice.Notices.NoticeWriter>().BodyOf(message);
        Assert.DoesNotContain(person.CurrentDocument!.Value, body + message.Subject);
        Assert.DoesNotContain(person.CurrentDocument.Value[..8], body + message.Subject);
        Assert.True(KeyText.LooksLikeSystemKey(await town.ReadKeyAsync(reset.Value.KeyId)));
        var key = Assert.Single(await town.KeysAsync(person));
        Assert.Equal((KeyState.Requested, town.Now.AddHours(72)), (key.State, key.ProvisionalUntil));
        Assert.Equal(PortalState.KeySent, (await town.AccessAsync(person)).State);
    }

    [Fact]
    public async Task Reset_PolicyEmailAndSms_SendsHalfEach()
    {
        await town.SetOptionsAsync(values => values with { KeyDelivery = KeyDelivery.EmailAndSms });
        var person = town.EnterVerified();
        var reset = await town.ResetAsync(person);
        await town.SetOptionsAsync(values => values with { KeyDelivery = KeyDelivery.Email });

        var messages = await town.MessagesAsync(reset.Value.KeyId);
        Assert.Equal([(NoticeEvent.KeyIssuedFirstPart, NoticeChannel.Email), (NoticeEvent.KeySecondPart, NoticeChannel.Sms)], messages.OrderBy(row => row.Channel).Select(row => (row.Event, row.Channel)));
        var key = await town.ReadKeyAsync(reset.Value.KeyId);
        Assert.True(KeyText.LooksLikeSystemKey(key));
        Assert.True((await town.CheckAsync(person, key)).IsDone);
    }

    [Fact]
    public async Task Reset_Statements_StayInTheBudget()
    {
        var (person, actor) = (await town.EnterActiveAsync(), town.NewActor(Role.Clerk));
        await town.IssueAsync(person);
        await town.SetOptionsAsync(values => values);
        var version = (await town.AccessAsync(person)).Version;
        Result<KeyReset>? reset = null;
        var statements = await town.Statements.OfAsync(async () =>
            reset = await town.Service<ResetKey>().ExecuteAsync(new ResetKeyRequest(person.Id, ResetReason.Lost, version), actor, default));

        Assert.True(reset!.IsDone);
        Assert.InRange(statements.Count, 1, 6);
        foreach (var statement in statements.Where(statement => statement.StartsWith("SELECT", StringComparison.Ordinal) && statement.Contains("OperativeKeys", StringComparison.Ordinal))) await town.AssertUsesIndexesAsync(statement);
    }

    [Fact]
    public async Task Reset_TwoFastPresses_LeaveOneLivingKey()
    {
        var (person, actor) = (town.EnterVerified(), town.NewActor(Role.Clerk));
        var request = new ResetKeyRequest(person.Id, ResetReason.Lost, (await town.AccessAsync(person)).Version);
        var results = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => town.Service<ResetKey>().ExecuteAsync(request, actor, default))));

        Assert.Single(results, result => result.IsDone);
        Assert.Equal(Refusal.Conflict, results.Single(result => !result.IsDone).Refusal);
        Assert.Single(await town.KeysAsync(person));
        Assert.Single(await town.NoticesAsync(person, NoticeEvent.KeyIssued));
    }

    [Fact]
    public async Task Reset_TwoOfficialsWithAnActiveKey_SecondIsToldOfTheFirst()
    {
        var person = await town.EnterActiveAsync();
        var request = new ResetKeyRequest(person.Id, ResetReason.Lost, (await town.AccessAsync(person)).Version);
        var first = await town.Service<ResetKey>().ExecuteAsync(request, town.NewActor(Role.Clerk), default);
        var second = await town.Service<ResetKey>().ExecuteAsync(request, town.NewActor(Role.Supervisor), default);

        Assert.True(first.IsDone);
        Assert.Equal(Refusal.Conflict, second.Refusal);
    }

    [Fact]
    public async Task Reset_Lost_OldKeyOverlapsFor72HoursAtMost()
    {
        var person = await town.EnterActiveAsync();
        await town.ResetAsync(person);
        Assert.True((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);

        town.Clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromTicks(1));
        Assert.True((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
        town.Clock.Advance(TimeSpan.FromTicks(1));
        Assert.False((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
    }

    [Fact]
    public async Task Reset_Compromised_OldKeyDiesAtOnce()
    {
        var person = await town.EnterActiveAsync();
        var key = await town.IssueAsync(person, ResetReason.Compromised);

        Assert.False((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
        Assert.True((await town.CheckAsync(person, key)).IsDone);
        var old = (await town.KeysAsync(person))[0];
        Assert.Equal((KeyState.Revoked, KeyEnd.Compromise, null), (old.State, old.EndReason, old.SecretHash));
        Assert.Equal(PortalState.KeySent, (await town.AccessAsync(person)).State);
    }

    [Fact]
    public async Task Reset_KeyOnItsWay_IsReplacedAndItsMessageExpires()
    {
        var person = town.EnterVerified();
        var first = await town.ResetAsync(person);
        var text = await town.ReadKeyAsync(first.Value.KeyId);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var second = await town.ResetAsync(person);

        Assert.False((await town.CheckAsync(person, text)).IsDone);
        var expired = Assert.Single(await town.MessagesAsync(first.Value.KeyId));
        Assert.Equal((NoticeState.Expired, null), (expired.State, expired.SealedBody));
        Assert.Equal(NoticeState.Pending, Assert.Single(await town.MessagesAsync(second.Value.KeyId)).State);
        Assert.Equal([KeyEnd.Replaced, null], (await town.KeysAsync(person)).Select(key => key.EndReason));
    }

    [Fact]
    public async Task Reset_MessageThatFailed_StaysFailed()
    {
        var person = town.EnterVerified();
        var first = await town.ResetAsync(person);
        await town.AlterAsync(person, (_, _, data) => data.OutboxMessages.Single(row => row.RelatedId == first.Value.KeyId).Fail("Refused", town.Now));
        await town.ResetAsync(person);

        Assert.Equal(NoticeState.Failed, Assert.Single(await town.MessagesAsync(first.Value.KeyId)).State);
    }

    [Fact]
    public async Task Reset_BlockedAccess_NewKeyOpensAndTheBlockedOneIsOver()
    {
        var person = await town.EnterActiveAsync();
        await town.FailAsync(person, 10);
        var key = await town.IssueAsync(person);

        Assert.True((await town.CheckAsync(person, key)).IsDone);
        Assert.False((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
    }

    [Fact]
    public async Task Reset_StaleSignIn_AsksForAFreshOne()
    {
        var (person, actor) = (town.EnterVerified(), town.NewActor(Role.Clerk));
        town.Clock.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromTicks(1));

        Assert.Equal(Refusal.FreshSignInNeeded, (await town.ResetAsync(person, by: actor)).Refusal);
    }

    [Fact]
    public async Task Reset_ReasonOutOfRange_IsRefused() =>
        Assert.Equal(KeyRefusals.ReasonMissing, (await town.ResetAsync(town.EnterVerified(), (ResetReason)9)).Refusal);

    [Fact]
    public async Task Reset_UnknownPerson_IsNotFound() => Assert.Equal(
        Refusal.NotFound, (await town.Service<ResetKey>().ExecuteAsync(new ResetKeyRequest(Guid.NewGuid(), ResetReason.Lost, 0), town.NewActor(Role.Clerk), default)).Refusal);

    [Fact]
    public async Task Reset_NotVerified_IsRefusedAndNothingIsSent()
    {
        var person = town.EnterRegistered();

        Assert.Equal(KeyRefusals.ConditionsUnmet, (await town.ResetAsync(person)).Refusal);
        Assert.Empty(await town.KeysAsync(person));
        Assert.Empty(await town.NoticesAsync(person, NoticeEvent.KeyIssued));
    }
}
