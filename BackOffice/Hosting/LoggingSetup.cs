namespace BackOffice.Hosting;

/// <summary>Logs carry ids and codes. What libraries would add to them is shut off here and not in a settings file, where somebody may turn it on.</summary>
internal static class LoggingSetup
{
    public static void AddLogging(this WebApplicationBuilder builder)
    {
        // says whole addresses, with what was typed in a search box
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);

        // SQL Server quotes the value that was there already, such as a document; such refusals are usual and are answered
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.Warning);
        if (!builder.Environment.IsProduction()) return;
        builder.Logging.ClearProviders();
        builder.Logging.AddJsonConsole(options =>
        {
            (options.IncludeScopes, options.UseUtcTimestamp) = (true, true);
            options.TimestampFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";
        });
    }
}
