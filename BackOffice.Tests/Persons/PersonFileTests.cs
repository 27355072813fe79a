using BackOffice.Persons;
using BackOffice.Tests.Support;
using Shared.Keys;

namespace BackOffice.Tests.Persons;

public sealed class PersonFileTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Find_RegisteredPerson_BringsDocumentsAccessAndRegistrationInOneStatement()
    {
        var person = town.EnterRegistered();
        PersonFile? file = null;
        var statements = await town.Statements.OfAsync(async () =>
        {
            await using var data = town.Data();
            file = await PersonFile.FindAsync(data, person.Id, CancellationToken.None);
        });

        Assert.Single(statements);
        Assert.Equal(person.CurrentDocument!.Value, file!.Person.CurrentDocument!.Value);
        Assert.Equal(PortalState.PendingVerification, file.Access!.State);
        Assert.NotNull(file.OpenRegistration);
    }
}
