using BackOffice.Persons;
using BackOffice.Tests.Support;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Persons;

public sealed class DuplicateTests(Town town) : IClassFixture<Town>
{
    private Task<IReadOnlyList<PossibleDuplicate>> FindAsync(TypedPerson typed) => town.Service<DuplicateQueries>().FindAsync(town.ActorOf(Role.Clerk), typed, CancellationToken.None);

    [Fact]
    public async Task Find_SameDocumentInAnotherForm_FindsItMasked()
    {
        var person = town.Enter();
        var number = person.CurrentDocument!.Value;

        var match = Assert.Single(await FindAsync(new() { DocumentNumber = $"{number[..2]}.{number[2..5]}.{number[5..8]}-{char.ToLowerInvariant(number[8])}" }));

        Assert.Equal((person.Id, DuplicateReason.Document), (match.Id, Assert.Single(match.Reasons)));
        Assert.Equal(person.CurrentDocument.Number.Masked, match.MaskedDocument);
    }

    [Fact]
    public async Task Find_SameMobile_FindsIt()
    {
        var person = town.Enter();

        Assert.Equal(person.Id, Assert.Single(await FindAsync(new() { Mobile = person.Mobile!.Replace("+34", "0034 ", StringComparison.Ordinal) })).Id);
    }

    [Fact]
    public async Task Find_SameFoldedNameAndBirthDate_FindsIt()
    {
        var person = town.Enter(Residents.Data("Nuria", "Casaldàliga", "Pla"));
        TypedPerson typed = new() { GivenName = "núria", FirstSurname = "CASALDALIGA", SecondSurname = "pla", BirthDate = "3/5/78" };

        Assert.Equal([DuplicateReason.NameAndBirthDate], Assert.Single(await FindAsync(typed)).Reasons);
        Assert.Empty(await FindAsync(typed with { BirthDate = "4/5/78" }));
        Assert.NotEqual(Guid.Empty, person.Id);
    }

    [Fact]
    public async Task Find_ManyTraitsOfOnePerson_GivesOneRowWithEveryReasonInOneStatement()
    {
        var person = town.Enter(Residents.Data("Pau", "Multicoincidente"));
        IReadOnlyList<PossibleDuplicate> found = [];
        TypedPerson typed = new() { DocumentNumber = person.CurrentDocument!.Value, Mobile = person.Mobile, GivenName = "Pau", FirstSurname = "Multicoincidente", SecondSurname = "López", BirthDate = "03051978" };
        await FindAsync(typed);

        var statements = await town.Statements.OfAsync(async () => found = await FindAsync(typed));

        Assert.Single(statements);
        Assert.Equal([DuplicateReason.Document, DuplicateReason.Mobile, DuplicateReason.NameAndBirthDate], Assert.Single(found).Reasons);
    }

    [Theory]
    [InlineData("1234")]
    [InlineData("12345678A")]
    [InlineData("'; DROP TABLE Persons; --")]
    public async Task Find_NothingReadableYet_FindsNobodyAndAsksNothing(string document) =>
        Assert.Empty(await FindAsync(new() { DocumentNumber = document, Mobile = "6", GivenName = "A" }));
}
