using BackOffice.Security.Account;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Security;
using static BackOffice.Tests.Security.SecurityTown;

namespace BackOffice.Tests.Security;

public sealed class SignInTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task SignIn_RightPassword_OpensASessionAndIsAudited()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        var signedIn = await town.TrySignInAsync($" {official.UserName!.ToUpperInvariant()} ", Password);

        Assert.True(signedIn.IsDone);
        Assert.Null(signedIn.Value.LastAccess);
        await using var data = town.Data();
        Assert.Equal(official.Id, (await data.Sessions.SingleAsync(row => row.Id == signedIn.Value.SessionId)).OfficialId);
        var entry = await data.AuditEntries.SingleAsync(row => row.Action == "SignIn" && row.ObjectId == official.Id.ToString());
        Assert.Equal("SignedIn", entry.Reason);
        Assert.DoesNotContain(Password, entry.Changes);
    }

    [Fact]
    public async Task SignIn_SecondTime_TellsTheLastAccess()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        await town.TrySignInAsync(official.UserName, Password);
        var first = town.Now;
        town.Clock.Advance(TimeSpan.FromHours(20));

        Assert.Equal(first, (await town.TrySignInAsync(official.UserName, Password)).Value.LastAccess);
    }

    [Fact]
    public async Task SignIn_WithAnOpenSessionInTheBrowser_EndsThatOne()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        var first = await town.SignInAsync(official);
        await town.TrySignInAsync(official.UserName, Password, first.SessionId);

        Assert.NotNull((await town.SessionAsync(first)).EndedAt);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("nadie", Password)]
    [InlineData("nadie' or 1=1 --", Password)]
    public async Task SignIn_UnknownUser_IsRefusedAndAuditedWithoutWhatWasTyped(string? userName, string? password)
    {
        Assert.Equal(SecurityRefusals.SignInRefused, (await town.TrySignInAsync(userName, password)).Refusal);
        await using var data = town.Data();
        var entry = await data.AuditEntries.OrderByDescending(row => row.Sequence).FirstAsync(row => row.Action == "SignIn");
        Assert.Equal(("UnknownUser", Guid.Empty.ToString(), null), (entry.Reason, entry.ObjectId, entry.Changes));
    }

    [Fact]
    public async Task SignIn_ClosedAccount_IsRefusedInTheSameWords()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        await town.ChangeAsync(async data => (await data.Users.SingleAsync(row => row.Id == official.Id)).IsClosed = true);

        Assert.Equal(SecurityRefusals.SignInRefused, (await town.TrySignInAsync(official.UserName, Password)).Refusal);
    }

    [Fact]
    public async Task SignIn_FifthWrongPassword_LocksForFiveMinutesEvenTheRightOne()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        for (var attempt = 1; attempt < LockoutRules.Failures; attempt++) await town.TrySignInAsync(official.UserName, "otra frase larga distinta");
        Assert.False((await town.OfficialAsync(official.Id)).IsLockedAt(town.Now));
        await town.TrySignInAsync(official.UserName, "otra frase larga distinta");

        Assert.Equal(SecurityRefusals.SignInRefused, (await town.TrySignInAsync(official.UserName, Password)).Refusal);
        town.Clock.Advance(LockoutRules.Duration - TimeSpan.FromSeconds(1));
        Assert.False((await town.TrySignInAsync(official.UserName, Password)).IsDone);
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((await town.TrySignInAsync(official.UserName, Password)).IsDone);
    }

    [Fact]
    public async Task SignIn_RightPasswordBetween_BeginsTheCountAnew()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        for (var attempt = 1; attempt < LockoutRules.Failures; attempt++) await town.TrySignInAsync(official.UserName, "otra frase larga distinta");
        await town.TrySignInAsync(official.UserName, Password);
        await town.TrySignInAsync(official.UserName, "otra frase larga distinta");

        Assert.True((await town.TrySignInAsync(official.UserName, Password)).IsDone);
    }

    [Fact]
    public async Task SignIn_ManyWrongOnesAtOnce_NeverOpenAndLock()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        var results = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => town.TrySignInAsync(official.UserName, "otra frase larga distinta"))));

        Assert.DoesNotContain(results, result => result.IsDone);
        Assert.True((await town.OfficialAsync(official.Id)).IsLockedAt(town.Now));
    }

    [Fact]
    public async Task SignOut_OwnSession_EndsItAndNotAnothers()
    {
        var (mine, other) = (await town.SignInAsync(await town.AddOfficialAsync(Role.Clerk)), town.NewActor(Role.Clerk));
        Assert.False((await town.Service<SignOut>().ExecuteAsync(new(other.SessionId!.Value), mine, CancellationToken.None)).IsDone);
        Assert.True((await town.Service<SignOut>().ExecuteAsync(new(mine.SessionId!.Value), mine, CancellationToken.None)).IsDone);

        Assert.Equal(town.Now, (await town.SessionAsync(mine)).EndedAt);
        Assert.Null((await town.SessionAsync(other)).EndedAt);
    }

    [Fact]
    public async Task SignIn_Statements_StayInTheBudget()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        var statements = await town.Statements.OfAsync(() => town.TrySignInAsync(official.UserName, Password, Guid.NewGuid()));
        Assert.InRange(statements.Count, 1, 6);
    }
}
