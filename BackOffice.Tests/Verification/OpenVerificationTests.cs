using BackOffice.Tests.Support;
using BackOffice.Verification;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Verification;

public sealed class OpenVerificationTests(Town town) : IClassFixture<Town>
{
    [Theory]
    [InlineData(VerificationMethod.Phone, 6)]
    [InlineData(VerificationMethod.InPerson, 5)]
    public async Task Open_RegisteredPerson_OpensWithinTheBudgetAndIsAudited(VerificationMethod method, int budget)
    {
        var person = town.EnterRegistered();
        var actor = town.ActorOf(Role.Clerk);
        Result<Guid> opened = Refusal.NotFound;

        var statements = await town.Statements.OfAsync(async () => opened = await town.OpenAsync(person.Id, method, actor));

        Assert.True(statements.Count <= budget, string.Join('\n', statements));
        var verification = await town.VerificationAsync(opened.Value);
        Assert.Equal((method, VerificationState.Open, actor.Id), (verification.Method, verification.State, verification.OpenedBy));
        await using var data = town.Data();
        var line = await data.AuditEntries.SingleAsync(row => row.ObjectId == opened.Value.ToString());
        Assert.Equal((nameof(OpenVerification), person.Id, method == VerificationMethod.Phone ? "Phone" : "InPerson"), (line.Action, line.SubjectPersonId, line.Channel));
    }

    [Fact]
    public async Task Open_UnknownPerson_IsNotFound() => Assert.Equal(Refusal.NotFound, (await town.OpenAsync(Guid.NewGuid(), VerificationMethod.InPerson)).Refusal);

    [Fact]
    public async Task Open_NotRegistered_SaysSo() => Assert.Equal(VerificationRefusals.NotRegistered, (await town.OpenAsync(town.Enter().Id, VerificationMethod.InPerson)).Refusal);

    [Theory]
    [InlineData(VerificationMethod.Certificate)]
    [InlineData((VerificationMethod)99)]
    public async Task Open_MethodThatTheTownDoesNotUse_IsRefused(VerificationMethod method) =>
        Assert.Equal(VerificationRefusals.MethodNotUsed, (await town.OpenAsync(town.EnterRegistered().Id, method)).Refusal);

    [Fact]
    public async Task Open_DifferencesOfTheWebUndecided_IsRefused()
    {
        var person = town.EnterRegistered();
        await SetAsync(data => data.Registrations.Where(row => row.PersonId == person.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.HasOpenDifferences, true)));

        Assert.Equal(VerificationRefusals.DifferencesOpen, (await town.OpenAsync(person.Id, VerificationMethod.InPerson)).Refusal);
    }

    [Fact]
    public async Task Open_Deceased_IsRefused()
    {
        var person = town.EnterRegistered(Residents.Data() with { DeceasedOn = new DateOnly(2026, 1, 1) });

        Assert.Equal(VerificationRefusals.Deceased, (await town.OpenAsync(person.Id, VerificationMethod.InPerson)).Refusal);
    }

    [Fact]
    public async Task OpenCall_MobileUnproved_IsRefused()
    {
        var person = town.EnterRegistered();
        await SetAsync(data => data.Persons.Where(row => row.Id == person.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.MobileValidatedAt, (DateTime?)null)));

        Assert.Equal(VerificationRefusals.MobileNotProved, (await town.OpenAsync(person.Id, VerificationMethod.Phone)).Refusal);
    }

    [Fact]
    public async Task OpenCall_RegistryKnowsTooLittle_IsRefused()
    {
        var person = town.EnterRegistered(Residents.Data(second: null) with { Address = PostalAddress.Unknown, Email = null });

        Assert.Equal(VerificationRefusals.TooFewFacts, (await town.OpenAsync(person.Id, VerificationMethod.Phone)).Refusal);
    }

    [Fact]
    public async Task OpenCall_ThirdInTwentyFourHours_IsRefusedUntilTheFirstIsADayOld()
    {
        using var own = new Town();
        var person = own.EnterRegistered();
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await own.FinishCallAsync(await own.OpenedAsync(person.Id, VerificationMethod.Phone), VerificationState.NoShow);
            own.Clock.Advance(TimeSpan.FromMinutes(5));
        }

        Assert.Equal(VerificationRefusals.TooManyCalls, (await own.OpenAsync(person.Id, VerificationMethod.Phone)).Refusal);
        Assert.True((await own.OpenAsync(person.Id, VerificationMethod.InPerson)).IsDone);
        own.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(10));
        Assert.Equal(VerificationRefusals.AlreadyOpen, (await own.OpenAsync(person.Id, VerificationMethod.Phone, own.NewActor(Role.Clerk))).Refusal);
    }

    [Fact]
    public async Task Open_SecondForThePerson_IsAlreadyOpenWhoeverAsks()
    {
        var person = town.EnterRegistered();
        var actors = new[] { town.ActorOf(Role.Clerk), town.ActorOf(Role.Supervisor) };

        var results = await Task.WhenAll(actors.Select(actor => Task.Run(() => town.OpenAsync(person.Id, VerificationMethod.InPerson, actor))));

        Assert.Single(results, result => result.IsDone);
        Assert.Equal(VerificationRefusals.AlreadyOpen, results.Single(result => !result.IsDone).Refusal);
    }

    [Theory]
    [InlineData(Role.Operator)]
    [InlineData(Role.Administrator)]
    public async Task Open_RoleWithoutThePermission_IsForbidden(Role role) =>
        Assert.Equal(Refusal.Forbidden, (await town.OpenAsync(town.EnterRegistered().Id, VerificationMethod.InPerson, town.ActorOf(role))).Refusal);

    [Fact]
    public async Task ReopenAsVisit_FailedCall_OpensAVisitWithinTheBudget()
    {
        var person = town.EnterRegistered();
        var call = await town.OpenedAsync(person.Id, VerificationMethod.Phone);
        await town.FinishCallAsync(call, VerificationState.Inconclusive, reason: "Se cortó la llamada");
        Result<Guid> visit = Refusal.NotFound;

        var statements = await town.Statements.OfAsync(async () => visit = await town.Service<ReopenAsVisit>().ExecuteAsync(new(call.Id), town.ActorOf(Role.Clerk), CancellationToken.None));

        Assert.True(statements.Count <= 6, string.Join('\n', statements));
        Assert.Equal((VerificationMethod.InPerson, VerificationState.Open), ((await town.VerificationAsync(visit.Value)).Method, (await town.VerificationAsync(visit.Value)).State));
        Assert.Equal(VerificationState.Inconclusive, (await town.VerificationAsync(call.Id)).State);
        Assert.Equal(VerificationRefusals.AlreadyOpen, (await town.Service<ReopenAsVisit>().ExecuteAsync(new(call.Id), town.ActorOf(Role.Clerk), CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task ReopenAsVisit_OpenCall_IsRefused()
    {
        var call = await town.OpenedAsync(town.EnterRegistered().Id, VerificationMethod.Phone);

        Assert.Equal(VerificationRefusals.CallNotFailed, (await town.Service<ReopenAsVisit>().ExecuteAsync(new(call.Id), town.ActorOf(Role.Clerk), CancellationToken.None)).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.Service<ReopenAsVisit>().ExecuteAsync(new(Guid.NewGuid()), town.ActorOf(Role.Clerk), CancellationToken.None)).Refusal);
    }

    [Fact]
    public async Task Read_Sheet_LeavesALineInTheAudit()
    {
        var call = await town.OpenedAsync(town.EnterRegistered().Id, VerificationMethod.Phone);

        Assert.Equal(call.PersonId, (await town.Service<ReadVerification>().ExecuteAsync(new(call.Id), town.ActorOf(Role.Supervisor), CancellationToken.None)).Value);

        await using var data = town.Data();
        Assert.Single(await data.AuditEntries.Where(row => row.SubjectPersonId == call.PersonId && row.Action == nameof(ReadVerification)).ToListAsync());
        Assert.Equal(Refusal.NotFound, (await town.Service<ReadVerification>().ExecuteAsync(new(Guid.NewGuid()), town.ActorOf(Role.Clerk), CancellationToken.None)).Refusal);
    }

    private async Task SetAsync(Func<BackOffice.Data.BackOfficeDbContext, Task> change)
    {
        await using var data = town.Data();
        await change(data);
    }
}
