namespace BackOffice.Incidents;

public static class IncidentsModule
{
    public static WebApplicationBuilder AddIncidents(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<HelpDeskBook>().AddSingleton<ServiceLevels.ServiceLevelBook>().AddSingleton<IncidentFiles>().AddSingleton<IncidentLogging>().AddSingleton<IncidentAccess>().AddSingleton<Calls.Aids.CallAids>();
        return builder;
    }
}
