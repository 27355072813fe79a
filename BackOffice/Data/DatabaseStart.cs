using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Data;

/// <summary>Brings the database to the present schema.</summary>
public sealed class DatabaseStart(IDbContextFactory<BackOfficeDbContext> contexts, DatabaseSettings settings)
{
    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        if (!settings.IsSqlServer)
        {
            if (Path.GetDirectoryName(new SqliteConnectionStringBuilder(settings.ConnectionString).DataSource) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            await FreeMigrationLockAsync(data, cancellation);
        }

        await data.Database.MigrateAsync(cancellation);
    }

    /// <summary>A start killed while migrating leaves a row behind for which every later start would wait for ever. One process owns the file, so the row of a former one is stale.</summary>
    private static async Task FreeMigrationLockAsync(BackOfficeDbContext data, CancellationToken cancellation)
    {
        // the table is made by the first migration
        var tables = await data.Database.SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (tables == 1) await data.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock WHERE Timestamp < datetime('now', '-1 minute')", cancellation);
    }
}
