using BackOffice.Data;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Audit;
using Shared.Common;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Data;

public sealed class OperationTests(Town town) : IClassFixture<Town>
{
    private sealed class EnterPerson : IUseCase
    {
        public Permission Needs => Permission.EditPersons;
    }

    private Task<Result<Guid>> EnterAsync(Actor actor, PersonData data, bool record = true) => town.Service<Operations>().RunAsync<Guid>(
        new EnterPerson(),
        actor,
        async operation =>
        {
            var person = Person.Enter(data, operation.Now);
            operation.Data.Persons.Add(person);
            if (record) operation.Record(nameof(Person), person.Id, person.Id);
            await operation.CommitAsync();
            return person.Id;
        },
        CancellationToken.None);

    [Fact]
    public async Task Commit_NewPerson_SavesRowTermsAndAuditInFourStatements()
    {
        Result<Guid> result = Refusal.NotFound;
        var actor = town.ActorOf(Role.Clerk);
        var statements = await town.Statements.OfAsync(async () => result = await EnterAsync(actor, Residents.Data("Núria", "Peiró")));

        Assert.True(result.IsDone);
        Assert.Equal(3, statements.Count);
        await using var data = town.Data();
        Assert.Contains("nuria", await data.PersonTerms.Where(term => term.PersonId == result.Value).Select(term => term.Term).ToListAsync());
        var entry = await data.AuditEntries.SingleAsync(row => row.SubjectPersonId == result.Value);
        Assert.Equal("EnterPerson", entry.Action);
        Assert.Equal(nameof(Role.Clerk), entry.ActorRoles);
        Assert.Contains("Peiró", entry.Changes);
    }

    [Fact]
    public async Task Commit_WithoutAuditLine_Throws() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => EnterAsync(town.ActorOf(Role.Clerk), Residents.Data(), record: false));

    [Fact]
    public async Task Run_RoleWithoutPermission_IsRefusedAndAudited()
    {
        var actor = town.NewActor(Role.Operator);
        var result = await EnterAsync(actor, Residents.Data());

        Assert.Equal(Refusal.Forbidden, result.Refusal);
        await using var data = town.Data();
        Assert.Equal(Refusal.Forbidden.Code, (await data.AuditEntries.SingleAsync(row => row.ActorId == actor.Id)).Result);
    }

    [Fact]
    public async Task Commit_DocumentOfAnotherPerson_IsRefusedByTheDatabase()
    {
        var data = Residents.Data();
        await EnterAsync(town.ActorOf(Role.Clerk), data);
        var second = await EnterAsync(town.ActorOf(Role.Clerk), Residents.Data() with { Document = data.Document });

        Assert.Equal(PersonRefusals.DocumentTaken, second.Refusal);
    }

    [Fact]
    public async Task Commit_ManyAtOnce_KeepOneUnbrokenChain()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => EnterAsync(town.ActorOf(Role.Clerk), Residents.Data()))));

        await using var data = town.Data();
        var chain = new AuditChain();
        foreach (var entry in await data.AuditEntries.AsNoTracking().OrderBy(row => row.Sequence).ToListAsync()) Assert.True(chain.Accept(entry));
        Assert.True(chain.Count >= 20);
    }

    [Fact]
    public async Task Commit_NewPerson_AuditShowsTheDocumentMaskedOnly()
    {
        var data = Residents.Data();
        var result = await EnterAsync(town.ActorOf(Role.Clerk), data);

        await using var context = town.Data();
        var changes = (await context.AuditEntries.SingleAsync(row => row.SubjectPersonId == result.Value)).Changes!;
        Assert.Contains(data.Document.Masked, changes);
        Assert.DoesNotContain(data.Document.Value, changes);
    }

    [Fact]
    public async Task Commit_RowChangedMeanwhile_IsAConflictAndWritesNothing()
    {
        var id = (await EnterAsync(town.ActorOf(Role.Clerk), Residents.Data())).Value;
        var result = await town.Service<Operations>().RunAsync(
            new EnterPerson(),
            town.ActorOf(Role.Clerk),
            async operation =>
            {
                var person = await operation.Data.Persons.SingleAsync(row => row.Id == id);
                operation.Data.Entry(person).Property(row => row.Version).OriginalValue = 7;
                person.ProveMobile(operation.Now);
                operation.Record(nameof(Person), id, id);
                await operation.CommitAsync();
                return Result.Done;
            },
            CancellationToken.None);

        Assert.Equal(Refusal.Conflict, result.Refusal);
        await using var data = town.Data();
        Assert.Single(await data.AuditEntries.Where(row => row.SubjectPersonId == id).ToListAsync());
        Assert.Null((await data.Persons.SingleAsync(row => row.Id == id)).MobileValidatedAt);
    }

    [Fact]
    public async Task Commit_ChangedSurname_MovesTheSearchTerms()
    {
        var original = Residents.Data("Iñaki", "Etxeberria", "Goñi");
        var id = (await EnterAsync(town.ActorOf(Role.Clerk), original)).Value;
        await town.Service<Operations>().RunAsync(
            new EnterPerson(),
            town.ActorOf(Role.Clerk),
            async operation =>
            {
                var person = await operation.Data.Persons.Include(row => row.Documents).SingleAsync(row => row.Id == id);
                person.Correct(original with { Name = PersonName.Create("Iñaki", "Etxebarria", "Goñi").Value });
                operation.Record(nameof(Person), id, id);
                await operation.CommitAsync();
                return Result.Done;
            },
            CancellationToken.None);

        await using var data = town.Data();
        var terms = await data.PersonTerms.Where(term => term.PersonId == id).Select(term => term.Term).ToListAsync();
        Assert.Contains("etxebarria", terms);
        Assert.DoesNotContain("etxeberria", terms);
        Assert.Equal(1, (await data.Persons.SingleAsync(row => row.Id == id)).Version);
    }
}
