namespace BackOffice.Hosting;

public static class CommandLineAddress
{
    public const string Default = "http://localhost:5080";

    /// <summary>Where the application listens unless <c>--urls</c>, <c>ASPNETCORE_URLS</c>, the ports of a container or <c>Kestrel:Endpoints</c> say otherwise.
    /// In code because a launch profile or appsettings.json would win over the environment.</summary>
    public static WebApplicationBuilder UseDefaultAddress(this WebApplicationBuilder builder)
    {
        string[] settings = ["urls", "http_ports", "https_ports"];
        var isChosen = settings.Any(setting => !string.IsNullOrWhiteSpace(builder.Configuration[setting])) || builder.Configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!isChosen) builder.WebHost.UseUrls(Default);
        return builder;
    }
}
