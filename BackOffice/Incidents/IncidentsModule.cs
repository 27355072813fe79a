namespace BackOffice.Incidents;

public static class IncidentsModule
{
    public static WebApplicationBuilder AddIncidents(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<HelpDeskBook>().AddSingleton<ServiceLevels.ServiceLevelBook>().AddSingleton<IncidentFiles>().AddSingleton<IncidentLogging>().AddSingleton<IncidentAccess>().AddSingleton<Reports.ReportTables>().AddSingleton<Reports.ReportFiles>();
        builder.Services.AddSingleton<HelpDeskBook>().AddSingleton<ServiceLevels.ServiceLevelBook>().AddSingleton<IncidentFiles>().AddSingleton<IncidentLogging>().AddSingleton<IncidentAccess>().AddSingleton<Portal.FollowUps>();
        builder.Services.AddSingleton<HelpDeskBook>().AddSingleton<ServiceLevels.ServiceLevelBook>().AddSingleton<IncidentFiles>().AddSingleton<IncidentLogging>().AddSingleton<IncidentAccess>();
        builder.Services.AddSingleton<Categories.Editor.CategoryWords>();
        builder.Services.AddSingleton<HelpDeskBook>().AddSingleton<ServiceLevels.ServiceLevelBook>().AddSingleton<IncidentFiles>().AddSingleton<IncidentLogging>().AddSingleton<IncidentAccess>().AddSingleton<Calls.Aids.CallAids>();
        return builder;
    }
}
