using System.Diagnostics;
using System.Globalization;
using BackOffice.Data;
using BackOffice.Data.Engines;
using BackOffice.Incidents;
using BackOffice.Incidents.Console;
using BackOffice.Incidents.Search;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Security;
using Xunit.Abstractions;

namespace BackOffice.Tests.Incidents.Console;

/// <summary>How the console grows with its incidents: a small and a large help desk in turns in one run. <c>BACKOFFICE_INCIDENT_FILES</c> names two SQLite files, small;large, as <c>demo --incidents</c> fills them;
/// without it 300 and 3,000 are made, which shows that the tool works, not how the application does.</summary>
public sealed class ConsoleSpeedTests(Town small, LargeTown large, ITestOutputHelper output) : IClassFixture<Town>, IClassFixture<LargeTown>
{
    private const int Repetitions = 5;
    private const int FarPage = 20_000;

    [Fact]
    public async Task Console_SmallAndLarge_TakeAboutTheSame()
    {
        var files = Environment.GetEnvironmentVariable("BACKOFFICE_INCIDENT_FILES")?.Split(';');
        if (files is null)
        {
            await small.FloodAsync(300);
            await large.FloodAsync(3_000);
        }

        var desk = await small.Service<HelpDeskBook>().GetAsync(default);
        DeskFile[] both = [await DeskFile.OpenAsync(files?[0] ?? Path.Combine(small.Folder, "backoffice.db"), small, desk), await DeskFile.OpenAsync(files?[1] ?? Path.Combine(large.Folder, "backoffice.db"), small, desk)];
        var times = new Dictionary<string, List<double>[]>();
        for (var i = -1; i < Repetitions; i++)
        {
            foreach (var (name, work) in Works())
            {
                var of = times.TryGetValue(name, out var known) ? known : times[name] = [[], []];
                for (var side = 0; side < 2; side++)
                {
                    var start = Stopwatch.GetTimestamp();
                    await work(both[side]);
                    if (i >= 0) of[side].Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        Line($"{both[0].Count:N0} against {both[1].Count:N0} incidents, median of {Repetitions} in turns");
        foreach (var (name, of) in times) Line($"{name,-36} {Median(of[0]),9:0.0} ms {Median(of[1]),9:0.0} ms   x{Median(of[1]) / Median(of[0]):0.00}");
        Line($"page {FarPage:N0} or last / first page, large: x{Median(times["list all, far page"][1]) / Median(times["list all, first page"][1]):0.00}");
        Assert.InRange(Median(times["list all, far page"][1]) / Median(times["list all, first page"][1]), 0, 20);
    }

    private static Dictionary<string, Func<DeskFile, Task>> Works() => new()
    {
        ["list all, first page"] = file => file.ListAsync(ConsoleTown.All, null),
        ["list all, far page"] = file => file.ListAsync(ConsoleTown.All, file.Far),
        ["list all by priority, far page"] = file => file.ListAsync(ConsoleTown.All with { Sort = ConsoleSort.Priority }, file.FarPriority),
        ["list open, due first"] = file => file.ListAsync(new() { View = ConsoleView.Open, Sort = ConsoleSort.Due }, null),
        ["list open of nobody"] = file => file.ListAsync(new() { View = ConsoleView.Unassigned }, null),
        ["counters"] = file => file.CountAsync(),
        ["open an incident with its entries"] = file => file.ReadAsync(),
        ["search a common word"] = file => file.SearchAsync("certificado", ConsoleTown.All),
        ["search two words, the last begun"] = file => file.SearchAsync("pago dupl", ConsoleTown.All),
        ["search a begun common word"] = file => file.SearchAsync("cert", ConsoleTown.All),
        ["search a rare word"] = file => file.SearchAsync("expediente 2024 77777", ConsoleTown.All),
        ["search by number"] = file => file.SearchAsync(file.Number, ConsoleTown.All),
        ["search a common word, filtered"] = file => file.SearchAsync("certificado", new() { View = ConsoleView.Open, Channel = IncidentChannel.Phone }),
    };

    private void Line(FormattableString line)
    {
        var text = line.ToString(CultureInfo.InvariantCulture);
        output.WriteLine(text);
        if (Environment.GetEnvironmentVariable("BACKOFFICE_INCIDENT_FILES") is not null) System.Console.WriteLine(text);
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);

    /// <summary>A file that is asked as the application asks it, with somebody's rights in it.</summary>
    private sealed class DeskFile(string path, Town town, HelpDesk desk) : IDbContextFactory<BackOfficeDbContext>
    {
        private IncidentScope scope = IncidentScope.Whole;

        public int Count { get; private set; }

        public string Number { get; private set; } = "";

        /// <summary>Key of the page that 1,000,000 incidents have as number 20,000; of fewer the last but one.</summary>
        public string? Far { get; private set; }

        public string? FarPriority { get; private set; }

        private SearchQueries Search => new(this, town.Service<IncidentAccess>(), town.Clock);

        public static async Task<DeskFile> OpenAsync(string path, Town town, HelpDesk desk)
        {
            var file = new DeskFile(path, town, desk);
            await using var data = file.CreateDbContext();
            file.Count = await data.Incidents.CountAsync();
            var row = await data.Incidents.OrderBy(found => found.Sequence).Skip(Math.Max(0, file.Count - (FarPage * 50)) + 100).FirstAsync();
            var late = await data.Incidents.Where(found => found.Priority == 4).OrderByDescending(found => found.Sequence).Skip(60).FirstAsync();
            var official = await data.Incidents.Where(found => found.State <= IncidentState.Waiting && found.AssigneeId != null).Select(found => found.AssigneeId).FirstOrDefaultAsync();
            (file.Number, file.Far, file.FarPriority) = (row.Number, new ListCursor(null, row.Sequence, false).ToString(), new ListCursor(4, late.Sequence, false).ToString());
            file.scope = IncidentScope.Whole with { OfficialId = official ?? Guid.Empty, Teams = [.. desk.Teams.Keys] };
            return file;
        }

        public async Task ListAsync(ConsoleFilter filter, string? at)
        {
            await using var data = CreateDbContext();
            Assert.NotEmpty(await ConsoleQueries.Query(data, filter, desk, scope, ListCursor.Read(at)).ToListAsync());
        }

        public async Task CountAsync()
        {
            await using var data = CreateDbContext();
            Assert.Equal(Count, (await ConsoleQueries.Counted(data, scope).SingleAsync()).All);
        }

        public async Task ReadAsync()
        {
            await using var data = CreateDbContext();
            var incident = await data.Incidents.AsNoTracking().SingleAsync(row => row.Number == Number);
            Assert.NotEmpty(await data.TimelineEntries.AsNoTracking().Where(row => row.IncidentId == incident.Id).OrderBy(row => row.Number).ToListAsync());
        }

        public Task SearchAsync(string text, ConsoleFilter filter) => Search.SearchAsync(town.ActorOf(Role.Supervisor), filter with { Text = text }, null, CancellationToken.None);

        public BackOfficeDbContext CreateDbContext()
        {
            var options = new DbContextOptionsBuilder<SqliteBackOfficeDbContext>();
            DataModule.UseSqlite(options, $"Data Source={path}");
            return new SqliteBackOfficeDbContext(options.Options);
        }
    }
}

/// <summary>The larger one of two.</summary>
public sealed class LargeTown : Town;
