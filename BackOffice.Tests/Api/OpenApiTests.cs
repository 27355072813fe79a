using System.Text.Json;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace BackOffice.Tests.Api;

public sealed class OpenApiTests(Town town) : IClassFixture<Town>
{
    private async Task<JsonElement> DocumentAsync()
    {
        using var anybody = town.CreateClient();
        return JsonDocument.Parse(await anybody.GetStringAsync("/openapi/v1.json")).RootElement;
    }

    private static IEnumerable<(string Path, string Method, JsonElement Operation)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select (path.Name, operation.Name.ToUpperInvariant(), operation.Value);

    [Fact]
    public async Task Document_ReadByTheReader_HasNoErrors()
    {
        var read = OpenApiDocument.Parse((await DocumentAsync()).GetRawText(), "json");

        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Equal("v1", read.Document!.Info.Version);
    }

    [Fact]
    public async Task Document_ComparedWithTheEndpoints_HasThemAll()
    {
        var mapped = town.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText!.TrimEnd('/').Replace(":guid", "", StringComparison.Ordinal)}"));

        var told = Operations(await DocumentAsync()).Select(row => $"{row.Method} {row.Path}").ToList();

        Assert.Equal(mapped.Order(), told.Order());
        Assert.Equal(14, told.Count);
    }

    [Fact]
    public async Task Document_EveryOperation_TellsCredentialProblemsAndExamples()
    {
        var document = await DocumentAsync();
        var scheme = document.GetProperty("components").GetProperty("securitySchemes").GetProperty("ApiKey");
        Assert.Equal(("apiKey", "header", "X-Api-Key"), (scheme.GetProperty("type").GetString(), scheme.GetProperty("in").GetString(), scheme.GetProperty("name").GetString()));
        Assert.True(document.GetProperty("security")[0].TryGetProperty("ApiKey", out _));
        foreach (var (path, method, operation) in Operations(document))
        {
            var responses = operation.GetProperty("responses").EnumerateObject().ToList();
            Assert.Superset(new HashSet<string> { "401", "429", "500" }, responses.Select(response => response.Name).ToHashSet());
            foreach (var response in responses.Where(response => response.Name[0] is '4' or '5'))
            {
                var media = response.Value.GetProperty("content").GetProperty("application/problem+json");
                Assert.EndsWith("/ApiProblem", media.GetProperty("schema").GetProperty("$ref").GetString());
                Assert.Equal(response.Name, media.GetProperty("example").GetProperty("status").GetRawText());
            }

            if (method == "POST") Assert.Contains(operation.GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "Idempotency-Key");
            if (method == "POST" && !path.EndsWith("resend", StringComparison.Ordinal)) Assert.True(operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _));
        }
    }

    [Fact]
    public async Task Document_Examples_AreAcceptedAsTheyStand()
    {
        var document = await DocumentAsync();
        var example = Operations(document).Single(row => row.Operation.GetProperty("operationId").GetString() == "submitRegistration")
            .Operation.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText();

        var response = await (await town.PortalAsync()).PostTextAsync(PortalCalls.Registrations, example);

        Assert.Equal(System.Net.HttpStatusCode.Created, response.StatusCode);
    }
}
