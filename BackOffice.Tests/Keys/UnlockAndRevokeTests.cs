using BackOffice.Keys;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Keys;

public sealed class UnlockAndRevokeTests(Town town) : IClassFixture<Town>
{
    private async Task<Result> UnlockAsync(Person person, string? reason = "Ha llamado y se le ha identificado", long? version = null) => await town.Service<UnlockKey>().ExecuteAsync(
        new UnlockKeyRequest(person.Id, reason, version ?? (await town.AccessAsync(person)).Version), town.NewActor(Role.Operator), default);

    private async Task<Result> RevokeAsync(Person person, KeyEnd end = KeyEnd.Holder, string? reason = "Lo pide por escrito") => await town.Service<RevokeKey>().ExecuteAsync(
        new RevokeKeyRequest(person.Id, end, reason, (await town.AccessAsync(person)).Version), town.NewActor(Role.Clerk), default);

    [Fact]
    public async Task Unlock_BlockedOwnKey_OpensAgainAndTheCitizenIsTold()
    {
        var person = await town.EnterActiveAsync();
        await town.FailAsync(person, 10);
        var (actor, version) = (town.NewActor(Role.Operator), (await town.AccessAsync(person)).Version);
        var statements = await town.Statements.OfAsync(async () =>
            Assert.True((await town.Service<UnlockKey>().ExecuteAsync(new UnlockKeyRequest(person.Id, "Ha llamado", version), actor, default)).IsDone));

        Assert.InRange(statements.Count, 1, 6);
        Assert.Equal((PortalState.Active, 0), ((await town.AccessAsync(person)).State, (await town.AccessAsync(person)).Failures));
        Assert.True((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
        Assert.Single(await town.NoticesAsync(person, NoticeEvent.KeyUnlocked));
    }

    [Fact]
    public async Task Unlock_BlockedProvisionalKey_IsOnItsWayAgain()
    {
        var person = town.EnterVerified();
        var key = await town.IssueAsync(person);
        await town.FailAsync(person, 10);

        Assert.True((await UnlockAsync(person)).IsDone);
        Assert.Equal(PortalState.KeySent, (await town.AccessAsync(person)).State);
        Assert.True((await town.CheckAsync(person, key)).IsDone);
    }

    [Fact]
    public async Task Unlock_NotBlockedWithoutReasonOrStale_IsRefused()
    {
        var person = await town.EnterActiveAsync();
        Assert.Equal(KeyRefusals.NotBlocked, (await UnlockAsync(person)).Refusal);
        await town.FailAsync(person, 10);

        Assert.Equal(KeyRefusals.ReasonMissing, (await UnlockAsync(person, " ")).Refusal);
        Assert.Equal(KeyRefusals.ReasonTooLong, (await UnlockAsync(person, new string('x', 501))).Refusal);
        Assert.Equal(Refusal.Conflict, (await UnlockAsync(person, version: 0)).Refusal);
    }

    [Fact]
    public async Task Revoke_WithAKeyInUseAndOneOnItsWay_EndsBoth()
    {
        var person = await town.EnterActiveAsync();
        var onItsWay = await town.IssueAsync(person);

        Assert.True((await RevokeAsync(person)).IsDone);
        Assert.False((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
        Assert.False((await town.CheckAsync(person, onItsWay)).IsDone);
        Assert.All(await town.KeysAsync(person), key => Assert.Equal((KeyState.Revoked, KeyEnd.Holder), (key.State, key.EndReason)));
        Assert.Equal(PortalState.Verified, (await town.AccessAsync(person)).State);
        Assert.Single(await town.NoticesAsync(person, NoticeEvent.KeyRevoked));
        Assert.Equal(NoticeState.Expired, Assert.Single(await town.MessagesAsync((await town.KeysAsync(person))[1].Id)).State);
    }

    [Fact]
    public async Task Revoke_Death_WritesToNobody()
    {
        var person = await town.EnterActiveAsync();

        Assert.True((await RevokeAsync(person, KeyEnd.Death)).IsDone);
        Assert.Empty(await town.NoticesAsync(person, NoticeEvent.KeyRevoked));
    }

    [Fact]
    public async Task Revoke_WithoutKeyReasonOrChoice_IsRefused()
    {
        Assert.Equal(KeyRefusals.NoLivingKey, (await RevokeAsync(town.EnterVerified())).Refusal);
        var person = await town.EnterActiveAsync();

        Assert.Equal(KeyRefusals.ReasonMissing, (await RevokeAsync(person, reason: null)).Refusal);
        Assert.Equal(KeyRefusals.ReasonMissing.For("End"), (await RevokeAsync(person, KeyEnd.Retirement)).Refusal);
    }
}
