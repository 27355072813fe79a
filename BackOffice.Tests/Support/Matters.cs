using BackOffice.Incidents;
using BackOffice.Incidents.Categories;
using BackOffice.Tests.Journeys;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Support;

/// <summary>Incidents for tests, through the use cases.</summary>
public static class Matters
{
    /// <summary>A call about a lost key, with a new requester.</summary>
    public static IncomingMatter Matter(string title = "No recuerda la clave", string category = "clave-perdida") => new()
    {
        Kind = IncidentKind.Incident,
        Title = title,
        Description = "Llama porque no puede entrar en el portal.",
        CategoryId = ShippedHelpDesk.CategoryId(category),
        Channel = IncidentChannel.Phone,
        Requester = new(New: new("Rosa Ferrer Mas", "rosa.ferrer@correo.example", "612 345 678")),
    };

    /// <summary>Writes it down as an operator.</summary>
    public static async Task<LoggedIncident> LogAsync(this Town town, IncomingMatter? matter = null, Actor? actor = null)
    {
        var told = matter ?? Matter();
        var logged = await town.Service<LogIncident>().ExecuteAsync(new(told) { IsUnidentified = told.Requester is null }, actor ?? OperatorOf(town), CancellationToken.None);
        Assert.True(logged.IsDone, logged.IsDone ? "" : logged.Refusal.Code);
        return logged.Value;
    }

    /// <summary>As it is stored.</summary>
    public static async Task<Incident> IncidentAsync(this Town town, Guid id)
    {
        await using var data = town.Data();
        return await data.Incidents.AsNoTracking().SingleAsync(row => row.Id == id);
    }

    /// <summary>Its timeline, in order.</summary>
    public static async Task<List<TimelineEntry>> EntriesAsync(this Town town, Guid id)
    {
        await using var data = town.Data();
        return await data.TimelineEntries.AsNoTracking().Where(row => row.IncidentId == id).OrderBy(row => row.Number).ToListAsync();
    }

    /// <summary>Where the journeys of a town let time go by, a session of before has ended.</summary>
    private static Actor OperatorOf(Town town) => town is JourneyTown ? town.NewActor(Role.Operator) : town.ActorOf(Role.Operator);
}
