namespace BackOffice.Portal;

public static class PortalModule
{
    /// <summary>Public pages: what anybody may ask, and how often.</summary>
    public static WebApplicationBuilder AddPortal(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<CheckLimits>();
        return builder;
    }
}
