using System.Net;
using System.Net.Http.Json;
using BackOffice.Administration.ApiClients;
using Shared.Api;

namespace BackOffice.Tests.Journeys;

/// <summary>The citizen portal, which speaks to the town over HTTP and knows nothing else of it.</summary>
internal sealed class CitizenPortal(HttpClient http)
{
    public static async Task<CitizenPortal> OfAsync(JourneyTown town)
    {
        var (client, key) = ApiClientKeys.Create($"Portal {Guid.NewGuid():N}", town.Now);
        await using var data = town.Data();
        data.ApiClients.Add(client);
        await data.SaveChangesAsync();
        return new(town.PortalClient(key));
    }

    public async Task<RegistrationResponse> RegisterAsync(RegistrationRequest request)
    {
        var answer = await http.PostAsJsonAsync("/api/v1/registrations", request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<RegistrationResponse>())!;
    }

    public async Task<string> TypeCodeAsync(Guid registration, string code)
    {
        var answer = await http.PostAsJsonAsync($"/api/v1/registrations/{registration}/mobile-code", new MobileCodeRequest(code));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<StatusResponse>())!.Status;
    }

    /// <summary>What the portal is told of a document and a key; null for the uniform refusal.</summary>
    public async Task<CredentialCheckResponse?> CheckAsync(string document, string key)
    {
        var answer = await http.PostAsJsonAsync("/api/v1/credentials/check", new CredentialCheckRequest(document, key));
        if (answer.StatusCode == HttpStatusCode.Unauthorized) return null;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<CredentialCheckResponse>();
    }

    public async Task ChangeAsync(string document, string key, string newKey) =>
        Assert.Equal(HttpStatusCode.NoContent, (await http.PostAsJsonAsync("/api/v1/credentials/change", new CredentialChangeRequest(document, key, newKey))).StatusCode);
}
