using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using Shared.Common;

namespace BackOffice.Api;

/// <summary>The bytes of a request, read once, and the record that they describe.</summary>
internal sealed record ApiBody(byte[] Bytes)
{
    /// <summary>Largest body in bytes, inclusive, where an endpoint does not say otherwise.</summary>
    public const int Largest = 16 * 1024;

    private const int Deepest = 8;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = Deepest };

    /// <summary>Unknown members are passed over, so that a portal may be newer than we are.</summary>
    public static Result<T> Read<T>(HttpContext context)
    {
        try
        {
            using var document = JsonDocument.Parse(context.Features.GetRequiredFeature<ApiBody>().Bytes, Strict);
            if (document.RootElement.ValueKind != JsonValueKind.Object) return ApiRefusals.JsonMalformed;
            return document.Deserialize<T>(JsonSerializerOptions.Web)!;
        }
        catch (JsonException exception)
        {
            return FieldOf(exception) is { } field ? ApiRefusals.FieldUnreadable.For(field) : ApiRefusals.JsonMalformed;
        }
    }

    // the reader of the document itself names no path: then the text is not JSON at all
    private static string? FieldOf(JsonException exception) => exception.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal) ? path[2..] : null;
}
