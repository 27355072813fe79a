using System.Net;
using System.Net.Http.Json;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Incidents;
using Shared.Incidents.Requesters;

namespace BackOffice.Tests.Api;

/// <summary>A requester who turns to the help desk through a portal.</summary>
internal static class IncidentCalls
{
    public const string Incidents = "/api/v1/incidents";

    public static readonly EntryAuthor Official = new(EntryAuthorKind.Official, null, "Amparo Secreta");

    public static IncidentRequest Typed(string title = "No me llega la clave", string category = "no-recibo-clave", string kind = "incident") =>
        new(kind, category, title, "Me di de alta el lunes.", new("Marta Ferrer", "marta@example.org", "612 345 678", "12345678Z"), null, "Alta en el portal", null);

    public static async Task<IncidentCreatedResponse> SubmitIncidentAsync(this HttpClient portal, IncidentRequest? request = null)
    {
        var response = await portal.PostAsJsonAsync(Incidents, request ?? Typed());
        Assert.True(response.StatusCode == HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<IncidentCreatedResponse>())!;
    }

    public static Task<HttpResponseMessage> AskAsync(this HttpClient portal, string number, string? code)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{Incidents}/{Uri.EscapeDataString(number)}");
        if (code is not null) request.Headers.TryAddWithoutValidation("X-Access-Code", code);
        return portal.SendAsync(request);
    }

    public static Task<HttpResponseMessage> SayAsync(this HttpClient portal, string number, string? code, string? text, string? key = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Incidents}/{Uri.EscapeDataString(number)}/messages") { Content = JsonContent.Create(new IncidentMessageRequest(text)) };
        if (code is not null) request.Headers.TryAddWithoutValidation("X-Access-Code", code);
        if (key is not null) request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return portal.SendAsync(request);
    }

    public static async Task<IncidentStatusResponse> StatusAsync(this HttpClient portal, IncidentCreatedResponse incident) =>
        (await (await portal.AskAsync(incident.Number, incident.AccessCode)).Content.ReadFromJsonAsync<IncidentStatusResponse>())!;

    /// <summary>Something that the help desk does with it.</summary>
    public static async Task WorkAsync(this Town town, string number, Action<Incident> work)
    {
        await using var data = town.Data();
        work(await data.Incidents.SingleAsync(row => row.Number == number));
        await data.SaveChangesAsync();
    }

    public static async Task<Incident> IncidentAsync(this Town town, string number)
    {
        await using var data = town.Data();
        return await data.Incidents.AsNoTracking().SingleAsync(row => row.Number == number);
    }

    /// <summary>Solved by an official of that id, as far as the requester is told.</summary>
    public static void Solve(this Incident incident, Guid official, DateTime now)
    {
        Assert.True(incident.Assign(new(incident.TeamId, "Soporte", official, "Amparo Secreta"), Assignment.Nobody, Official, now).IsDone);
        Assert.True(incident.AddNote("Nota solo para dentro", Official, now).IsDone);
        Assert.True(incident.Resolve(new("Se le ha enviado otra vez.", 5), null, Official, now).IsDone);
    }
}
