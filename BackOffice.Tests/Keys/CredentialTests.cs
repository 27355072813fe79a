using BackOffice.Keys;
using BackOffice.Keys.Credentials;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Keys;

public sealed class CredentialTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Check_ProvisionalKey_OpensAndMustChange()
    {
        var person = town.EnterVerified();
        var key = await town.IssueAsync(person);
        var document = person.CurrentDocument!.Value;
        var answer = await town.Service<CheckCredential>().ExecuteAsync(
            new CredentialCheckRequest($" {document[..2]}.{document[2..8]}-{document[8..].ToLowerInvariant()}", key.Replace("-", " ").ToLowerInvariant()), KeySteps.Portal, default);

        Assert.Equal(new CredentialCheckResponse(person.Id, true, "Advanced"), answer.Value);
        Assert.Equal(town.Now, (await town.KeysAsync(person))[0].FirstUsedAt);
    }

    [Fact]
    public async Task Change_ProvisionalKey_OwnKeyOpensAndTheSentOneDoesNot()
    {
        var person = town.EnterVerified();
        var key = await town.IssueAsync(person);

        Assert.True((await town.ChangeAsync(person, key, KeySteps.OwnKey)).IsDone);
        Assert.False((await town.CheckAsync(person, key)).IsDone);
        Assert.Equal(new CredentialCheckResponse(person.Id, false, "Advanced"), (await town.CheckAsync(person, KeySteps.OwnKey)).Value);
        Assert.Equal(PortalState.Active, (await town.AccessAsync(person)).State);
        Assert.Equal([NoticeChannel.Email, NoticeChannel.Sms], (await town.NoticesAsync(person, NoticeEvent.KeyActivated)).Select(row => row.Channel).Order());
    }

    [Fact]
    public async Task Change_NewKeyAfterReset_OldKeyEndsAtOnce()
    {
        var person = await town.EnterActiveAsync();
        var key = await town.IssueAsync(person);

        Assert.True((await town.ChangeAsync(person, key, "otra clave larga para el portal")).IsDone);
        Assert.False((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
        Assert.Equal([KeyEnd.Replaced, null], (await town.KeysAsync(person)).Select(row => row.EndReason));
    }

    [Fact]
    public async Task Change_BadNewKey_IsRefusedByNameAndNothingChanges()
    {
        var person = town.EnterVerified();
        var key = await town.IssueAsync(person);

        Assert.Equal("Keys.NewKeyTooShort", (await town.ChangeAsync(person, key, "corta")).Refusal.Code);
        Assert.Equal(KeyRefusals.NewKeySame, (await town.ChangeAsync(person, key, key.ToLowerInvariant())).Refusal);
        Assert.Contains((await town.ChangeAsync(person, key, $"portal {person.CurrentDocument!.Value} gandia")).Refusals, refusal => refusal == KeyRefusals.NewKeyDocument);
        Assert.True((await town.CheckAsync(person, key)).Value.MustChange);
    }

    [Fact]
    public async Task Change_WrongKey_SaysNothingOfTheNewOne()
    {
        var person = await town.EnterActiveAsync();

        Assert.Equal([KeyRefusals.CredentialRefused], (await town.ChangeAsync(person, "no es esta", "corta")).Refusals);
        Assert.Equal(1, (await town.AccessAsync(person)).Failures);
    }

    [Fact]
    public async Task Check_Failures_WaitAndBlockByTheNumbers()
    {
        var person = await town.EnterActiveAsync();
        foreach (var minutes in new[] { 0, 0, 0, 1, 2, 4, 8, 15, 15 })
        {
            Assert.False((await town.CheckAsync(person, "no es esta")).IsDone);
            var access = await town.AccessAsync(person);
            Assert.Equal(minutes == 0 ? null : town.Now.AddMinutes(minutes), access.NextAttemptAt);
            if (minutes == 0) continue;
            town.Clock.Advance(TimeSpan.FromMinutes(minutes) - TimeSpan.FromTicks(1));
            Assert.Equal(KeyRefusals.CredentialRefused, (await town.CheckAsync(person, KeySteps.OwnKey)).Refusal);
            Assert.Equal(access.Failures, (await town.AccessAsync(person)).Failures);
            town.Clock.Advance(TimeSpan.FromTicks(1));
        }

        await town.CheckAsync(person, "no es esta");
        var blocked = await town.AccessAsync(person);
        Assert.Equal((PortalState.Blocked, town.Now, 10), (blocked.State, blocked.BlockedAt, blocked.Failures));
        Assert.Equal(KeyState.Blocked, (await town.KeysAsync(person))[0].State);
        Assert.Single(await town.NoticesAsync(person, NoticeEvent.KeyBlocked));
        town.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(KeyRefusals.CredentialRefused, (await town.CheckAsync(person, KeySteps.OwnKey)).Refusal);
    }

    [Fact]
    public async Task Check_RightKey_ForgetsTheFailures()
    {
        var person = await town.EnterActiveAsync();
        await town.FailAsync(person, 3);

        Assert.True((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
        Assert.Equal(0, (await town.AccessAsync(person)).Failures);
    }

    [Fact]
    public async Task Check_WhateverExists_SameAnswerAndTwoDerivations()
    {
        var (active, onTheWay, blocked, none) = (await town.EnterActiveAsync(), town.EnterVerified(), await town.EnterActiveAsync(), town.EnterVerified());
        await town.IssueAsync(onTheWay);
        await town.FailAsync(blocked, 10);
        string?[] documents = [active.CurrentDocument!.Value, onTheWay.CurrentDocument!.Value, blocked.CurrentDocument!.Value, none.CurrentDocument!.Value, "12345678Z", "no es un documento", "A58818501", "", null];
        foreach (var document in documents)
        {
            foreach (var key in new[] { "no es esta", document?.Length > 9 ? new string('x', 100_000) : null })
            {
                var before = town.Service<KeyComparison>().Derivations;
                var answer = await town.Service<CheckCredential>().ExecuteAsync(new CredentialCheckRequest(document, key), KeySteps.Portal, default);

                Assert.Equal([KeyRefusals.CredentialRefused], answer.Refusals);
                Assert.Equal(2, town.Service<KeyComparison>().Derivations - before);
            }
        }

        var right = town.Service<KeyComparison>().Derivations;
        await town.Service<CheckCredential>().ExecuteAsync(new CredentialCheckRequest(active.CurrentDocument.Value, KeySteps.OwnKey), KeySteps.Portal, default);
        Assert.Equal(2, town.Service<KeyComparison>().Derivations - right);
    }

    [Fact]
    public async Task Check_ParallelGuesses_AreAllCounted()
    {
        var person = await town.EnterActiveAsync();
        await Task.WhenAll(Enumerable.Range(0, 12).Select(guess => Task.Run(() => town.CheckAsync(person, $"intento {guess}"))));

        var access = await town.AccessAsync(person);
        Assert.Equal(4, access.Failures);
        await using var data = town.Data();
        var reasons = await data.AuditEntries.Where(row => row.SubjectPersonId == person.Id && row.Action == nameof(CheckCredential)).Select(row => row.Reason).ToListAsync();
        Assert.Equal((4, 8), (reasons.Count(reason => reason == "Wrong"), reasons.Count(reason => reason == "Waiting")));
    }

    [Fact]
    public async Task Check_UnknownDocument_IsAuditedWithoutIt()
    {
        await town.Service<CheckCredential>().ExecuteAsync(new CredentialCheckRequest("00000001R", "cualquiera"), KeySteps.Portal, default);

        await using var data = town.Data();
        var entry = await data.AuditEntries.OrderByDescending(row => row.Sequence).FirstAsync(row => row.Reason == "Unknown");
        Assert.Equal((KeySteps.Portal.Id.ToString(), null, null), (entry.ObjectId, entry.SubjectPersonId, entry.Changes));
        Assert.DoesNotContain(await data.AuditEntries.ToListAsync(), row => (row.Changes + row.Reason + row.ObjectId).Contains("00000001R", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_Official_IsForbidden() => Assert.Equal(
        Refusal.Forbidden, (await town.Service<CheckCredential>().ExecuteAsync(new CredentialCheckRequest("12345678Z", "x"), town.NewActor(Role.Clerk), default)).Refusal);

    [Fact]
    public async Task CheckAndChange_Statements_StayInTheBudgetAndUseTheIndexes()
    {
        var person = await town.EnterActiveAsync();
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var check = await town.Statements.OfAsync(() => town.CheckAsync(person, KeySteps.OwnKey));
        var change = await town.Statements.OfAsync(() => town.ChangeAsync(person, KeySteps.OwnKey, "otra clave larga para el portal"));
        await town.FailAsync(person, 9);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var block = await town.Statements.OfAsync(() => town.CheckAsync(person, "no es esta"));

        Assert.InRange(check.Count, 1, 6);
        Assert.InRange(change.Count, 1, 6);
        Assert.InRange(block.Count, 1, 6);
        Assert.NotNull((await town.AccessAsync(person)).BlockedAt);
        await town.AssertUsesIndexesAsync(check[0]);
    }
}
