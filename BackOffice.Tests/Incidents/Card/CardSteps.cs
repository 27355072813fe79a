using BackOffice.Incidents;
using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Card.Work;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Card;

/// <summary>Steps of an incident, one a call.</summary>
internal static class CardSteps
{
    /// <summary>Logged by telephone, open.</summary>
    public static async Task<Incident> OpenAsync(this Town town, IncomingMatter? matter = null) => await town.IncidentAsync((await town.LogAsync(matter)).Id);

    /// <summary>The official works on it.</summary>
    public static async Task<Incident> StartedAsync(this Town town, Actor actor, IncomingMatter? matter = null)
    {
        var incident = await town.OpenAsync(matter);
        AssertDone(await town.Service<StartIncident>().ExecuteAsync(new(incident.Id, incident.Version), actor, default));
        return await town.IncidentAsync(incident.Id);
    }

    public static async Task<Incident> ResolvedAsync(this Town town, Actor actor)
    {
        var incident = await town.StartedAsync(actor);
        AssertDone(await town.Service<ResolveIncident>().ExecuteAsync(new(incident.Id, incident.LastEntry, "Se le explica.", 3), actor, default));
        return await town.IncidentAsync(incident.Id);
    }

    public static async Task<Incident> WaitingForAsync(this Town town, Guid appointment, Guid person, Actor actor)
    {
        var incident = await town.StartedAsync(actor, Matters.Matter() with { Requester = new(PersonId: person) });
        AssertDone(await town.Service<WaitIncident>().ExecuteAsync(new(incident.Id, incident.Version, WaitingReason.Appointment, null, appointment), actor, default));
        return await town.IncidentAsync(incident.Id);
    }

    /// <summary>What was written to be sent about the incident, by the order of its entries.</summary>
    public static async Task<List<OutboxMessage>> NoticesOfAsync(this Town town, Guid incidentId)
    {
        await using var data = town.Data();
        return await (
            from entry in data.TimelineEntries
            where entry.IncidentId == incidentId
            join message in data.OutboxMessages on entry.Id equals message.RelatedId
            orderby entry.Number
            select message).AsNoTracking().ToListAsync();
    }

    public static void AssertDone(Result result) => Assert.True(result.IsDone, result.IsDone ? "" : result.Refusal.Code);
}
