namespace BackOffice.Incidents;

public static class IncidentsModule
{
    public static WebApplicationBuilder AddIncidents(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<HelpDeskBook>().AddSingleton<ServiceLevels.ServiceLevelBook>().AddSingleton<IncidentFiles>().AddSingleton<IncidentLogging>().AddSingleton<IncidentAccess>();
        builder.Services.AddSingleton<Console.ConsoleReading>().AddSingleton<Console.Screen.BulkWork>();
        return builder;
    }
}
