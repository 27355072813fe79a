using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackOffice.Data.Engines;

/// <summary>For <c>dotnet ef</c>: no server is asked.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteBackOfficeDbContext>
{
    public SqliteBackOfficeDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteBackOfficeDbContext>();
        DataModule.UseSqlite(options, "Data Source=:memory:");
        return new(options.Options);
    }
}

/// <summary>For <c>dotnet ef</c>: no server is asked.</summary>
internal sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerBackOfficeDbContext>
{
    public SqlServerBackOfficeDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlServerBackOfficeDbContext>();
        DataModule.UseSqlServer(options, "Server=.;Database=BackOffice");
        return new(options.Options);
    }
}
