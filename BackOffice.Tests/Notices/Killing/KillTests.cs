using System.Diagnostics;
using System.Globalization;
using BackOffice.Data.Engines;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Notices;

namespace BackOffice.Tests.Notices.Killing;

/// <summary>A process that sends is killed with SIGKILL again and again, at named points, at stages of the server and at random moments; what a server acknowledged stands in a book that the server writes.
/// <c>BACKOFFICE_KILLS</c> says how often, 200 when it is not set.</summary>
public sealed class KillTests : IDisposable
{
    private const int MessagesPerRound = 8;

    /// <summary>Some of the processes are the whole application but its screens, the others have a smaller model.</summary>
    private const int WholeEvery = 23;

    /// <summary>Milliseconds in which a process sends everything, and more.</summary>
    private const int LongestLife = 400;

    /// <summary>128 and SIGKILL.</summary>
    private const int Killed = 137;

    private readonly string folder = Directory.CreateTempSubdirectory("backoffice-kill-").FullName;
    private readonly LedgerServer server;
    private readonly Random random = new(20261122);
    private int seen;

    public KillTests()
    {
        TemplateDatabase.CopyTo(Path.Combine(folder, "backoffice.db"));
        server = new(Path.Combine(folder, "ledger.txt"));
    }

    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("BACKOFFICE_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : 200;

    [Fact]
    public async Task Drain_KilledAgainAndAgain_LosesNothingAndRepeatsAtMostTheOneInTheAir()
    {
        var doubtful = 0;
        var next = Prepare(0);
        for (var round = 0; round < Kills; round++)
        {
            await FillAsync();
            var current = next;
            next = Prepare(round + 1);
            await KillAsync(current);
            doubtful += await UnmarkedAsync(round);
            await EndLeasesAsync();
        }

        server.At = null;
        next.Process.Kill();
        await RunToTheEndAsync();
        await CheckAsync(doubtful);
    }

    public void Dispose()
    {
        server.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>The next process is made ready while the one before it works. Points of its own, stages of the server and chance take turns.</summary>
    private Round Prepare(int round)
    {
        var points = Enum.GetValues<DeathPoint>();
        var stages = Enum.GetValues<LetterStage>();
        var kind = round % (points.Length + stages.Length);
        var point = kind < points.Length ? points[kind] : DeathPoint.None;
        var passes = point is DeathPoint.BeforeSending or DeathPoint.AfterSending or DeathPoint.AfterMark ? random.Next(MessagesPerRound) : 0;
        return new(Start(point, passes, round % WholeEvery == 0), point, kind < points.Length ? null : stages[kind - points.Length]);
    }

    private Process Start(DeathPoint point, int passes, bool isWhole) =>
        ChildProcess.Start("send", folder, server.Port.ToString(CultureInfo.InvariantCulture), point.ToString(), passes.ToString(CultureInfo.InvariantCulture), isWhole.ToString());

    private async Task KillAsync(Round round)
    {
        using var process = round.Process;
        var letters = random.Next(MessagesPerRound);
        server.At = round.Stage is null ? null : at =>
        {
            if (at == round.Stage && letters-- == 0) process.Kill();
        };
        Assert.Equal(SendingProcess.Ready, await process.StandardOutput.ReadLineAsync());
        await process.StandardInput.WriteLineAsync("go");
        await process.StandardInput.FlushAsync();
        if (round.IsByChance)
        {
            await Task.Delay(random.Next(LongestLife));
            process.Kill();
        }

        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(Killed, process.ExitCode);
    }

    private SqliteBackOfficeDbContext Data()
    {
        var options = new DbContextOptionsBuilder<SqliteBackOfficeDbContext>();
        BackOffice.Data.DataModule.UseSqlite(options, $"Data Source={Path.Combine(folder, "backoffice.db")};Pooling=False");
        return new(options.Options);
    }

    private async Task FillAsync()
    {
        await using var data = Data();
        var now = DateTime.UtcNow;
        data.OutboxMessages.AddRange(Enumerable.Range(0, MessagesPerRound).Select(i => OutboxMessage.Plain(new NoticeOrder(NoticeEvent.Registered, NoticeChannel.Email, $"vecina{i}@example.org", "es"), "Asunto", "Texto", now)));
        await data.SaveChangesAsync();
    }

    /// <summary>What two minutes do.</summary>
    private async Task EndLeasesAsync()
    {
        await using var data = Data();
        await data.OutboxMessages.Where(message => message.State == NoticeState.Leased).ExecuteUpdateAsync(set => set.SetProperty(message => message.LeasedUntil, DateTime.UtcNow.AddMinutes(-1)));
    }

    /// <summary>Letters of this round that a server has and we do not know of: a kill leaves at most one, the one in the air of its only connection.</summary>
    private async Task<int> UnmarkedAsync(int round)
    {
        await server.WhenIdleAsync();
        await using var data = Data();
        var marked = (await data.OutboxMessages.Where(message => message.SentAt != null).Select(message => message.Id).ToListAsync()).ToHashSet();
        var letters = Acknowledged().ToList();
        var unmarked = letters.Skip(seen).Count(id => !marked.Contains(id));
        seen = letters.Count;
        Assert.True(unmarked <= 1, $"Round {round}: {unmarked} letters had left and were not marked.");
        return unmarked;
    }

    private IEnumerable<Guid> Acknowledged() => server.Read().Select(line => Guid.ParseExact(line.TrimStart('<')[..32], "N"));

    private async Task RunToTheEndAsync()
    {
        using var process = Start(DeathPoint.None, 0, isWhole: true);
        await process.StandardInput.WriteLineAsync("go");
        await process.StandardInput.FlushAsync();
        Assert.EndsWith("done\n", await process.StandardOutput.ReadToEndAsync());
    }

    private async Task CheckAsync(int doubtful)
    {
        await using var data = Data();
        var messages = await data.OutboxMessages.AsNoTracking().Select(message => new { message.Id, message.State }).ToListAsync();
        var lines = server.Read();
        var times = Acknowledged().GroupBy(id => id).ToDictionary(group => group.Key, group => group.Count());

        Assert.Equal(Kills * MessagesPerRound, messages.Count);
        Assert.All(messages, message => Assert.Equal(NoticeState.Sent, message.State));
        Assert.Equal(messages.Select(message => message.Id).Order(), times.Keys.Order());
        Assert.Equal(times.Count, lines.Distinct().Count());
        Assert.True(times.Values.Sum() - times.Count <= doubtful, $"{times.Values.Sum() - times.Count} repeated, {doubtful} doubtful.");
        Console.WriteLine($"{Kills} kills: {times.Count} letters, 0 lost, {times.Values.Sum() - times.Count} repeated of {doubtful} that were in the air");
    }

    private sealed record Round(Process Process, DeathPoint Point, LetterStage? Stage)
    {
        public bool IsByChance => Point == DeathPoint.None && Stage is null;
    }
}
