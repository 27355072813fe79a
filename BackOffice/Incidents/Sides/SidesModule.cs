using BackOffice.Incidents.Attachments;
using BackOffice.Incidents.Links;
using BackOffice.Incidents.Mail.Quarantine;
using BackOffice.Incidents.Notices;
using BackOffice.Incidents.QuickActions;
using BackOffice.Incidents.RemoteSupport;
using BackOffice.Incidents.Tags;
using BackOffice.Notices.Failures;
using BackOffice.Persons;
using Shared.Notices;

namespace BackOffice.Incidents.Sides;

public static class SidesModule
{
    public static WebApplicationBuilder AddIncidentSides(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AttachmentStore>();
        builder.Services.AddSingleton(new IncidentPanel("ciudadano", typeof(QuickActionPanel), 10)).AddSingleton(new IncidentPanel("avisos", typeof(NoticePanel), 15)).AddSingleton(new IncidentPanel("vinculos", typeof(LinkPanel), 20))
            .AddSingleton(new IncidentPanel("adjuntos", typeof(AttachmentPanel), 30)).AddSingleton(new IncidentPanel("remota", typeof(RemotePanel), 40)).AddSingleton(new IncidentPanel("etiquetas", typeof(TagPanel), 50));
        builder.Services.AddSingleton(new NoticeRemedy(row => row is { PersonId: null, IncidentId: not null, Event: not NoticeEvent.ServiceBreached }, typeof(CorrectRequesterDialog), "Clerk,Operator,Supervisor"));
        builder.Services.AddSingleton(new PersonTab(PersonTabKeys.Incidents, "Tab.Incidents", typeof(Persons.PersonIncidents), 40, "Clerk,Operator,Supervisor"));
        return builder;
    }

    /// <summary>Files that leave an incident.</summary>
    public static WebApplication MapIncidentFiles(this WebApplication app)
    {
        AttachmentEndpoints.Map(app);
        ConsentFile.Map(app);
        QuarantineEndpoints.Map(app);
        return app;
    }
}
