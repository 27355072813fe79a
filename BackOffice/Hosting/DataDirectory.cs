namespace BackOffice.Hosting;

/// <summary>Where the application keeps its files (<c>Data:Directory</c>): database, pickup folder, keys of the cookies, uploads.</summary>
public sealed record DataDirectory(string Path)
{
    public string Pickup => System.IO.Path.Combine(Path, "pickup");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <exception cref="MissingSettingException">In Production the folder must be named.</exception>
    public static DataDirectory Of(IConfiguration configuration, IHostEnvironment environment)
    {
        var configured = configuration["Data:Directory"];
        if (!string.IsNullOrWhiteSpace(configured)) return new(System.IO.Path.GetFullPath(configured));
        if (environment.IsProduction()) throw new MissingSettingException("Data:Directory", "la carpeta donde se guardan la base de datos, los avisos y las claves de sesión");
        return new(System.IO.Path.Combine(environment.ContentRootPath, "App_Data"));
    }
}
