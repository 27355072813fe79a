using BackOffice.Incidents.Attachments;

namespace BackOffice.Incidents.Sides;

public static class SidesModule
{
    public static WebApplicationBuilder AddIncidentSides(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AttachmentStore>();
        return builder;
    }

    /// <summary>Files that leave an incident.</summary>
    public static WebApplication MapIncidentFiles(this WebApplication app)
    {
        AttachmentEndpoints.Map(app);
        return app;
    }
}
