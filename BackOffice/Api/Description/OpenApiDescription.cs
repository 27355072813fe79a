using System.Text.Json.Nodes;
using BackOffice.Api.Idempotency;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace BackOffice.Api.Description;

/// <summary>What the OpenAPI document says beyond what the endpoint maps tell by themselves.</summary>
internal static class OpenApiDescription
{
    private const string Scheme = "ApiKey";

    public static void Configure(OpenApiOptions options)
    {
        options.ShouldInclude = description => description.RelativePath?.StartsWith(ApiModule.Root.TrimStart('/'), StringComparison.Ordinal) == true;
        options.AddDocumentTransformer(DescribeAsync);
        options.AddOperationTransformer(CompleteAsync);
    }

    private static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellation)
    {
        document.Info = new OpenApiInfo
        {
            Title = "BackOffice: public API for the citizen portal",
            Version = "v1",
            Description = "Registration of portal users, appointments, checking of operative keys, incidents and requests. Every problem is application/problem+json with a stable `code`, told in the language of Accept-Language (es, ca, eu).",
        };
        document.Servers = [];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = ApiKeyFilter.Header, Description = "Credential of the portal, made by an administrator of the town hall." },
        };
        document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, document)] = [] }];
        return Task.CompletedTask;
    }

    private static Task CompleteAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        var id = operation.OperationId ?? "";
        if (context.Description.HttpMethod == HttpMethods.Post) (operation.Parameters ??= []).Add(IdempotencyKey());
        if (operation.RequestBody is OpenApiRequestBody { Content: { } content } body && OpenApiExamples.OfRequest(id) is { } request)
        {
            body.Required = true;
            foreach (var media in content.Values) media.Example = request;
        }

        foreach (var (status, response) in operation.Responses ?? []) Complete(id, status, (OpenApiResponse)response);
        return Task.CompletedTask;
    }

    private static void Complete(string operationId, string status, OpenApiResponse response)
    {
        var example = OpenApiExamples.OfResponse(operationId, status);
        foreach (var media in response.Content?.Values ?? []) media.Example = example;
        if (status == "201") Header(response, "Location", "Address of what was made.");
        if (status == "429") Header(response, "Retry-After", "Seconds to wait, at most.");
        if (status[0] == '2') Header(response, IdempotencyFilter.ReplayedHeader, "`true` when the answer was given before to the same request.");
    }

    private static void Header(OpenApiResponse response, string name, string description) =>
        (response.Headers ??= new Dictionary<string, IOpenApiHeader>())[name] = new OpenApiHeader { Description = description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } };

    private static OpenApiParameter IdempotencyKey() => new()
    {
        Name = IdempotencyFilter.Header,
        In = ParameterLocation.Header,
        Description = "The same key with the same request gets the same answer and does nothing twice; with another request it is refused. No personal data in it.",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = IdempotencyFilter.LongestKey, Pattern = "^[!-~]+$" },
        Example = JsonValue.Create("0b0f3c1e-9d5a-4a57-8f5c-2f2a4f1c7d11"),
    };
}
