using BackOffice.Persons;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Persons;

public sealed class PersonUseCaseTests(Town town) : IClassFixture<Town>
{
    private Actor Clerk => town.ActorOf(Role.Clerk);

    private static EnterPersonRequest New(string? document = null, string? mobile = null) => new()
    {
        DocumentNumber = document ?? Residents.Data().Document.Value,
        GivenName = "Núria",
        FirstSurname = "Peiró",
        BirthDate = "3-5-1978",
        Mobile = mobile,
    };

    private Task<Result<Guid>> EnterAsync(EnterPersonRequest request) => town.Service<EnterPerson>().ExecuteAsync(request, Clerk, CancellationToken.None);

    private Task<Result> CorrectAsync(CorrectPersonRequest request) => town.Service<CorrectPerson>().ExecuteAsync(request, Clerk, CancellationToken.None);

    private async Task<PersonDetails> DetailsAsync(Guid person) => (await town.Service<PersonQueries>().DetailsAsync(Clerk, person, CancellationToken.None))!;

    [Fact]
    public async Task Enter_RightData_IsFoundAtOnceWithinTheBudget()
    {
        Result<Guid> result = Refusal.NotFound;
        var statements = await town.Statements.OfAsync(async () => result = await EnterAsync(New(mobile: "600 10 20 30")));

        Assert.True(result.IsDone);
        Assert.InRange(statements.Count, 1, 6);
        var found = await town.Service<PersonQueries>().SearchAsync(Clerk, "600102030", null, CancellationToken.None);
        Assert.Equal(result.Value, Assert.Single(found.Rows).Id);
    }

    [Fact]
    public async Task Enter_DocumentOfAnother_IsRefusedAtTheDocument() =>
        Assert.Equal(PersonRefusals.DocumentTaken, (await EnterAsync(New(town.Enter().CurrentDocument!.Value))).Refusal);

    [Fact]
    public async Task Enter_MobileOfAnother_IsRefusedAtTheMobile() =>
        Assert.Equal(PersonRefusals.MobileTaken, (await EnterAsync(New(mobile: town.Enter().Mobile))).Refusal);

    [Fact]
    public async Task Enter_WrongData_WritesNothing()
    {
        var result = await EnterAsync(New() with { GivenName = "", PostalCode = "99999" });

        Assert.Equal(["GivenName", "PostalCode"], result.Refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public async Task Correct_NameChanged_IsFoundByTheNewNameOnly()
    {
        var person = town.Enter(Residents.Data("Pepa", "Antiguoapellido"));
        var details = await DetailsAsync(person.Id);
        var result = await CorrectAsync(new(details.ToTyped()) { PersonId = person.Id, Version = details.Version, FirstSurname = "Nuevoapellido" });

        Assert.True(result.IsDone);
        var queries = town.Service<PersonQueries>();
        Assert.Empty((await queries.SearchAsync(Clerk, "antiguoapellido", null, CancellationToken.None)).Rows);
        Assert.Single((await queries.SearchAsync(Clerk, "nuevoapellido", null, CancellationToken.None)).Rows);
    }

    [Fact]
    public async Task Correct_ContactsTyped_LeavesThemAlone()
    {
        var person = town.Enter();
        var details = await DetailsAsync(person.Id);
        await CorrectAsync(new(details.ToTyped()) { PersonId = person.Id, Version = details.Version, Town = "Oliva", Mobile = "600999888" });

        var after = await DetailsAsync(person.Id);
        Assert.Equal(("Oliva", details.Mobile), (after.Address.Town, after.Mobile));
    }

    [Fact]
    public async Task Correct_ChangedByAnotherMeanwhile_IsAConflictAndKeepsTheirs()
    {
        var person = town.Enter();
        var details = await DetailsAsync(person.Id);
        Assert.True((await CorrectAsync(new(details.ToTyped()) { PersonId = person.Id, Version = details.Version, Town = "Oliva" })).IsDone);
        var second = await CorrectAsync(new(details.ToTyped()) { PersonId = person.Id, Version = details.Version, Town = "Dénia" });

        Assert.Equal(Refusal.Conflict, second.Refusal);
        Assert.Equal("Oliva", (await DetailsAsync(person.Id)).Address.Town);
    }

    [Fact]
    public async Task Correct_UnknownPerson_IsNotFound() =>
        Assert.Equal(Refusal.NotFound, (await CorrectAsync(new() { PersonId = Guid.NewGuid(), GivenName = "Ana", FirstSurname = "Gil" })).Refusal);

    [Fact]
    public async Task OpenCard_Once_AuditsOneReadWithinTheBudget()
    {
        var person = town.EnterRegistered();
        var statements = await town.Statements.OfAsync(async () =>
            Assert.Equal(person.Id, (await town.Service<OpenPersonCard>().ExecuteAsync(new(person.Id), town.ActorOf(Role.Operator), CancellationToken.None)).Value.Id));

        Assert.InRange(statements.Count, 1, 6);
        Assert.Equal(1, await AuditedAsync(person.Id, nameof(OpenPersonCard)));
    }

    [Fact]
    public async Task OpenCard_UnknownPerson_IsNotFoundAndNotAudited()
    {
        var unknown = Guid.NewGuid();

        Assert.Equal(Refusal.NotFound, (await town.Service<OpenPersonCard>().ExecuteAsync(new(unknown), Clerk, CancellationToken.None)).Refusal);
        Assert.Equal(0, await AuditedAsync(unknown, nameof(OpenPersonCard)));
    }

    [Fact]
    public async Task Reveal_EachTime_IsAuditedWithoutTheNumber()
    {
        var person = town.Enter();
        var useCase = town.Service<RevealDocument>();

        Assert.Equal(person.CurrentDocument!.Value, (await useCase.ExecuteAsync(new(person.Id), Clerk, CancellationToken.None)).Value);
        await useCase.ExecuteAsync(new(person.Id), Clerk, CancellationToken.None);

        Assert.Equal(2, await AuditedAsync(person.Id, nameof(RevealDocument)));
        await using var data = town.Data();
        Assert.False(await data.AuditEntries.AnyAsync(entry => entry.SubjectPersonId == person.Id && (entry.ObjectId.Contains(person.CurrentDocument.Value) || entry.Changes!.Contains(person.CurrentDocument.Value))));
    }

    [Fact]
    public async Task Reveal_Administrator_IsForbidden() =>
        Assert.Equal(Refusal.Forbidden, (await town.Service<RevealDocument>().ExecuteAsync(new(town.Enter().Id), town.ActorOf(Role.Administrator), CancellationToken.None)).Refusal);

    private async Task<int> AuditedAsync(Guid person, string action)
    {
        await using var data = town.Data();
        return await data.AuditEntries.CountAsync(entry => entry.SubjectPersonId == person && entry.Action == action);
    }
}
