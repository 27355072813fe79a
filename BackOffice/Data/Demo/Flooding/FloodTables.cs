using BackOffice.Data.Engines;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Data.Demo.Flooding;

/// <summary>Takes indexes, triggers and counters of the help desk away while millions of rows come in, and makes them again in one go. SQLite only; the other engine keeps them.</summary>
internal sealed class FloodTables
{
    private const string Fast = "PRAGMA cache_size=-1500000; PRAGMA temp_store=MEMORY; PRAGMA synchronous=OFF; PRAGMA wal_autocheckpoint=100000; PRAGMA foreign_keys=OFF;";

    /// <summary>The connection goes back to its pool with the settings that others count on.</summary>
    private const string Usual = "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cache_size=-2000; PRAGMA wal_autocheckpoint=1000;";

    private const string Taken = """
        SELECT "sql" AS "Value" FROM "sqlite_master" WHERE "sql" IS NOT NULL AND (("type" = 'index' AND "tbl_name" IN ('Incidents', 'TimelineEntries', 'Requesters')) OR ("type" = 'trigger' AND "tbl_name" IN ('Incidents', 'TimelineEntries')))
        """;

    private const string Drops = """
        SELECT 'DROP ' || "type" || ' "' || "name" || '"' AS "Value" FROM "sqlite_master" WHERE "sql" IS NOT NULL AND (("type" = 'index' AND "tbl_name" IN ('Incidents', 'TimelineEntries', 'Requesters')) OR ("type" = 'trigger' AND "tbl_name" IN ('Incidents', 'TimelineEntries')))
        """;

    private const string Gathering = "INSERT INTO \"IncidentTexts\" (\"IncidentTexts\", rank) VALUES ('automerge', 0), ('hashsize', 67108864);";

    private const string Merging = "INSERT INTO \"IncidentTexts\" (\"IncidentTexts\", rank) VALUES ('automerge', 4), ('hashsize', 1048576); INSERT INTO \"IncidentTexts\" (\"IncidentTexts\") VALUES ('optimize');";

    private readonly List<string> taken;

    private FloodTables(List<string> taken) => this.taken = taken;

    public static async Task<FloodTables> OpenAsync(BackOfficeDbContext data, CancellationToken cancellation)
    {
        if (!data.Database.IsSqlite()) return new([]);
        var taken = await data.Database.SqlQueryRaw<string>(Taken).ToListAsync(cancellation);
        var drops = await data.Database.SqlQueryRaw<string>(Drops).ToListAsync(cancellation);
        await RunAsync(data, Fast);
        await RunAsync(data, Gathering);
        foreach (var drop in drops) await RunAsync(data, drop);
        return new(taken);
    }

    /// <summary>Also after a failure and without heeding a cancellation: nothing works without its indexes.</summary>
    public async Task CloseAsync(BackOfficeDbContext data)
    {
        if (!data.Database.IsSqlite()) return;
        data.Database.SetCommandTimeout(TimeSpan.FromHours(2));
        foreach (var create in taken) await RunAsync(data, create);
        await RunAsync(data, SqliteIncidentSchema.Recount);
        await RunAsync(data, Merging);
        await RunAsync(data, Usual);
        await RunAsync(data, "PRAGMA analysis_limit=1000; ANALYZE;");
    }

    private static async Task RunAsync(BackOfficeDbContext data, string statement)
    {
        await using var command = data.Database.GetDbConnection().CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
