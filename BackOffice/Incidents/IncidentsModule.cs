using BackOffice.Incidents.Calls.Aids;
using BackOffice.Incidents.Categories.Editor;
using BackOffice.Incidents.Portal;
using BackOffice.Incidents.Reports;
using BackOffice.Incidents.ServiceLevels;

namespace BackOffice.Incidents;

public static class IncidentsModule
{
    public static WebApplicationBuilder AddIncidents(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddSingleton<HelpDeskBook>()
            .AddSingleton<ServiceLevelBook>()
            .AddSingleton<IncidentFiles>()
            .AddSingleton<IncidentLogging>()
            .AddSingleton<IncidentAccess>()
            .AddSingleton<CategoryWords>()
            .AddSingleton<CallAids>()
            .AddSingleton<FollowUps>()
            .AddSingleton<ReportTables>()
            .AddSingleton<ReportFiles>();
        builder.Services.AddSingleton<HelpDeskBook>().AddSingleton<ServiceLevels.ServiceLevelBook>().AddSingleton<IncidentFiles>().AddSingleton<IncidentLogging>().AddSingleton<IncidentAccess>();
        builder.Services.AddSingleton<Notices.IncidentNotices>().AddSingleton<Card.Work.IncidentWork>().AddSingleton<Card.Presence.IncidentPresence>().AddSingleton<Card.Timeline.EntryWords>();
        return builder;
    }
}
