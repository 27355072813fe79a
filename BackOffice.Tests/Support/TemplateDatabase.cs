using BackOffice.Data;
using BackOffice.Data.Engines;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Tests.Support;

/// <summary>A database with the present schema, made once for a run by the real migrations and copied for each town.</summary>
internal static class TemplateDatabase
{
    private static readonly Lazy<string> Template = new(Make);

    public static void CopyTo(string path) => File.Copy(Template.Value, path, overwrite: true);

    private static string Make()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("backoffice-template-").FullName, "template.db");
        var options = new DbContextOptionsBuilder<SqliteBackOfficeDbContext>();
        DataModule.UseSqlite(options, $"Data Source={path};Pooling=False");
        using var data = new SqliteBackOfficeDbContext(options.Options);
        data.Database.Migrate();
        data.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        return path;
    }
}
