using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BackOffice.Api.Idempotency;

namespace BackOffice.Api;

/// <summary>An answer of the API as it goes over the wire, so that it can be kept and given again.</summary>
/// <param name="Json">Null for an answer without a body.</param>
internal sealed record ApiReply(int Status, string? Json = null, string ContentType = ApiReply.JsonType) : IResult
{
    public const string JsonType = "application/json";
    public const string ProblemType = "application/problem+json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string? Location { get; init; }

    /// <summary>Only of an answer that says: later.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Given before to the same request.</summary>
    [JsonIgnore]
    public bool IsReplayed { get; init; }

    public static ApiReply Of<T>(int status, T body) => new(status, JsonSerializer.Serialize(body, Options));

    public static ApiReply Of(ApiProblem problem) => new(problem.Status, JsonSerializer.Serialize(problem, Options), ProblemType);

    public async Task ExecuteAsync(HttpContext context)
    {
        var response = context.Response;
        response.StatusCode = Status;
        response.Headers.CacheControl = "no-store";
        if (Location is not null) response.Headers.Location = Location;
        if (RetryAfter is { } wait) response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        if (IsReplayed) response.Headers[IdempotencyFilter.ReplayedHeader] = "true";
        if (Json is null) return;
        response.ContentType = ContentType;
        await response.WriteAsync(Json, context.RequestAborted);
    }
}
