using BackOffice.Data;
using BackOffice.Persons;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;

namespace BackOffice.Tests.Persons;

public sealed class PersonSearchTests(Town town) : IClassFixture<Town>
{
    private Task<Page<PersonRow>> SearchAsync(string? typed, string? after = null) =>
        town.Service<PersonQueries>().SearchAsync(town.ActorOf(Role.Clerk), typed, after, CancellationToken.None);

    [Theory]
    [InlineData("ximenez")]
    [InlineData("XIMÉNEZ quiró")]
    [InlineData("quiros begoña")]
    [InlineData("begona xim")]
    [InlineData("Ximénez de Quirós, Begoña")]
    [InlineData("87654321X")]
    [InlineData("87.654.321-x")]
    [InlineData("ES 87654321 X")]
    [InlineData("8765432")]
    [InlineData("688 111 222")]
    [InlineData("+34 688111222")]
    [InlineData("0034-688-11")]
    [InlineData("Begonya.Ximenez@example.org")]
    [InlineData("begonya.xim")]
    public async Task Search_AnyWrittenForm_FindsThePerson(string typed)
    {
        var person = await SpecialAsync();

        var page = await SearchAsync(typed);

        Assert.Contains(page.Rows, row => row.Id == person);
    }

    [Theory]
    [InlineData("begoña garcía")]
    [InlineData("iménez")]
    [InlineData("%")]
    [InlineData("xim%nez")]
    [InlineData("_imenez")]
    [InlineData("' OR 1=1 --")]
    [InlineData("ximenez' OR 'a'='a")]
    [InlineData("[x]imenez zzz")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData(" , . ")]
    public async Task Search_NotTheirWords_FindsNobody(string? typed)
    {
        var person = await SpecialAsync();

        var page = await SearchAsync(typed);

        Assert.DoesNotContain(page.Rows, row => row.Id == person);
    }

    [Fact]
    public async Task Search_Row_SaysWhatAClerkNeedsWithTheDocumentMasked()
    {
        var data = Residents.Data("Jordi", "Fusterquadrat", "Puig");
        var person = town.EnterRegistered(data);

        var row = Assert.Single((await SearchAsync("fusterq")).Rows);

        Assert.Equal(new PersonRow(person.Id, "Fusterquadrat Puig, Jordi", data.Document.Masked, data.BirthDate, "Gandia", PortalState.PendingVerification), row);
        Assert.DoesNotContain(data.Document.Value, row.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_SmallResult_IsInTheOrderOfNames()
    {
        foreach (var given in new[] { "Zoe", "Ángel", "Marta" }) town.Enter(Residents.Data(given, "Ordenable", "Ruiz"));

        var rows = (await SearchAsync("ordenab")).Rows;

        Assert.Equal(["Ordenable Ruiz, Ángel", "Ordenable Ruiz, Marta", "Ordenable Ruiz, Zoe"], rows.Select(row => row.Listed));
    }

    [Fact]
    public async Task Search_TwoWordsOfOnePersonMatch_ShowsThePersonOnce()
    {
        var person = town.Enter(Residents.Data("Repe", "Repetida", "Repetido"));

        Assert.Equal(person.Id, Assert.Single((await SearchAsync("repe")).Rows).Id);
    }

    [Fact]
    public async Task Search_ManyPages_ShowsEverybodyOnceInAtMostTwoStatements()
    {
        var expected = Enumerable.Range(0, 60).Select(_ => town.Enter(Residents.Data("Paginada", "Paginable", "Solera")).Id).ToHashSet();
        List<Guid> seen = [];
        string? after = null;
        do
        {
            Page<PersonRow> page = Page<PersonRow>.Empty;
            var statements = await town.Statements.OfAsync(async () => page = await SearchAsync("pagi soler", after));
            Assert.InRange(statements.Count(text => text.Contains("PersonTerms", StringComparison.Ordinal)), 1, 2);
            Assert.InRange(page.Rows.Count, 1, PersonQueries.RowsPerPage);
            seen.AddRange(page.Rows.Select(row => row.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(60, seen.Count);
        Assert.Equal(expected, seen.ToHashSet());
    }

    [Theory]
    [InlineData("no es una clave")]
    [InlineData("AAAA")]
    [InlineData("%%%")]
    public async Task Search_UnreadableKeyOfPage_StartsAtTheBeginning(string after)
    {
        var person = await SpecialAsync();

        Assert.Contains((await SearchAsync("ximenez", after)).Rows, row => row.Id == person);
    }

    [Fact]
    public async Task Search_RoleWithoutPermission_IsRefused() =>
        await Assert.ThrowsAsync<AccessRefusedException>(() => town.Service<PersonQueries>().SearchAsync(town.ActorOf(Role.Administrator), "ana", null, CancellationToken.None));

    [Theory]
    [InlineData("garc", true)]
    [InlineData("garc ana", true)]
    [InlineData("garc ana", false)]
    public async Task Search_Plan_UsesTheIndexOfWordsInItsOrder(string typed, bool byText)
    {
        await using var data = town.Data();
        var query = PersonQueries.Matches(data, SearchWords.OfQuery(typed), new SearchPath(0, byText), null).Take(51);

        var plan = await ExplainAsync(data, query.ToQueryString());

        Assert.Contains("SEARCH p USING PRIMARY KEY (Term>? AND Term<?)", plan);
        Assert.DoesNotContain("SCAN", plan);
        Assert.DoesNotContain("TEMP B-TREE", plan);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_EitherPath_FindsTheSame(bool byText)
    {
        var person = await SpecialAsync();
        town.Enter(Residents.Data("Otra", "Ximénez"));
        await using var data = town.Data();

        var found = await PersonQueries.Matches(data, SearchWords.OfQuery("ximen quir"), new SearchPath(0, byText), null).ToListAsync();

        Assert.Equal(person, Assert.Single(found).PersonId);
    }

    [Fact]
    public async Task Search_PathOfTwoWords_CountsWithoutReadingThemAll()
    {
        await using var data = town.Data();

        var plan = await ExplainAsync(data, SearchPath.Counts(data, ["garc", "ana"]).ToQueryString());

        Assert.DoesNotContain("TEMP B-TREE", plan);
        Assert.All(plan.Split('\n').Where(line => line.Contains("SCAN", StringComparison.Ordinal)), line => Assert.Matches("SCAN (a|a[0-9]|p[0-9]*|\\(subquery-[0-9]+\\))( |$)", line));
    }

    [Fact]
    public void Path_CountsOfWords_LeadsByTheRarestOrTheDensest()
    {
        Assert.Null(SearchPath.Of([new() { Word = 0, Terms = 9, Hits = 0 }, new() { Word = 1, Terms = 0, Hits = 0 }]));
        Assert.Equal(new SearchPath(1, true), SearchPath.Of([new() { Word = 0, Terms = 4000, Hits = 200 }, new() { Word = 1, Terms = 12, Hits = 0 }]));
        Assert.Equal(new SearchPath(0, true), SearchPath.Of([new() { Word = 0, Terms = 4000, Hits = 20 }, new() { Word = 1, Terms = 4000, Hits = 3 }]));
        Assert.Equal(new SearchPath(0, false), SearchPath.Of([new() { Word = 0, Terms = 4000, Hits = 0 }, new() { Word = 1, Terms = 4000, Hits = 0 }]));
    }

    internal static async Task<string> ExplainAsync(BackOfficeDbContext data, string queryString)
    {
        var lines = queryString.Split('\n');
        var parameters = lines.TakeWhile(line => line.StartsWith(".param", StringComparison.Ordinal))
            .Select(line => line.Split(' ', 4)).ToDictionary(parts => parts[2], parts => parts[3].Trim());
        var sql = string.Join('\n', lines.SkipWhile(line => line.StartsWith(".param", StringComparison.Ordinal)));
        foreach (var (name, value) in parameters.OrderByDescending(row => row.Key.Length)) sql = sql.Replace(name, value, StringComparison.Ordinal);
        await data.Database.OpenConnectionAsync();
        await using var command = data.Database.GetDbConnection().CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<string> plan = [];
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));
        return string.Join('\n', plan);
    }

    private async Task<Guid> SpecialAsync()
    {
        await using var data = town.Data();
        if (await data.Persons.FirstOrDefaultAsync(person => person.Mobile == "+34688111222") is { } known) return known.Id;
        return town.Enter(Residents.Data("Begoña", "Ximénez", "de Quirós") with
        {
            Document = DocumentNumber.Parse("87654321X").Value,
            Mobile = MobilePhone.Parse("688111222").Value,
            Email = EmailAddress.Parse("Begonya.Ximenez@example.org").Value,
        }).Id;
    }
}
