using BackOffice.Data.Engines;
using BackOffice.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Update;

namespace BackOffice.Data;

public static class DataModule
{
    /// <summary>SQLite's file when nothing else is configured.</summary>
    private const string FileName = "backoffice.db";

    public static WebApplicationBuilder AddData(this WebApplicationBuilder builder)
    {
        var settings = DatabaseSettings.Read(builder.Configuration, DataDirectory.Of(builder.Configuration, builder.Environment));
        builder.Services.AddSingleton(settings);
        if (settings.IsSqlServer)
        {
            builder.Services.AddDbContextFactory<SqlServerBackOfficeDbContext>(options => UseSqlServer(options, settings.ConnectionString));
            builder.Services.AddSingleton<IDbContextFactory<BackOfficeDbContext>, ContextFactory<SqlServerBackOfficeDbContext>>();
        }
        else
        {
            builder.Services.AddDbContextFactory<SqliteBackOfficeDbContext>(options => UseSqlite(options, settings.ConnectionString));
            builder.Services.AddSingleton<IDbContextFactory<BackOfficeDbContext>, ContextFactory<SqliteBackOfficeDbContext>>();
        }

        // only the stores of ASP.NET Core Identity ask for a context of the request
        builder.Services.AddScoped(services => services.GetRequiredService<IDbContextFactory<BackOfficeDbContext>>().CreateDbContext());
        builder.Services.AddSingleton<CommittedChanges>().AddSingleton<Operations>().AddSingleton<DatabaseStart>();
        return builder;
    }

    // what hangs on one row, such as documents and claims, is little and comes with it in one statement
    internal static DbContextOptionsBuilder UseSqlite(DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, engine => engine.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
        .ConfigureWarnings(LogQuietly)
        .AddInterceptors(SqliteConnectionSettings.Instance)
        .ReplaceService<IModificationCommandBatchFactory, SqliteBatches>();

    internal static DbContextOptionsBuilder UseSqlServer(DbContextOptionsBuilder options, string connectionString) =>
        options.ConfigureWarnings(LogQuietly).UseSqlServer(connectionString, engine => engine.EnableRetryOnFailure().UseCompatibilityLevel(150).UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery));

    // a refused insert is how two at once are told apart; a failure that nobody expects is logged where it ends
    private static void LogQuietly(WarningsConfigurationBuilder warnings) =>
        warnings.Log((RelationalEventId.CommandError, LogLevel.Information), (CoreEventId.SaveChangesFailed, LogLevel.Information));

    internal static string DefaultConnectionString(string directory) => $"Data Source={Path.Combine(directory, FileName)}";

    private sealed class ContextFactory<TContext>(IDbContextFactory<TContext> inner) : IDbContextFactory<BackOfficeDbContext>
        where TContext : BackOfficeDbContext
    {
        public BackOfficeDbContext CreateDbContext() => inner.CreateDbContext();
    }
}
