using BackOffice.Registration;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Registration;
using Shared.Security;

namespace BackOffice.Tests.Registration;

public sealed class StartRegistrationTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Start_PersonOfTheRegistry_OpensAccessSavesEmailAndSendsCodeWithinBudget()
    {
        var person = town.Enter();
        await town.StartAsync(town.Enter());
        var mobile = RegistrationTown.NewMobile();
        Result<Guid> started = Refusal.NotFound;
        var statements = await town.Statements.OfAsync(async () => started = await town.Service<StartRegistration>()
            .ExecuteAsync(new(person.Id, Channel.Phone, "71 " + mobile[5..], "Nueva@Example.org", 0), town.ActorOf(Role.Clerk), CancellationToken.None));

        Assert.True(started.IsDone);
        Assert.InRange(statements.Count, 1, 6);
        var registration = town.RegistrationOf(started.Value);
        Assert.Equal((RegistrationState.Started, Channel.Phone, person.Id), (registration.State, registration.Channel, registration.PersonId));
        Assert.Equal(PortalState.Requested, town.AccessOf(person.Id)!.State);
        var saved = town.PersonOf(person.Id);
        Assert.Equal(("Nueva@example.org", person.Mobile), (saved.Email, saved.Mobile));
        Assert.Equal(6, town.CodeAt(mobile).Length);
        Assert.Equal([person.Email!, "Nueva@example.org"], town.NoticesOf(person.Id, NoticeEvent.ContactChanged).Select(notice => notice.Recipient).OrderByDescending(text => text, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Start_MobileAndEmailMissing_SaysBothAtTheirFields()
    {
        var person = town.Enter();
        var result = await town.Service<StartRegistration>().ExecuteAsync(new(person.Id, Channel.InPerson, " ", null, 0), town.ActorOf(Role.Clerk), CancellationToken.None);

        Assert.Equal([PersonRefusals.MobileMissing, PersonRefusals.EmailMissing], result.Refusals);
        Assert.Equal(["Mobile", "Email"], result.Refusals.Select(refusal => refusal.Field));
    }

    [Theory]
    [InlineData("962345678", "Persons.MobileIsLandline")]
    [InlineData("70000", "Persons.MobileInvalid")]
    public async Task Start_NumberThatReceivesNoCode_IsRefused(string mobile, string code) =>
        Assert.Equal(code, (await town.StartAsync(town.Enter(), mobile)).Refusal.Code);

    [Theory]
    [InlineData(Channel.Portal)]
    [InlineData(Channel.System)]
    [InlineData((Channel)99)]
    public async Task Start_ChannelOfNobodyAtADesk_IsRefused(Channel channel) =>
        Assert.Equal(RegistrationRefusals.ChannelMissing, (await town.StartAsync(town.Enter(), channel: channel)).Refusal);

    [Fact]
    public async Task Start_PersonNotInTheRegistry_SaysWhatToDo()
    {
        var result = await town.Service<StartRegistration>().ExecuteAsync(new(Guid.NewGuid(), Channel.Phone, "612345678", "a@example.org", 0), town.ActorOf(Role.Clerk), CancellationToken.None);

        Assert.Equal(RegistrationRefusals.PersonUnknown, result.Refusal);
        Assert.Contains("venga a la oficina", town.Service<BackOffice.Components.RefusalTexts>().Of(result.Refusal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_Entity_IsRefused()
    {
        var entity = town.Enter(Residents.Data() with { Document = DocumentNumber.Parse("A58818501").Value });
        Assert.Equal(RegistrationRefusals.EntityHoldsNoAccess, (await town.StartAsync(entity)).Refusal);
    }

    [Fact]
    public async Task Start_Deceased_IsRefused() =>
        Assert.Equal(RegistrationRefusals.PersonDeceased, (await town.StartAsync(town.Enter(Residents.Data() with { DeceasedOn = new DateOnly(2026, 1, 2) }))).Refusal);

    [Fact]
    public async Task Start_RegistrationOpen_IsRefused()
    {
        var person = town.Enter();
        Assert.True((await town.StartAsync(person)).IsDone);
        Assert.Equal(RegistrationRefusals.AlreadyOpen, (await town.StartAsync(person, RegistrationTown.NewMobile())).Refusal);
    }

    [Fact]
    public async Task Start_VerifiedPerson_IsRefused() =>
        Assert.Equal(RegistrationRefusals.AlreadyRegistered, (await town.StartAsync(town.EnterVerified())).Refusal);

    [Fact]
    public async Task Start_PersonChangedMeanwhile_IsConflict()
    {
        var person = town.Enter();
        var result = await town.Service<StartRegistration>().ExecuteAsync(new(person.Id, Channel.InPerson, person.Mobile, person.Email, 7), town.ActorOf(Role.Clerk), CancellationToken.None);
        Assert.Equal(Refusal.Conflict, result.Refusal);
    }

    [Theory]
    [InlineData("46701", "Registration.KeysClosed")]
    [InlineData("01001", "Registration.KeysClosedInEuskadi")]
    [InlineData("20001", "Registration.KeysClosedInEuskadi")]
    [InlineData("48001", "Registration.KeysClosedInEuskadi")]
    public async Task Start_KeysClosed_PointsToWhatThereIs(string postalCode, string code)
    {
        await town.SetAsync(values => values with { KeyPolicy = KeyPolicy.Closed });
        var result = await town.StartAsync(town.Enter(Residents.Data() with { Address = new PostalAddress("Calle 1", postalCode, "Pueblo") }));
        await town.SetAsync(values => values with { KeyPolicy = KeyPolicy.Active });

        Assert.Equal(code, result.Refusal.Code);
    }

    [Fact]
    public async Task Start_TwoOfficialsAtOnce_OneOpensOneIsRefused()
    {
        var person = town.Enter();
        var actors = new[] { town.NewActor(Role.Clerk), town.NewActor(Role.Supervisor) };
        var results = await Task.WhenAll(actors.Select(actor => Task.Run(() => town.StartAsync(person, RegistrationTown.NewMobile(), actor: actor))));

        Assert.Single(results, result => result.IsDone);
        Assert.Contains(results.Single(result => !result.IsDone).Refusal, new[] { RegistrationRefusals.AlreadyOpen, Refusal.Conflict });
        await using var data = town.Data();
        Assert.Equal(1, await data.Registrations.CountAsync(row => row.PersonId == person.Id));
    }

    [Theory]
    [InlineData(Role.Operator)]
    [InlineData(Role.Administrator)]
    public async Task Start_RoleThatDoesNotRegister_IsForbidden(Role role) =>
        Assert.Equal(Refusal.Forbidden, (await town.StartAsync(town.Enter(), actor: town.NewActor(role))).Refusal);

    [Fact]
    public async Task Start_SaveFails_LeavesNeitherRegistrationNorNotice()
    {
        var person = town.Enter();
        town.Statements.BeforeEach = command =>
        {
            if (command.CommandText.Contains("INSERT INTO \"Registrations\"", StringComparison.Ordinal)) throw new IOException("full disk");
        };
        await Assert.ThrowsAnyAsync<Exception>(() => town.StartAsync(person, email: "otra@example.org"));
        town.Statements.BeforeEach = null;

        await using var data = town.Data();
        Assert.False(await data.Registrations.AnyAsync(row => row.PersonId == person.Id));
        Assert.False(await data.OutboxMessages.AnyAsync(row => row.PersonId == person.Id));
        Assert.Equal(person.Email, town.PersonOf(person.Id).Email);
    }
}
