using System.Diagnostics;
using System.Globalization;
using BackOffice.Data;
using BackOffice.Persons;
using BackOffice.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shared.Persons;
using Shared.Security;
using Xunit.Abstractions;

namespace BackOffice.Tests.Persons;

/// <summary>How long the type-ahead takes beside a scan of the same table in the same run. <c>BACKOFFICE_SEARCH_PERSONS</c> says how many persons; 20,000 when it is not set.</summary>
public sealed class PersonSearchSpeedTests(Town town, ITestOutputHelper output) : IClassFixture<Town>
{
    private const int Repetitions = 25;
    private static readonly string[] Given = ["Maria", "Antonio", "Jose", "Carmen", "Francisco", "Josefa", "David", "Isabel", "Jordi", "Nuria", "Aitor", "Begoña", "Lucia", "Hugo", "Xavier", "Olga"];
    private static readonly string[] Roots = ["Garc", "Rodr", "Gonz", "Fern", "Mart", "Sanch", "Per", "Gom", "Jim", "Ruiz", "Hern", "Diaz", "Mor", "Alv", "Muñ", "Rom", "Alons", "Gut", "Nav", "Torr"];
    private static readonly string[] Ends = ["ia", "iguez", "alez", "andez", "inez", "ez", "illo", "era", "al", "ona", "ell", "es", "ola", "ana", "ero"];

    [Fact]
    public async Task Search_OneWord_TakesLessThanAFifthOfAScan()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("BACKOFFICE_SEARCH_PERSONS"), CultureInfo.InvariantCulture, out var asked) ? asked : 20_000;
        Fill(count);
        var scan = await BestAsync(() => ScanAsync("%marti%"));
        var ratios = new Dictionary<string, double>();
        foreach (var (name, typed) in new[] { ("one word", "martin"), ("three letters", "mar"), ("two words", "garcia nuria"), ("two common words", "maria garc"), ("document", Document(count / 2)), ("phone", $"6{count / 2:00000000}") })
        {
            ratios[name] = await BestAsync(() => town.Service<PersonQueries>().SearchAsync(town.ActorOf(Role.Clerk), typed, null, CancellationToken.None)) / scan;
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} persons; a scan takes {scan:0.0} ms; as a part of it: {string.Join(", ", ratios.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row.Key} {row.Value:0.0000}")))}"));
        Assert.InRange(ratios["one word"], 0, 0.2);
    }

    private async Task ScanAsync(string pattern)
    {
        await using var data = town.Data();
        await data.Persons.AsNoTracking().Where(person => EF.Functions.Like(person.SearchText, pattern)).CountAsync();
    }

    private static async Task<double> BestAsync(Func<Task> work)
    {
        await work();
        var times = new List<double>();
        for (var i = 0; i < Repetitions; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        // the best time is the work itself; the rest is what else the machine was doing
        return times.Min();
    }

    private void Fill(int count)
    {
        using var data = town.Data();
        data.Database.OpenConnection();
        using var connection = (SqliteConnection)data.Database.GetDbConnection();
        using var transaction = connection.BeginTransaction();
        using var person = Insert(connection, "Persons", "Id", "GivenName", "FirstSurname", "SecondSurname", "SortKey", "SearchText", "BirthDate", "Mobile", "Language", "CreatedAt", "Version", "Town");
        using var document = Insert(connection, "IdentityDocuments", "Id", "PersonId", "Kind", "Value", "From");
        using var term = Insert(connection, "PersonTerms", "Term", "PersonId");
        var random = new Random(7);
        for (var i = 0; i < count; i++)
        {
            var (id, number, mobile) = (Guid.CreateVersion7().ToString().ToUpperInvariant(), Document(i), $"+346{i:00000000}");
            var name = PersonName.Create(Given[random.Next(Given.Length)], Surname(random), Surname(random)).Value;
            var terms = SearchWords.Of(name, [number], mobile, null);
            Run(person, id, name.GivenName, name.FirstSurname, name.SecondSurname!, name.SortKey, SearchWords.Text(terms), "1978-05-03", mobile, "es", "2026-11-22 09:00:00", 0, "Gandia");
            Run(document, Guid.CreateVersion7().ToString().ToUpperInvariant(), id, 1, number, "2026-11-22 09:00:00");
            foreach (var word in terms) Run(term, word, id);
        }

        transaction.Commit();
    }

    private static string Surname(Random random) => Roots[random.Next(Roots.Length)] + Ends[random.Next(Ends.Length)];

    private static string Document(int i) => $"{i:00000000}{"TRWAGMYFPDXBNJZSQVHLCKE"[i % 23]}";

    private static SqliteCommand Insert(SqliteConnection connection, string table, params string[] columns)
    {
        var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(',', columns.Select(column => $"\"{column}\""))}) VALUES ({string.Join(',', columns.Select((_, i) => $"$p{i}"))})";
        for (var i = 0; i < columns.Length; i++) command.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
        return command;
    }

    private static void Run(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        command.ExecuteNonQuery();
    }
}
