using BackOffice.Hosting;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Persons.IdentityDocuments;
using Shared.Security;

namespace BackOffice.Tests.Hosting;

/// <summary>The verbs of the binary, over a town of their own: some of them spoil it.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly Town town = new();
    private readonly StringWriter output = new();

    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5099")]
    [InlineData("--environment=Testing", "--Data:Directory", "/tmp/x")]
    public async Task Run_WithoutVerb_StartsTheApplication(params string[] args) => Assert.Null(await RunAsync("", args));

    [Theory]
    [InlineData("migrat")]
    [InlineData("audit")]
    [InlineData("demo", "verify")]
    public async Task Run_UnknownVerb_ExplainsTheUse(params string[] args)
    {
        Assert.Equal(2, await RunAsync("", args));
        Assert.Contains("create-admin", output.ToString());
    }

    [Fact]
    public async Task Doctor_NothingMissing_SaysSo()
    {
        Assert.Equal(0, await RunAsync("", "doctor"));
        Assert.Contains("Base de datos: en orden", output.ToString());
        Assert.Contains("No falta nada.", output.ToString());
    }

    [Fact]
    public async Task Doctor_MailboxWithoutNode_SaysHowToMendIt()
    {
        await using var reading = town.WithWebHostBuilder(builder =>
        {
            builder.UseSetting("Mail:Node", "/no/such/node").UseSetting("Mail:Mailboxes:0:Name", "Incidencias").UseSetting("Mail:Mailboxes:0:Address", "incidencias@ayuntamiento.example");
            builder.UseSetting("Mail:Mailboxes:0:Host", "127.0.0.1").UseSetting("Mail:Mailboxes:0:Password", "x").UseSetting("Mail:Mailboxes:0:Category", "clave-perdida");
        });
        Assert.Equal(1, await CommandLine.TryRunAsync(reading.Services, ["doctor"], new Terminal(output, ""), CancellationToken.None));
        Assert.Matches("Falta Node.js|npm ci", output.ToString());
    }

    [Fact]
    public async Task CreateAdmin_GoodPassword_MakesAnAdministratorOnce()
    {
        Assert.Equal(0, await RunAsync("una frase bastante larga", "create-admin", "--user", "jefa", "--name", "Jefa de informática"));
        await using (var data = town.Data())
        {
            var official = await data.Users.SingleAsync(row => row.UserName == "jefa");
            Assert.DoesNotContain("frase", official.PasswordHash);
            var role = await data.UserRoles.Where(link => link.UserId == official.Id).Join(data.Roles, link => link.RoleId, row => row.Id, (_, row) => row.Name).SingleAsync();
            Assert.Equal(nameof(Role.Administrator), role);
        }

        Assert.Equal(1, await RunAsync("una frase bastante larga", "create-admin", "--user", "JEFA"));
        Assert.Equal(0, await RunAsync("", "audit", "verify"));
    }

    [Fact]
    public async Task CreateAdmin_ShortPassword_IsRefused()
    {
        Assert.Equal(1, await RunAsync("catorce letras", "create-admin"));
        await using var data = town.Data();
        Assert.False(await data.Users.AnyAsync());
    }

    [Theory]
    [InlineData("""UPDATE "AuditEntries" SET "Reason" = 'otro' WHERE "Sequence" = 2""", "Anotación 2:")]
    [InlineData("""DELETE FROM "AuditEntries" WHERE "Sequence" = 2""", "Anotación 3:")]
    [InlineData("""DELETE FROM "AuditEntries" WHERE "Sequence" = 3""", "Anotación 3:")]
    [InlineData("""UPDATE "AuditHeads" SET "Sequence" = 2, "Hash" = (SELECT "Hash" FROM "AuditEntries" WHERE "Sequence" = 2)""", "Anotación 3:")]
    [InlineData("""UPDATE "AuditHeads" SET "Hash" = "Hash" || 'x'""", "Anotación 3:")]
    public async Task AuditVerify_SpoiltLog_NamesTheFirstBadRow(string spoil, string named)
    {
        for (var i = 0; i < 3; i++) await RunAsync("una frase bastante larga", "create-admin", "--user", $"admin{i}");
        Assert.Equal(0, await RunAsync("", "audit", "verify"));
        Assert.Contains("3 anotaciones, cadena íntegra", output.ToString());
        await using (var data = town.Data()) await data.Database.ExecuteSqlRawAsync(spoil);

        Assert.Equal(1, await RunAsync("", "audit", "verify"));
        Assert.Contains(named, output.ToString());
    }

    [Fact]
    public async Task Demo_Persons_AreValidAndFound()
    {
        Assert.Equal(2, await RunAsync("", "demo"));
        Assert.Equal(0, await RunAsync("", "demo", "--persons", "1500"));
        Assert.Equal(0, await RunAsync("", "demo", "--persons", "500"));

        await using var data = town.Data();
        var persons = await data.Persons.AsNoTracking().Include(person => person.Documents).ToListAsync();
        Assert.Equal(2000, persons.Count);
        Assert.All(persons, person => Assert.True(DocumentNumber.Parse(person.CurrentDocument!.Value).IsDone));
        var terms = (await data.PersonTerms.AsNoTracking().ToListAsync()).ToLookup(term => term.PersonId, term => term.Term);
        Assert.All(persons, person => Assert.Equal(person.Terms().Order(), terms[person.Id].Order()));
        Assert.InRange(await data.PortalAccesses.CountAsync(), 400, 800);
    }

    public void Dispose() => town.Dispose();

    private Task<int?> RunAsync(string password, params string[] args) =>
        CommandLine.TryRunAsync(town.Services, args, new Terminal(output, password), CancellationToken.None);

    private sealed class Terminal(TextWriter output, string password) : CommandLineTerminal(output, TextReader.Null)
    {
        public override string Password(string prompt) => password;
    }
}
