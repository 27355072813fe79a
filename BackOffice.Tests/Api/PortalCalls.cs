using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackOffice.Administration.ApiClients;
using BackOffice.Notices;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Api;

/// <summary>A citizen portal that calls the API of a town over HTTP.</summary>
internal static partial class PortalCalls
{
    public const string Registrations = "/api/v1/registrations";

    /// <summary>A portal with a credential of its own.</summary>
    public static async Task<HttpClient> PortalAsync(this Town town)
    {
        var made = await town.Service<CreateApiClient>().ExecuteAsync(new($"Portal {Guid.NewGuid():N}"), town.NewActor(Role.Administrator), CancellationToken.None);
        return town.PortalWith(made.Value.Key);
    }

    public static HttpClient PortalWith(this Town town, string key)
    {
        var portal = town.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        portal.DefaultRequestHeaders.Add("X-Api-Key", key);
        return portal;
    }

    /// <summary>What somebody of those data would type.</summary>
    public static RegistrationRequest Typed(PersonData data) => new(
        data.Document.Value, data.Name.GivenName, data.Name.FirstSurname, data.Name.SecondSurname, data.BirthDate, data.Mobile!.E164, data.Email!.Value, data.Language);

    public static async Task<RegistrationResponse> SubmitAsync(this HttpClient portal, RegistrationRequest request)
    {
        var response = await portal.PostAsJsonAsync(Registrations, request);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return (await response.Content.ReadFromJsonAsync<RegistrationResponse>())!;
    }

    public static Task<HttpResponseMessage> AnswerAsync(this HttpClient portal, Guid registration, string? code) =>
        portal.PostAsJsonAsync($"{Registrations}/{registration}/mobile-code", new MobileCodeRequest(code));

    public static Task<HttpResponseMessage> PostTextAsync(this HttpClient portal, string path, string body, string type = "application/json") =>
        portal.PostAsync(path, new StringContent(body, Encoding.UTF8, type));

    public static Task<HttpResponseMessage> PostOnceAsync<T>(this HttpClient portal, string path, T body, string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        return portal.SendAsync(request);
    }

    /// <summary>The code of the last SMS for a registration, as the citizen reads it.</summary>
    public static string CodeOf(this Town town, Guid registration)
    {
        using var data = town.Data();
        var code = data.ContactCodes.AsNoTracking().Where(row => row.OwnerId == registration).OrderByDescending(row => row.SentAt).First();
        var message = data.OutboxMessages.AsNoTracking().Single(row => row.RelatedId == code.Id);
        Assert.Equal(code.Address, message.Recipient);
        return SixDigits().Match(town.Service<NoticeWriter>().BodyOf(message)).Value;
    }

    /// <summary>Six digits that are not the code.</summary>
    public static string WrongCode(this Town town, Guid registration) => town.CodeOf(registration) == "000000" ? "111111" : "000000";

    /// <summary>A problem of that status and code; everything a problem must have is there, and nothing internal.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage response, HttpStatusCode status, string code)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode}: {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal($"urn:backoffice:problem:{code}", problem.GetProperty("type").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Contains(' ', problem.GetProperty("detail").GetString()!);
        Assert.DoesNotContain("Title.", problem.GetProperty("title").GetString());
        Assert.DoesNotContain("Exception", text);
        return problem;
    }

    public static IEnumerable<string> Fields(this JsonElement problem) =>
        problem.TryGetProperty("errors", out var errors) ? errors.EnumerateObject().Select(error => error.Name).Order() : [];

    /// <summary>How many rows a registration could have written.</summary>
    public static int Written(this Town town)
    {
        using var data = town.Data();
        return data.Registrations.Count() + data.ContactCodes.Count() + data.OutboxMessages.Count() + data.Persons.Count() + data.PortalAccesses.Count() + data.AuditEntries.Count();
    }

    [GeneratedRegex(@"\b\d{6}\b")]
    private static partial Regex SixDigits();
}
