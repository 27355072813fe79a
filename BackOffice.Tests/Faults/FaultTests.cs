using BackOffice.Data;
using BackOffice.Hosting.Verbs;
using BackOffice.Keys;
using BackOffice.Persons;
using BackOffice.Registration;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Registration;
using Shared.Security;
using Xunit.Sdk;

namespace BackOffice.Tests.Faults;

/// <summary>Each command, failed at each of its statements, leaves everything as it was.</summary>
public sealed class FaultTests(Town town) : IClassFixture<Town>
{
    private static readonly IReadOnlyList<FaultCase> All =
    [
        new("EnterPerson", NothingAsync, async (town, _) => await town.Service<EnterPerson>().ExecuteAsync(Typed(), town.ActorOf(Role.Clerk), CancellationToken.None)),
        new("CompleteRegistration", StartedAsync, async (town, subject) => await CompleteAsync(town, (PortalRegistration)subject)),
        new("ResetKey", VerifiedAsync, async (town, subject) => await ResetAsync(town, (Person)subject)),
        new("CreateAdministrator", NothingAsync, async (town, _) => await town.Service<CreateAdministrator>()
            .ExecuteAsync(new($"admin-{Guid.NewGuid():N}", "Administrador", "una contrase larga"), Actor.System("test"), CancellationToken.None)),
        .. FaultCases.Journey,
        .. FaultMessages.All,
        .. FaultNotices.All,
        .. FaultOffices.All,
        .. FaultArticles.All,
        .. FaultHelpDesk.All,
        .. FaultServiceLevels.All,
        .. FaultRequesters.All,
        .. FaultIncidents.All,
        .. FaultSides.All,
        .. FaultConsole.All,
    ];

    public static TheoryData<string> Names => [.. All.Select(fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Command_FailedAtEachStatement_LeavesNothingBehind(string name) =>
        Assert.InRange(await FaultRun.RunAsync(town, All.Single(fault => fault.Name == name)), 2, 20);

    /// <summary>The harness itself: a command that saves twice is caught.</summary>
    [Fact]
    public async Task Command_SavingInTwoSteps_IsFound()
    {
        var torn = new FaultCase("Torn", NothingAsync, async (town, _) =>
        {
            await using var data = town.Data();
            data.Persons.Add(Person.Enter(Residents.Data(), town.Now));
            await data.SaveChangesAsync();
            data.Persons.Add(Person.Enter(Residents.Data(), town.Now));
            await data.SaveChangesAsync();
            return Result.Done;
        });

        await Assert.ThrowsAnyAsync<XunitException>(() => FaultRun.RunAsync(town, torn));
    }

    private static Task<object> NothingAsync(Town town) => Task.FromResult<object>(town);

    private static Task<object> VerifiedAsync(Town town) => Task.FromResult<object>(town.EnterVerified());

    private static async Task<object> StartedAsync(Town town)
    {
        var person = town.Enter();
        var registration = PortalRegistration.StartFor(person.Id, Channel.InPerson, Guid.NewGuid(), town.Now);
        await using var data = town.Data();
        data.Registrations.Add(registration);
        await data.SaveChangesAsync();
        return registration;
    }

    private static Task<Result<Guid>> CompleteAsync(Town town, PortalRegistration started) => town.Service<Operations>().RunAsync<Guid>(
        new Completing(),
        town.ActorOf(Role.Clerk),
        async operation =>
        {
            var registration = await operation.Data.Registrations.SingleAsync(row => row.Id == started.Id);
            var mobile = await operation.Data.Persons.Where(person => person.Id == started.PersonId).Select(person => person.Mobile!).SingleAsync();
            var done = await town.Service<CompleteRegistration>().RunAsync(operation, registration, mobile);
            operation.Record(nameof(PortalRegistration), registration.Id, registration.PersonId);
            await operation.CommitAsync();
            return done;
        },
        CancellationToken.None);

    private static async Task<Result> ResetAsync(Town town, Person person)
    {
        await using var data = town.Data();
        var access = await data.PortalAccesses.AsNoTracking().SingleAsync(row => row.PersonId == person.Id);
        return await town.Service<ResetKey>().ExecuteAsync(new(person.Id, ResetReason.FirstKey, access.Version), town.ActorOf(Role.Clerk), CancellationToken.None);
    }

    private static EnterPersonRequest Typed()
    {
        var data = Residents.Data();
        return new() { DocumentNumber = data.Document.Value, GivenName = data.Name.GivenName, FirstSurname = data.Name.FirstSurname, Mobile = data.Mobile!.E164, Email = data.Email!.Value };
    }

    private sealed class Completing : IUseCase
    {
        public Permission Needs => Permission.RegisterCitizens;
    }
}
