using BackOffice.Data;
using BackOffice.Data.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackOffice.Tests.Database;

/// <summary>The scripts that an administrator runs by hand say what the migrations say.</summary>
public sealed class CommittedScriptTests
{
    private const string Cure = "is not what the migrations give. Run: bash database/generate.sh";

    [Fact]
    public void Schema_OfSqlServer_IsWhatTheMigrationsGive()
    {
        using var data = new SqlServerDesignTime().CreateDbContext([]);
        AssertCurrent("database/sqlserver/schema.sql", data, MigrationsSqlGenerationOptions.Idempotent);
    }

    [Fact]
    public void Schema_OfSqlite_IsWhatTheMigrationsGive()
    {
        using var data = new SqliteDesignTime().CreateDbContext([]);
        AssertCurrent("database/sqlite/schema.sql", data, MigrationsSqlGenerationOptions.Default);
    }

    [Fact]
    public void Migrations_OfBothEngines_CoverTheModel()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTime().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges(), "SQLite lacks a migration.");
        Assert.False(sqlServer.Database.HasPendingModelChanges(), "SQL Server lacks a migration.");
    }

    private static void AssertCurrent(string path, DbContext data, MigrationsSqlGenerationOptions options)
    {
        var generated = data.GetService<IMigrator>().GenerateScript(options: options).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        Assert.True(Repository.Text(path).Trim() == generated.Trim(), $"{path} {Cure}");
    }
}
