using BackOffice.Data;
using BackOffice.Incidents.Calls.Aids;
using BackOffice.Incidents.Card.Presence;
using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Card.Timeline;
using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Categories.Editor;
using BackOffice.Incidents.Console;
using BackOffice.Incidents.Console.Screen;
using BackOffice.Incidents.Mail;
using BackOffice.Incidents.Notices;
using BackOffice.Incidents.Portal;
using BackOffice.Incidents.QuickActions;
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
            .AddSingleton<IncidentNotices>()
            .AddSingleton<IncidentWork>()
            .AddSingleton<IMatterTimeline, MatterTimeline>()
            .AddSingleton<IncidentPresence>()
            .AddSingleton<SentText>()
            .AddSingleton<EntryWords>()
            .AddSingleton<CategoryWords>()
            .AddSingleton<ConsoleReading>()
            .AddSingleton<BulkWork>()
            .AddSingleton<CallAids>()
            .AddSingleton<FollowUps>()
            .AddMailIntake()
            .AddSingleton<ReportTables>()
            .AddSingleton<ReportFiles>();
        return builder;
    }
}
