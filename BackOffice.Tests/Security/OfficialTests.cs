using BackOffice.Administration.Officials;
using BackOffice.Security;
using BackOffice.Security.Account;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Security;
using static BackOffice.Tests.Security.SecurityTown;

namespace BackOffice.Tests.Security;

public sealed class OfficialTests(Town town) : IClassFixture<Town>
{
    private static int number;

    private Actor Administrator => town.NewActor(Role.Administrator);

    private static CreateOfficialRequest Newcomer(string? userName = null) =>
        new(userName ?? $"nueva{Interlocked.Increment(ref number)}", "Nuria Nueva", "Registro", null, null, [Role.Clerk]);

    private Task<Result<IssuedPassword>> CreateAsync(CreateOfficialRequest request) => town.Service<CreateOfficial>().ExecuteAsync(request, Administrator, CancellationToken.None);

    private async Task<Result> ChangeAsync(Actor actor, Guid official, IReadOnlyCollection<Role> roles, bool isClosed = false) => await town.Service<ChangeOfficial>().ExecuteAsync(
        new(official, (await town.OfficialAsync(official)).ConcurrencyStamp, "Otro nombre", null, null, null, roles, isClosed), actor, CancellationToken.None);

    private async Task<Result> SetEmailAsync(Actor actor, Guid official, string? email) => await town.Service<ChangeOfficial>().ExecuteAsync(
        new(official, (await town.OfficialAsync(official)).ConcurrencyStamp, "Nuria", null, null, email, [Role.Clerk], false), actor, CancellationToken.None);

    [Fact]
    public async Task Create_Newcomer_SignsInAndCanOnlyChangeThePassword()
    {
        var request = Newcomer();
        var issued = (await CreateAsync(request)).Value;
        var signedIn = (await town.TrySignInAsync(request.UserName, issued.ProvisionalPassword)).Value;
        var actor = new Actor { Kind = ActorKind.Official, Id = signedIn.OfficialId, Name = "", SessionId = signedIn.SessionId };
        Assert.True(issued.ProvisionalPassword.Length >= PasswordRules.MinLength);
        Assert.Equal(SecurityRefusals.PasswordChangeNeeded, (await town.Service<OfficialAccess>().StandingAsync(actor, default))!.Refuse(Permission.ReadPersons, false, town.Now));

        var change = town.Service<ChangeOwnPassword>();
        Assert.Equal(SecurityRefusals.PasswordWrong, (await change.ExecuteAsync(new("otra", Password, Password), actor, default)).Refusal);
        Assert.True((await change.ExecuteAsync(new(issued.ProvisionalPassword, Password, Password), actor, default)).IsDone);
        Assert.Null((await town.Service<OfficialAccess>().StandingAsync(actor, default))!.Refuse(Permission.ReadPersons, false, town.Now));
        Assert.False((await town.TrySignInAsync(request.UserName, issued.ProvisionalPassword)).IsDone);
        Assert.True((await town.TrySignInAsync(request.UserName, Password)).IsDone);
    }

    [Fact]
    public async Task Create_Password_IsNotInTheDatabase()
    {
        var issued = (await CreateAsync(Newcomer())).Value;
        await using var data = town.Data();
        Assert.False(await data.AuditEntries.AnyAsync(row => row.Changes!.Contains(issued.ProvisionalPassword) || row.Changes.Contains("PasswordHash")));
    }

    [Theory]
    [InlineData("ab", "UserNameInvalid")]
    [InlineData("", "UserNameInvalid")]
    [InlineData("con espacio", "UserNameInvalid")]
    [InlineData("ñandú", "UserNameInvalid")]
    [InlineData("-guion", "UserNameInvalid")]
    public async Task Create_WrongUserName_IsRefused(string userName, string refusal) =>
        Assert.Equal($"Administration.{refusal}", (await CreateAsync(Newcomer(userName))).Refusal.Code);

    [Fact]
    public async Task Create_NothingFilledIn_SaysAllThatIsWrong()
    {
        var result = await CreateAsync(new(null, " ", new string('x', 81), new string('x', 121), "sin arroba", []));

        Assert.Equal(["UserName", "DisplayName", "Office", "Post", "Email", "Roles"], result.Refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public async Task Create_SameUserNameInOtherCase_IsRefusedByTheDatabase()
    {
        var request = Newcomer();
        await CreateAsync(request);

        Assert.Equal(AdministrationRefusals.UserNameTaken, (await CreateAsync(request with { UserName = request.UserName!.ToUpperInvariant() })).Refusal);
    }

    [Fact]
    public async Task Change_OldStamp_IsRefused()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        Assert.True((await ChangeAsync(Administrator, official.Id, [Role.Operator])).IsDone);
        var stale = new ChangeOfficialRequest(official.Id, official.ConcurrencyStamp, "Nombre", null, null, null, [Role.Clerk], false);

        Assert.Equal(Refusal.Conflict, (await town.Service<ChangeOfficial>().ExecuteAsync(stale, Administrator, CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task Change_Roles_AreThoseThatWereMarked()
    {
        var (official, actor) = (await town.AddOfficialAsync(Role.Clerk, Role.Operator), Administrator);
        await ChangeAsync(actor, official.Id, [Role.Operator, Role.Supervisor]);

        Assert.Equal([Role.Operator, Role.Supervisor], (await town.Service<OfficialQueries>().CardAsync(actor, official.Id, default))!.Roles);
    }

    [Fact]
    public async Task Change_Email_IsKeptWithoutMarginsAndCanBeTakenAway()
    {
        var (official, actor) = (await town.AddOfficialAsync(Role.Clerk), Administrator);
        Assert.True((await SetEmailAsync(actor, official.Id, " nuria@Ayuntamiento.Example ")).IsDone);
        Assert.Equal("nuria@ayuntamiento.example", (await town.Service<OfficialQueries>().CardAsync(actor, official.Id, default))!.Email);
        Assert.Equal(AdministrationRefusals.EmailInvalid, (await SetEmailAsync(actor, official.Id, "nuria@")).Refusal);

        Assert.True((await SetEmailAsync(actor, official.Id, " ")).IsDone);
        Assert.Null((await town.OfficialAsync(official.Id)).Email);
    }

    [Fact]
    public async Task Create_WithEmail_KeepsIt()
    {
        var issued = await CreateAsync(Newcomer() with { Email = "nuria@ayuntamiento.example" });

        Assert.Equal("nuria@ayuntamiento.example", (await town.OfficialAsync(issued.Value.OfficialId)).Email);
    }

    [Fact]
    public async Task Change_CloseOneself_IsRefused()
    {
        var actor = Administrator;
        Assert.Equal(AdministrationRefusals.NotYourself, (await ChangeAsync(actor, actor.Id, [Role.Administrator], isClosed: true)).Refusal);
    }

    [Fact]
    public async Task Change_LastAdministrator_KeepsTheRole()
    {
        using var small = new Town();
        var (one, two) = (small.NewActor(Role.Administrator), small.NewActor(Role.Administrator));
        async Task<Result> Demote(Actor actor, Actor whom, bool close) => await small.Service<ChangeOfficial>().ExecuteAsync(
            new(whom.Id, (await small.OfficialAsync(whom.Id)).ConcurrencyStamp, "Nombre", null, null, null, close ? [Role.Administrator] : [Role.Clerk], close), actor, CancellationToken.None);

        Assert.True((await Demote(one, two, close: true)).IsDone);
        Assert.Equal(AdministrationRefusals.LastAdministrator, (await Demote(one, one, close: false)).Refusal);
        Assert.Equal(Refusal.SessionEnded, (await Demote(two, one, close: false)).Refusal);
    }

    [Fact]
    public async Task ResetPassword_Another_EndsSessionsAndLetsInOnlyTheNewOne()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        var session = await town.SignInAsync(official);
        var issued = await town.Service<ResetOfficialPassword>().ExecuteAsync(new(official.Id), Administrator, CancellationToken.None);

        Assert.NotNull((await town.SessionAsync(session)).EndedAt);
        Assert.False((await town.TrySignInAsync(official.UserName, Password)).IsDone);
        Assert.True((await town.TrySignInAsync(official.UserName, issued.Value.ProvisionalPassword)).IsDone);
        Assert.True((await town.OfficialAsync(official.Id)).MustChangePassword);
    }

    [Fact]
    public async Task Unlock_AfterALockout_LetsInAtOnce()
    {
        var official = await town.AddOfficialAsync(Role.Clerk);
        for (var attempt = 0; attempt < LockoutRules.Failures; attempt++) await town.TrySignInAsync(official.UserName, "otra frase larga distinta");
        await town.Service<UnlockOfficial>().ExecuteAsync(new(official.Id), Administrator, CancellationToken.None);

        Assert.True((await town.TrySignInAsync(official.UserName, Password)).IsDone);
    }

    [Theory]
    [InlineData("corta", "corta", "NewPasswordLength")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa", "NewPasswordGuessable")]
    [InlineData("otra frase bien larga", "otra frase bien lerga", "RepeatDiffers")]
    [InlineData(Password, Password, "NewPasswordSame")]
    public async Task ChangeOwnPassword_Unfit_IsRefused(string next, string repeat, string refusal)
    {
        var actor = await town.SignInAsync(await town.AddOfficialAsync(Role.Clerk));
        Assert.Equal($"Security.{refusal}", (await town.Service<ChangeOwnPassword>().ExecuteAsync(new(Password, next, repeat), actor, default)).Refusal.Code);
    }
}
