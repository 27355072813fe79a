using BackOffice.Administration.Officials;
using BackOffice.Security;
using BackOffice.Security.Account;
using BackOffice.Security.Sessions;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using static BackOffice.Tests.Security.SecurityTown;

namespace BackOffice.Tests.Security;

public sealed class SessionTests(Town town) : IClassFixture<Town>
{
    private Task<Result> ConfirmAsync(Actor actor, string password) => town.Service<ConfirmPassword>().ExecuteAsync(new(password), actor, CancellationToken.None);

    private Task<Result> ActAsync(Actor actor) => town.Service<CloseSessions>().ExecuteAsync(new(Guid.NewGuid()), actor, CancellationToken.None);

    private async Task<Actor> AdministratorAsync() => await town.SignInAsync(await town.AddOfficialAsync(Role.Administrator));

    [Fact]
    public async Task Idle_FifteenMinutesAndMore_RefusesUntilThePasswordIsTyped()
    {
        var actor = await AdministratorAsync();
        town.Clock.Advance(SessionRules.Idle);
        Assert.Equal(Refusal.NotFound, (await ActAsync(actor)).Refusal);
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(Refusal.SessionEnded, (await ActAsync(actor)).Refusal);

        Assert.Equal(SecurityRefusals.PasswordWrong, (await ConfirmAsync(actor, "otra frase larga distinta")).Refusal);
        Assert.Equal(Refusal.SessionEnded, (await ActAsync(actor)).Refusal);
        Assert.True((await ConfirmAsync(actor, Password)).IsDone);
        Assert.Equal(Refusal.NotFound, (await ActAsync(actor)).Refusal);
    }

    [Fact]
    public async Task Idle_Reads_AreRefusedToo()
    {
        var actor = await AdministratorAsync();
        town.Clock.Advance(SessionRules.Idle + TimeSpan.FromSeconds(1));

        await Assert.ThrowsAsync<AccessRefusedException>(() => town.Service<OfficialQueries>().ListAsync(actor, false, CancellationToken.None));
    }

    [Fact]
    public async Task Unlock_FiveWrongPasswords_LockTheAccount()
    {
        var actor = await AdministratorAsync();
        for (var attempt = 0; attempt < LockoutRules.Failures; attempt++) await ConfirmAsync(actor, "otra frase larga distinta");

        Assert.Equal(SecurityRefusals.PasswordWrong, (await ConfirmAsync(actor, Password)).Refusal);
        town.Clock.Advance(LockoutRules.Duration);
        Assert.True((await ConfirmAsync(actor, Password)).IsDone);
    }

    [Fact]
    public async Task Absolute_EightHoursOfWork_EndTheSession()
    {
        var actor = await AdministratorAsync();
        for (var quarter = 0; quarter < 32; quarter++)
        {
            Assert.Equal(Refusal.NotFound, (await ActAsync(actor)).Refusal);
            town.Clock.Advance(TimeSpan.FromMinutes(15));
            await town.Service<SessionActivity>().NoteAsync(actor, CancellationToken.None);
        }

        Assert.Equal(Refusal.SessionEnded, (await ActAsync(actor)).Refusal);
        Assert.Equal(Refusal.SessionEnded, (await ConfirmAsync(actor, Password)).Refusal);
    }

    [Fact]
    public async Task Activity_LockedSession_IsNotWokenUp()
    {
        var actor = await AdministratorAsync();
        var seen = town.Now;
        town.Clock.Advance(SessionRules.Idle + TimeSpan.FromSeconds(1));
        await town.Service<SessionActivity>().NoteAsync(actor, CancellationToken.None);

        Assert.Equal(seen, (await town.SessionAsync(actor)).LastSeenAt);
    }

    [Fact]
    public async Task Activity_TwiceInHalfAMinute_IsWrittenOnce()
    {
        var actor = await AdministratorAsync();
        var start = town.Now;
        town.Clock.Advance(TimeSpan.FromSeconds(29));
        await town.Service<SessionActivity>().NoteAsync(actor, CancellationToken.None);
        Assert.Equal(start, (await town.SessionAsync(actor)).LastSeenAt);
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        await town.Service<SessionActivity>().NoteAsync(actor, CancellationToken.None);
        Assert.Equal(town.Now, (await town.SessionAsync(actor)).LastSeenAt);
    }

    [Fact]
    public async Task Fresh_TenMinutesLater_AsksForThePassword()
    {
        var actor = await AdministratorAsync();
        var queries = town.Service<SessionQueries>();
        town.Clock.Advance(SessionRules.Fresh);
        Assert.False(await queries.NeedsFreshSignInAsync(actor));
        town.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(await queries.NeedsFreshSignInAsync(actor));
        var reset = town.Service<ResetOfficialPassword>();
        Assert.Equal(Refusal.FreshSignInNeeded, (await reset.ExecuteAsync(new(Guid.NewGuid()), actor, CancellationToken.None)).Refusal);

        await ConfirmAsync(actor, Password);
        Assert.False(await queries.NeedsFreshSignInAsync(actor));
        Assert.Equal(Refusal.NotFound, (await reset.ExecuteAsync(new(Guid.NewGuid()), actor, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task Role_Withdrawn_IsRefusedAtTheNextAction()
    {
        var actor = await AdministratorAsync();
        Assert.Equal(Refusal.NotFound, (await ActAsync(actor)).Refusal);
        await using (var data = town.Data()) await data.UserRoles.Where(link => link.UserId == actor.Id).ExecuteDeleteAsync();

        Assert.Equal(Refusal.Forbidden, (await ActAsync(actor)).Refusal);
    }

    [Fact]
    public async Task Account_Closed_IsRefusedAtTheNextAction()
    {
        var actor = await AdministratorAsync();
        await town.ChangeAsync(async data => (await data.Users.SingleAsync(row => row.Id == actor.Id)).IsClosed = true);

        Assert.Equal(Refusal.SessionEnded, (await ActAsync(actor)).Refusal);
    }

    [Fact]
    public async Task Sessions_ClosedByAnAdministrator_EndAtOnce()
    {
        var (actor, administrator) = (await AdministratorAsync(), await AdministratorAsync());
        Assert.True((await town.Service<CloseSessions>().ExecuteAsync(new(actor.Id), administrator, CancellationToken.None)).IsDone);

        Assert.Equal(Refusal.SessionEnded, (await ActAsync(actor)).Refusal);
        Assert.Equal(Refusal.NotFound, (await ActAsync(administrator)).Refusal);
    }

    [Fact]
    public async Task Session_OfAnotherOfficial_IsWorthNothing()
    {
        var (actor, other) = (await AdministratorAsync(), await AdministratorAsync());

        Assert.Equal(Refusal.SessionEnded, (await ActAsync(actor with { SessionId = other.SessionId })).Refusal);
    }
}
