using BackOffice.Hosting;

namespace BackOffice.Data;

/// <summary>Which engine, and where: <c>Database:Provider</c> (Sqlite or SqlServer) and <c>ConnectionStrings:BackOffice</c>.</summary>
public sealed record DatabaseSettings(bool IsSqlServer, string ConnectionString)
{
    public static DatabaseSettings Read(IConfiguration configuration, DataDirectory directory)
    {
        var provider = configuration["Database:Provider"] ?? "Sqlite";
        var connection = configuration.GetConnectionString("BackOffice");
        return provider.ToUpperInvariant() switch
        {
            "SQLITE" => new(false, string.IsNullOrWhiteSpace(connection) ? DataModule.DefaultConnectionString(directory.Path) : connection),
            "SQLSERVER" when !string.IsNullOrWhiteSpace(connection) => new(true, connection),
            "SQLSERVER" => throw new MissingSettingException("ConnectionStrings:BackOffice", "la cadena de conexión de SQL Server"),
            _ => throw new MissingSettingException("Database:Provider", "Sqlite o SqlServer"),
        };
    }
}
