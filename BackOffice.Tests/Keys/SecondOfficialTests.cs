using BackOffice.Keys;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Keys;

public sealed class SecondOfficialTests(Town town) : IClassFixture<Town>
{
    private async Task<(Person Person, OperativeKey Key, Actor Asked)> AskAsync(ResetReason reason = ResetReason.Lost)
    {
        var (person, asked) = (town.EnterVerified(VerificationMethod.Phone), town.NewActor(Role.Clerk));
        await town.AlterAsync(person, (row, _, _) =>
        {
            row.ChangeContacts(MobilePhone.Restore(row.Mobile!), EmailAddress.Parse($"nueva-{Guid.NewGuid():N}@example.org").Value, town.Now);
        });
        var reset = await town.ResetAsync(person, reason, asked);
        Assert.Equal(SecondOfficialRule.ContactChanged, reset.Value.SecondOfficialRule);
        return (person, (await town.KeysAsync(person)).Single(key => key.Id == reset.Value.KeyId), asked);
    }

    private Task<Result> ApproveAsync(OperativeKey key, Actor by) => town.Service<ApproveKey>().ExecuteAsync(new ApproveKeyRequest(key.Id, key.PersonId, key.Version), by, default);

    private Task<Result> RefuseAsync(OperativeKey key, Actor by, string? reason = "No se ha podido comprobar el cambio") =>
        town.Service<RefuseKey>().ExecuteAsync(new RefuseKeyRequest(key.Id, reason, key.Version), by, default);

    [Fact]
    public async Task Reset_ContactChangedAndVerifiedByPhone_WaitsAndSendsNothing()
    {
        var (person, key, _) = await AskAsync();

        Assert.Equal((KeyState.AwaitingSecondOfficial, null), (key.State, key.SecretHash));
        Assert.Empty(await town.NoticesAsync(person, NoticeEvent.KeyIssued));
        Assert.Equal(PortalState.Verified, (await town.AccessAsync(person)).State);
    }

    [Fact]
    public async Task Approve_AnotherOfficial_IssuesTheKey()
    {
        var (person, key, _) = await AskAsync();
        var second = town.NewActor(Role.Clerk);

        Assert.True((await ApproveAsync(key, second)).IsDone);
        var issued = Assert.Single(await town.KeysAsync(person));
        Assert.Equal((KeyState.Requested, second.Id, OperativeKey.OnItsWay), (issued.State, issued.SecondOfficialId, issued.Slot));
        Assert.True((await town.CheckAsync(person, await town.ReadKeyAsync(key.Id))).IsDone);
    }

    [Fact]
    public async Task Approve_WithAKeyOnItsWay_ReplacesItOnlyNow()
    {
        await town.SetOptionsAsync(values => values with { ResetsPerDayAlone = 1 });
        var person = await town.EnterActiveAsync();
        town.Clock.Advance(TimeSpan.FromDays(2));
        var sent = await town.IssueAsync(person);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var asked = await town.ResetAsync(person);
        await town.SetOptionsAsync(values => values with { ResetsPerDayAlone = 2 });
        Assert.Equal(SecondOfficialRule.ManyResets, asked.Value.SecondOfficialRule);
        Assert.True((await town.CheckAsync(person, sent)).IsDone);

        var actor = town.NewActor(Role.Supervisor);
        var waiting = (await town.KeysAsync(person)).Single(key => key.State == KeyState.AwaitingSecondOfficial);
        var statements = await town.Statements.OfAsync(async () => Assert.True((await ApproveAsync(waiting, actor)).IsDone));

        Assert.InRange(statements.Count, 1, 6);
        Assert.False((await town.CheckAsync(person, sent)).IsDone);
        Assert.True((await town.CheckAsync(person, await town.ReadKeyAsync(waiting.Id))).IsDone);
    }

    [Fact]
    public async Task Approve_TheOneWhoAsked_IsRefused()
    {
        var (person, key, asked) = await AskAsync();

        Assert.Equal(KeyRefusals.SameOfficial, (await ApproveAsync(key, asked)).Refusal);
        Assert.Equal(KeyRefusals.SameOfficial, (await RefuseAsync(key, asked)).Refusal);
        Assert.Empty(await town.NoticesAsync(person, NoticeEvent.KeyIssued));
    }

    [Fact]
    public async Task Approve_Twice_SecondIsTold()
    {
        var (_, key, _) = await AskAsync();
        await ApproveAsync(key, town.NewActor(Role.Clerk));

        Assert.Equal(KeyRefusals.NotAwaiting, (await ApproveAsync(key, town.NewActor(Role.Clerk))).Refusal);
    }

    [Fact]
    public async Task Approve_ConditionLostMeanwhile_IsRefused()
    {
        var (person, key, _) = await AskAsync();
        await town.AlterAsync(person, (row, _, _) => row.LoseMobile(town.Now));

        Assert.Equal(KeyRefusals.ConditionsUnmet, (await ApproveAsync(key, town.NewActor(Role.Clerk))).Refusal);
    }

    [Fact]
    public async Task Refuse_WithReason_EndsTheRequestOnly()
    {
        var (person, key, _) = await AskAsync();

        Assert.True((await RefuseAsync(key, town.NewActor(Role.Clerk))).IsDone);
        var ended = Assert.Single(await town.KeysAsync(person));
        Assert.Equal((KeyState.Revoked, KeyEnd.RefusedBySecondOfficial), (ended.State, ended.EndReason));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("   ")]
    public async Task Refuse_WithoutReason_IsRefused(string? reason)
    {
        var (_, key, _) = await AskAsync();

        Assert.Equal(KeyRefusals.ReasonMissing, (await RefuseAsync(key, town.NewActor(Role.Clerk), reason)).Refusal);
        Assert.Equal(KeyRefusals.ReasonTooLong, (await RefuseAsync(key, town.NewActor(Role.Clerk), new string('x', 501))).Refusal);
    }

    [Fact]
    public async Task Reset_SameOfficialRegisteredAndVerified_WaitsWhenTheTownHallAsksForIt()
    {
        await town.SetOptionsAsync(values => values with { SecondOfficialWhenSame = true });
        var actor = town.NewActor(Role.Clerk);
        var own = await town.ResetAsync(town.EnterVerified(by: actor.Id), by: actor);
        var another = await town.ResetAsync(town.EnterVerified(), by: actor);
        await town.SetOptionsAsync(values => values with { SecondOfficialWhenSame = false });

        Assert.Equal(SecondOfficialRule.SameOfficial, own.Value.SecondOfficialRule);
        Assert.Null(another.Value.SecondOfficialRule);
    }

    [Fact]
    public async Task Reset_ThirdIn24Hours_WaitsAndTheNextDayDoesNot()
    {
        var person = town.EnterVerified();
        await town.IssueAsync(person);
        await town.IssueAsync(person);
        Assert.Equal(SecondOfficialRule.ManyResets, (await town.ResetAsync(person)).Value.SecondOfficialRule);

        town.Clock.Advance(TimeSpan.FromHours(24));
        Assert.Null((await town.ResetAsync(person)).Value.SecondOfficialRule);
        Assert.DoesNotContain(await town.KeysAsync(person), key => key.State == KeyState.AwaitingSecondOfficial);
    }

    [Fact]
    public async Task Reset_CompromisedThatWaits_StillEndsTheOldKeyAtOnce()
    {
        var person = await town.EnterActiveAsync();
        await town.IssueAsync(person);
        var reset = await town.ResetAsync(person, ResetReason.Compromised);

        Assert.Equal(SecondOfficialRule.ManyResets, reset.Value.SecondOfficialRule);
        Assert.False((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
        Assert.Equal(PortalState.Verified, (await town.AccessAsync(person)).State);
    }
}
