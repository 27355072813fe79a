using BackOffice.Incidents.Card.Jobs;
using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Categories;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Incidents.Card;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>The commands of the screen of an incident.</summary>
internal static class FaultIncidents
{
    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of("AssignIncident", OpenAsync, (town, row, actor) => town.Service<AssignIncident>().ExecuteAsync(new(row.Id, row.Version, ShippedHelpDesk.TeamId("firma"), null), actor, default)),
        Of("StartIncident", OpenAsync, (town, row, actor) => town.Service<StartIncident>().ExecuteAsync(new(row.Id, row.Version), actor, default)),
        Of("WaitIncident", OpenAsync, (town, row, actor) => town.Service<WaitIncident>().ExecuteAsync(new(row.Id, row.Version, WaitingReason.ThirdParty, "El proveedor"), actor, default)),
        Of("ResumeIncident", WaitingAsync, (town, row, actor) => town.Service<ResumeIncident>().ExecuteAsync(new(row.Id, row.Version), actor, default)),
        Of("ReopenIncident", ResolvedAsync, (town, row, actor) => town.Service<ReopenIncident>().ExecuteAsync(new(row.Id, row.Version), actor, default)),
        Of("CloseIncident", ResolvedAsync, (town, row, actor) => town.Service<CloseIncident>().ExecuteAsync(new(row.Id, row.Version), actor, default)),
        Of("CancelIncident", OpenAsync, (town, row, actor) => town.Service<CancelIncident>().ExecuteAsync(new(row.Id, row.Version, "No procede"), actor, default)),
        Of("RecategoriseIncident", OpenAsync, (town, row, actor) => town.Service<RecategoriseIncident>().ExecuteAsync(new(row.Id, row.Version, ShippedHelpDesk.CategoryId("problemas-pago"), IncidentKind.Incident, [new("mensaje-error", "Mensaje de error", "Error 45")], true), actor, default)),
        Of("WeighIncident", OpenAsync, (town, row, actor) => town.Service<WeighIncident>().ExecuteAsync(new(row.Id, row.Version, Impact.Service, Urgency.High), actor, default)),
        Of("OverridePriority", OpenAsync, (town, row, actor) => town.Service<OverridePriority>().ExecuteAsync(new(row.Id, row.Version, 1, "Hay pleno"), actor, default)),
        Of("CorrectIncident", OpenAsync, (town, row, actor) => town.Service<CorrectIncident>().ExecuteAsync(new(row.Id, row.Version) { Title = "Otro", Requester = new(New: new("Eva Soler")) }, actor, default)),
        Of("GiveAccessCode", OpenAsync, async (town, row, actor) => await town.Service<GiveAccessCode>().ExecuteAsync(new(row.Id, row.Version, BySms: true), actor, default)),
        Of("ReplyToRequester", OpenAsync, (town, row, actor) => town.Service<ReplyToRequester>().ExecuteAsync(new(row.Id, row.LastEntry, "Hola") { WaitsFor = "Algo" }, actor, default)),
        Of("ResolveIncident", OpenAsync, (town, row, actor) => town.Service<ResolveIncident>().ExecuteAsync(new(row.Id, row.LastEntry, "Hecho", 1), actor, default)),
        Of("AddInternalNote", OpenAsync, (town, row, actor) => town.Service<AddInternalNote>().ExecuteAsync(new(row.Id, "Ojo"), actor, default)),
        Of("AdvanceWaitingIncidentsBatch", OverAsync, async (town, _, _) => await town.Service<AdvanceWaitingIncidentsBatch>().ExecuteAsync(new(100), Actor.System("test"), default)),
    ];

    private static Task<Incident> OpenAsync(Town town) => town.OpenAsync();

    private static Task<Incident> ResolvedAsync(Town town) => town.ResolvedAsync(town.ActorOf(Role.Clerk));

    private static async Task<Incident> WaitingAsync(Town town)
    {
        var incident = await town.OpenAsync();
        CardSteps.AssertDone(await town.Service<WaitIncident>().ExecuteAsync(new(incident.Id, incident.Version, WaitingReason.ThirdParty, "El proveedor"), town.ActorOf(Role.Clerk), default));
        return await town.IncidentAsync(incident.Id);
    }

    private static async Task<Incident> OverAsync(Town town)
    {
        var office = town.OpenOffice();
        var appointment = await town.BookedAsync(office, office.At(AppointmentSteps.Tuesday, 10));
        var incident = await town.WaitingForAsync(appointment.Id, appointment.PersonId, town.ActorOf(Role.Clerk));
        await using var data = town.Data();
        await data.Appointments.Where(row => row.Id == appointment.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, AppointmentState.Attended));
        return incident;
    }

    private static FaultCase Of(string name, Func<Town, Task<Incident>> arrange, Func<Town, Incident, Actor, Task<Result>> act) => new(
        name,
        async town => (await arrange(town), town.NewActor(Role.Clerk)),
        (town, subject) => subject is (Incident incident, Actor actor) ? act(town, incident, actor) : throw new ArgumentException(name, nameof(subject)));
}
