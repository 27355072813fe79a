using System.Globalization;
using BackOffice.Data.Demo.Flooding;
using BackOffice.Incidents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Data.Demo;

/// <summary>How many invented incidents to add, and whom to tell of the progress.</summary>
public sealed record FloodIncidentsRequest(int Incidents, Action<int> Progress);

/// <summary>Fills the help desk so that lists and searches can be measured: five entries to each incident, the last years long. Past the change tracker, which would take hours; one line of the audit tells of it.</summary>
public sealed class FloodIncidents(Operations operations, IDbContextFactory<BackOfficeDbContext> contexts, HelpDeskBook book, TimeProvider clock) : IUseCase
{
    private const int Chunk = 20_000;
    private const int IncidentsPerRequester = 10;

    public Permission Needs => Permission.ActAsSystem;

    public async Task<Result<int>> ExecuteAsync(FloodIncidentsRequest request, Actor actor, CancellationToken cancellation)
    {
        var started = await operations.RunAsync(
            this,
            actor,
            async operation =>
            {
                operation.Record(nameof(Incident), Guid.Empty, null);
                await operation.CommitAsync();
                return Result.Done;
            },
            cancellation);
        if (!started.IsDone) return started.Refusal;
        var desk = await book.GetAsync(cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        await data.Database.OpenConnectionAsync(cancellation);
        var counters = await data.Counters.AsNoTracking().ToDictionaryAsync(row => row.Series, row => row.Value, cancellation);
        var tables = await FloodTables.OpenAsync(data, cancellation);
        try
        {
            await FillAsync(data, desk, counters, request, cancellation);
        }
        finally
        {
            await tables.CloseAsync(data);
        }

        return request.Incidents;
    }

    private async Task FillAsync(BackOfficeDbContext data, HelpDesk desk, Dictionary<string, long> counters, FloodIncidentsRequest request, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var requesters = await RequestersAsync(data, Math.Max(1, request.Incidents / IncidentsPerRequester), now, cancellation);
        var invention = new InventedIncidents(desk, requesters, request.Incidents, now);
        var next = Task.Run(() => invention.Make(0, Math.Min(Chunk, request.Incidents), counters), cancellation);
        for (var done = 0; done < request.Incidents;)
        {
            var chunk = await next;
            done += chunk.Length;
            var (from, left) = (done, request.Incidents - done);
            var reached = counters.ToDictionary();
            next = Task.Run(() => invention.Make(from, Math.Min(Chunk, left), counters), cancellation);
            await using var transaction = await data.Database.BeginTransactionAsync(cancellation);
            var rows = new FloodIncidentRows(data.Database.GetDbConnection(), transaction.GetDbTransaction(), data.Database.IsSqlite());
            rows.Write(chunk);
            await KeepAsync(data, reached, cancellation);
            await transaction.CommitAsync(cancellation);
            request.Progress(done);
        }

        await next;
    }

    /// <summary>Numbers given later go on after these.</summary>
    private static async Task KeepAsync(BackOfficeDbContext data, Dictionary<string, long> counters, CancellationToken cancellation)
    {
        foreach (var (series, value) in counters.Where(counter => counter.Key.StartsWith(IncidentLogging.Series + "-", StringComparison.Ordinal)))
        {
            var changed = await data.Counters.Where(row => row.Series == series).ExecuteUpdateAsync(set => set.SetProperty(row => row.Value, value), cancellation);
            if (changed == 0) await data.Database.ExecuteSqlAsync($"INSERT INTO Counters (Series, Value) VALUES ({series}, {value})", cancellation);
        }
    }

    private static async Task<IReadOnlyList<Guid>> RequestersAsync(BackOfficeDbContext data, int count, DateTime now, CancellationToken cancellation)
    {
        var first = await data.Requesters.LongCountAsync(cancellation);
        var made = Enumerable.Range(0, count).Select(i => Enter(first + i, now.AddSeconds(-count + i))).ToList();
        await using var transaction = await data.Database.BeginTransactionAsync(cancellation);
        var (connection, inner) = (data.Database.GetDbConnection(), transaction.GetDbTransaction());
        using (var rows = new BulkInsert(connection, inner, "Requesters", ["Id", "Name", "Email", "Phone", "SearchText", "CreatedAt", "Version"]))
        {
            foreach (var requester in made) rows.Add(requester.Id, requester.Name, requester.Email, requester.Phone, requester.SearchText, requester.CreatedAt, 0L);
        }

        var terms = made.SelectMany(requester => requester.SearchText.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(term => (Term: term, requester.Id))).Distinct().OrderBy(term => term.Term, StringComparer.Ordinal);
        using (var rows = new BulkInsert(connection, inner, "RequesterTerms", ["Term", "RequesterId"], rows: 50))
        {
            foreach (var (term, id) in terms) rows.Add(term, id);
            rows.Flush();
        }

        await transaction.CommitAsync(cancellation);
        return [.. made.Select(requester => requester.Id)];
    }

    private static Requester Enter(long number, DateTime at)
    {
        var person = InventedPerson.Data(number);
        return Requester.Enter(new(person.Name.Full, person.Email?.Value, string.Create(CultureInfo.InvariantCulture, $"+3496{number % 9_000_000 + 1_000_000}")), at).Value;
    }
}
