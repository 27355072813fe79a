using BackOffice.Registration.Contacts;
using BackOffice.Tests.Keys;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

public sealed class ContactChangeTests(Town town) : IClassFixture<Town>
{
    private Task<Result<ContactChangeStep>> RequestAsync(Person person, string? mobile, string? email, Actor? actor = null) =>
        town.Service<RequestContactChange>().ExecuteAsync(new(person.Id, mobile, email, town.VersionOf(person)), actor ?? town.NewActor(Role.Clerk), CancellationToken.None);

    private Task<Result> ConfirmAsync(Person person, string? code, Actor? actor = null) =>
        town.Service<ConfirmContactChange>().ExecuteAsync(new(person.Id, code), actor ?? town.NewActor(Role.Clerk), CancellationToken.None);

    [Fact]
    public async Task Request_EmailOnly_ChangesAtOnceAndTellsBothAddresses()
    {
        var person = town.EnterRegistered();
        var step = await RequestAsync(person, person.Mobile, "otra.direccion@example.org");

        Assert.Null(step.Value.CodeSentTo);
        var saved = town.PersonOf(person.Id);
        Assert.Equal(("otra.direccion@example.org", town.Now, saved.Version), (saved.Email, saved.ContactChangedAt, step.Value.PersonVersion));
        Assert.NotNull(saved.MobileValidatedAt);
        Assert.Equal(new[] { person.Email!, "otra.direccion@example.org" }.Order(StringComparer.Ordinal), town.NoticesOf(person.Id, NoticeEvent.ContactChanged).Select(notice => notice.Recipient));
    }

    [Fact]
    public async Task Request_FirstEmailWhileARegistrationWaitsForIt_RegistersAndTells()
    {
        var person = town.Enter(Residents.Data() with { Email = null });
        var registration = PortalRegistration.StartFor(person.Id, Channel.InPerson, Guid.NewGuid(), town.Now);
        registration.ValidateContact(town.Now);
        await town.AlterAsync(person, (row, _, data) =>
        {
            row.ProveMobile(town.Now);
            data.AddRange(registration, PortalAccess.Open(person.Id, Channel.InPerson));
        });
        var actor = town.NewActor(Role.Clerk);
        var version = town.VersionOf(person);
        var statements = await town.Statements.OfAsync(async () =>
            Assert.True((await town.Service<RequestContactChange>().ExecuteAsync(new(person.Id, person.Mobile, "primera@example.org", version), actor, CancellationToken.None)).IsDone));

        Assert.InRange(statements.Count, 1, 6);
        Assert.Equal((RegistrationState.PendingVerification, town.Now), (town.RegistrationOf(registration.Id).State, town.RegistrationOf(registration.Id).PendingSince));
        Assert.Equal((PortalState.PendingVerification, town.Now), (town.AccessOf(person.Id)!.State, town.AccessOf(person.Id)!.RegisteredAt));
        Assert.Equal("primera@example.org", Assert.Single(town.NoticesOf(person.Id, NoticeEvent.Registered)).Recipient);
    }

    [Fact]
    public async Task Request_FirstEmailWhileTheMobileIsUnproved_LeavesTheRegistrationAsItWas()
    {
        var person = town.Enter(Residents.Data() with { Email = null });
        var registration = PortalRegistration.StartFor(person.Id, Channel.InPerson, Guid.NewGuid(), town.Now);
        await town.AlterAsync(person, (_, _, data) => data.AddRange(registration, PortalAccess.Open(person.Id, Channel.InPerson)));
        Assert.True((await RequestAsync(person, person.Mobile, "segunda@example.org")).IsDone);

        Assert.Equal(RegistrationState.Started, town.RegistrationOf(registration.Id).State);
        Assert.Empty(town.NoticesOf(person.Id, NoticeEvent.Registered));
    }

    [Fact]
    public async Task Request_NewMobile_IsStoredOnlyWhenItsCodeComesBack()
    {
        var person = town.EnterRegistered();
        var mobile = RegistrationTown.NewMobile();
        Assert.Equal(mobile, (await RequestAsync(person, mobile, person.Email)).Value.CodeSentTo);
        Assert.Equal(person.Mobile, town.PersonOf(person.Id).Mobile);
        Assert.Empty(town.NoticesOf(person.Id, NoticeEvent.ContactChanged));

        Assert.Equal(RegistrationRefusals.CodeWrong, (await ConfirmAsync(person, RegistrationTown.WrongFor(town.CodeAt(mobile)))).Refusal);
        var actor = town.NewActor(Role.Clerk);
        var statements = await town.Statements.OfAsync(async () => Assert.True((await ConfirmAsync(person, town.CodeAt(mobile), actor)).IsDone));

        // one of them is the test reading the message
        Assert.InRange(statements.Count, 1, 6 + 1);
        var saved = town.PersonOf(person.Id);
        Assert.Equal((mobile, town.Now, town.Now), (saved.Mobile, saved.MobileValidatedAt, saved.ContactChangedAt));
        Assert.Equal([person.Email!, person.Mobile!], town.NoticesOf(person.Id, NoticeEvent.ContactChanged).Select(notice => notice.Recipient));
        Assert.True(saved.IsCoolingDown(7, town.Now.AddDays(7)));
    }

    [Fact]
    public async Task Confirm_FiveWrongCodes_KillTheCode()
    {
        var person = town.EnterRegistered();
        var mobile = RegistrationTown.NewMobile();
        await RequestAsync(person, mobile, person.Email);
        var code = town.CodeAt(mobile);
        for (var attempt = 1; attempt <= CodeLimits.Attempts; attempt++) Assert.Equal(RegistrationRefusals.CodeWrong, (await ConfirmAsync(person, RegistrationTown.WrongFor(code))).Refusal);
        Assert.Equal(RegistrationRefusals.CodeExhausted, (await ConfirmAsync(person, code)).Refusal);
    }

    [Fact]
    public async Task Request_UnprovedMobileOnFile_IsProvedByTheSameWay()
    {
        var person = town.Enter();
        Assert.Equal(person.Mobile, (await RequestAsync(person, person.Mobile, person.Email)).Value.CodeSentTo);
        Assert.True((await ConfirmAsync(person, town.CodeAt(person.Mobile!))).IsDone);

        Assert.Equal(town.Now, town.PersonOf(person.Id).MobileValidatedAt);
        Assert.Null(town.PersonOf(person.Id).ContactChangedAt);
    }

    [Fact]
    public async Task Confirm_MobileOfSomebodyElse_MovesAndTellsTheFormerHolder()
    {
        var (former, person) = (town.EnterRegistered(), town.EnterRegistered());
        await RequestAsync(person, former.Mobile, person.Email);
        Assert.True((await ConfirmAsync(person, town.CodeAt(former.Mobile!))).IsDone);

        Assert.Null(town.PersonOf(former.Id).Mobile);
        Assert.Equal(former.Email, Assert.Single(town.NoticesOf(former.Id, NoticeEvent.MobileTakenOver)).Recipient);
    }

    [Fact]
    public async Task Request_NothingNewOrEmptiedOrUnknown_IsRefused()
    {
        var person = town.EnterRegistered();
        Assert.Equal(RegistrationRefusals.NothingChanged, (await RequestAsync(person, person.Mobile, person.Email)).Refusal);
        Assert.Equal([PersonRefusals.MobileMissing, PersonRefusals.EmailMissing], (await RequestAsync(person, "", " ")).Refusals);
        Assert.Equal(Refusal.NotFound, (await town.Service<RequestContactChange>().ExecuteAsync(new(Guid.NewGuid(), null, null, 0), town.NewActor(Role.Clerk), CancellationToken.None)).Refusal);
        Assert.Equal(Refusal.Conflict, (await town.Service<RequestContactChange>().ExecuteAsync(new(person.Id, null, null, 9), town.NewActor(Role.Clerk), CancellationToken.None)).Refusal);
        Assert.Equal(RegistrationRefusals.NoCodeSent, (await ConfirmAsync(person, "123456")).Refusal);
    }

    [Fact]
    public async Task Request_PasswordTypedLongAgo_AsksForAFreshSignIn()
    {
        var (person, actor) = (town.EnterRegistered(), town.NewActor(Role.Clerk));
        town.Clock.Advance(TimeSpan.FromMinutes(11));

        Assert.Equal(Refusal.FreshSignInNeeded, (await RequestAsync(person, person.Mobile, "x@example.org", actor)).Refusal);
        Assert.Equal(Refusal.FreshSignInNeeded, (await ConfirmAsync(person, "123456", actor)).Refusal);
    }
}
