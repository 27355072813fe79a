using System.Diagnostics;
using System.Globalization;
using BackOffice.Data;
using BackOffice.Data.Engines;
using BackOffice.Persons;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Security;
using Xunit.Abstractions;

namespace BackOffice.Tests.Persons;

/// <summary>How long the type-ahead takes beside a scan of the same table in the same run. <c>BACKOFFICE_SEARCH_PERSONS</c> says how many persons, 60,000 when it is not set: in fewer the scan is over before a question has reached the database;
/// <c>BACKOFFICE_SEARCH_FILE</c> a SQLite file that is full already, as <c>demo --persons</c> makes it.</summary>
public sealed class PersonSearchSpeedTests(Town town, ITestOutputHelper output) : IClassFixture<Town>
{
    private const int Repetitions = 15;

    [Fact]
    public async Task Search_OneWord_TakesLessThanAThirdOfAScan()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("BACKOFFICE_SEARCH_PERSONS"), CultureInfo.InvariantCulture, out var asked) ? asked : 60_000;
        var file = Environment.GetEnvironmentVariable("BACKOFFICE_SEARCH_FILE");
        if (file is null) SearchTown.Fill(town, count);
        var registry = new Registry(file ?? Path.Combine(town.Folder, "backoffice.db"));
        var known = await KnownAsync(registry);
        var typed = new Dictionary<string, string>
        {
            ["one word"] = "garcia",
            ["three letters"] = "gar",
            ["rare word"] = known.Email ?? known.Document[..7],
            ["two common words"] = "maria garc",
            ["two words begun"] = "maria g",
            ["common and rare"] = $"maria {known.Document[..6]}",
            ["two common, nobody"] = SearchTown.NobodyHas,
            ["three common words"] = "jose garc mar",
            ["no such word"] = "garcia zzzzz",
            ["document"] = known.Document,
            ["document begun"] = known.Document[..5],
            ["phone"] = known.Mobile[3..],
        };

        var times = await MeasureAsync(registry, typed);

        var scan = Median(times["scan"]);
        foreach (var (name, took) in times) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} p50 {Median(took),8:0.00} ms  p95 {took.Order().ElementAt(took.Count * 95 / 100),8:0.00} ms  1/{scan / Median(took):0} of a scan"));
        Assert.InRange(Median(times["one word"]) / scan, 0, 1 / 3.0);
    }

    /// <summary>In turns, so that what else the machine does meets all alike.</summary>
    private async Task<Dictionary<string, List<double>>> MeasureAsync(Registry registry, Dictionary<string, string> typed)
    {
        var queries = new PersonQueries(registry, town.Service<OfficialAccess>());
        var actor = town.ActorOf(Role.Clerk);
        var works = typed.ToDictionary(row => row.Key, row => (Func<Task>)(() => queries.SearchAsync(actor, row.Value, null, CancellationToken.None)));
        works["scan"] = () => ScanAsync(registry, "%marti%");
        var times = works.ToDictionary(row => row.Key, _ => new List<double>());
        for (var i = -1; i < Repetitions; i++)
        {
            foreach (var (name, work) in works)
            {
                var start = Stopwatch.GetTimestamp();
                await work();
                if (i >= 0) times[name].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        return times;
    }

    private static async Task ScanAsync(Registry registry, string pattern)
    {
        await using var data = registry.CreateDbContext();
        await data.Persons.AsNoTracking().Where(person => EF.Functions.Like(person.SearchText, pattern)).CountAsync();
    }

    private static async Task<(string Document, string Mobile, string? Email)> KnownAsync(Registry registry)
    {
        await using var data = registry.CreateDbContext();
        var person = await data.Persons.AsNoTracking().Include(row => row.Documents).Where(row => row.Mobile != null).OrderBy(row => row.Mobile).Skip(5_000).FirstAsync();
        return (person.CurrentDocument!.Value, person.Mobile!, person.Email);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private sealed class Registry(string file) : IDbContextFactory<BackOfficeDbContext>
    {
        public BackOfficeDbContext CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<SqliteBackOfficeDbContext>();
            DataModule.UseSqlite(options, $"Data Source={file}");
            return new SqliteBackOfficeDbContext(options.Options);
        }
    }
}
