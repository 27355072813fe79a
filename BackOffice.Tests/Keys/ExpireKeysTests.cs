using BackOffice.Keys;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Security;

namespace BackOffice.Tests.Keys;

public sealed class ExpireKeysTests(Town town) : IClassFixture<Town>
{
    private Task RunAsync() => town.Service<ExpireKeys>().RunAsync(default);

    [Fact]
    public async Task Run_ProvisionalAfter72Hours_Expires()
    {
        var person = town.EnterVerified();
        await town.IssueAsync(person);
        town.Clock.Advance(TimeSpan.FromHours(72) - TimeSpan.FromTicks(1));
        await RunAsync();
        Assert.Equal(KeyState.Requested, (await town.KeysAsync(person))[0].State);

        town.Clock.Advance(TimeSpan.FromTicks(1));
        await RunAsync();
        var key = (await town.KeysAsync(person))[0];
        Assert.Equal((KeyState.Expired, KeyEnd.NotUsedInTime, null), (key.State, key.EndReason, key.SecretHash));
        Assert.Equal(PortalState.Verified, (await town.AccessAsync(person)).State);
    }

    [Fact]
    public async Task Run_FormerKeyAfterTheOverlap_EndsAndAccessFollowsTheKeyThatIsLeft()
    {
        var person = await town.EnterActiveAsync();
        await town.ResetAsync(person);
        town.Clock.Advance(TimeSpan.FromHours(71));
        await town.ResetAsync(person);
        await town.AlterAsync(person, (_, _, data) =>
        {
            var former = data.OperativeKeys.Single(key => key.PersonId == person.Id && key.Slot == OperativeKey.InUse);
            data.Entry(former).Property(key => key.EndsAt).CurrentValue = town.Now.AddHours(1);
        });
        town.Clock.Advance(TimeSpan.FromHours(1));
        await RunAsync();

        Assert.Equal((KeyState.Expired, KeyEnd.Overlapped), ((await town.KeysAsync(person))[0].State, (await town.KeysAsync(person))[0].EndReason));
        Assert.Equal(PortalState.KeySent, (await town.AccessAsync(person)).State);
    }

    [Fact]
    public async Task Run_UnusedFor12Months_BecomesDormant()
    {
        var person = await town.EnterActiveAsync();
        town.Clock.Advance(town.Now.AddMonths(12) - town.Now - TimeSpan.FromTicks(1));
        await RunAsync();
        Assert.Equal(PortalState.Active, (await town.AccessAsync(person)).State);

        town.Clock.Advance(TimeSpan.FromTicks(1));
        await RunAsync();
        Assert.Equal((KeyState.Dormant, KeyEnd.Unused12Months), ((await town.KeysAsync(person))[0].State, (await town.KeysAsync(person))[0].EndReason));
        Assert.Equal(PortalState.Dormant, (await town.AccessAsync(person)).State);
        Assert.False((await town.CheckAsync(person, KeySteps.OwnKey)).IsDone);
    }

    [Fact]
    public async Task Run_MoreThanABatch_EndsThemAllInFewStatements()
    {
        var persons = Enumerable.Range(0, 105).Select(_ => town.EnterVerified()).ToList();
        await using (var data = town.Data())
        {
            foreach (var person in persons)
            {
                var key = OperativeKey.Request(person.Id, Shared.Verification.AssuranceLevel.Advanced, ResetReason.Lost, null, Guid.NewGuid(), town.Now);
                key.Issue(new SecretHash("pbkdf2-sha512", 1, "", ""), TimeSpan.FromHours(72), town.Now);
                data.OperativeKeys.Add(key);
            }

            await data.SaveChangesAsync();
        }

        town.Clock.Advance(TimeSpan.FromHours(72));
        var statements = await town.Statements.OfAsync(RunAsync);

        await using var after = town.Data();
        Assert.False(await after.OperativeKeys.AnyAsync(key => key.Slot == OperativeKey.OnItsWay && key.ProvisionalUntil <= town.Now));
        Assert.InRange(statements.Count, 1, 12);
    }

    [Fact]
    public async Task Execute_Official_IsForbidden() =>
        Assert.Equal(Refusal.Forbidden, (await town.Service<ExpireKeys>().ExecuteAsync(new ExpireKeysRequest(1), town.NewActor(Role.Administrator), default)).Refusal);
}
