using System.Globalization;

namespace BackOffice.Api;

/// <summary>Reads the body before anything else looks at it, and no more of it than a request of ours can have.</summary>
internal sealed class ApiBodyFilter(ApiProblems problems) : IEndpointFilter
{
    private const int Kilobyte = 1024;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        var largest = context.GetEndpoint()?.Metadata.GetMetadata<LargestBody>()?.Bytes ?? ApiBody.Largest;
        if (context.Request.ContentLength > largest || await ReadAsync(context.Request, largest) is not { } bytes) return problems.Of(context, ApiRefusals.BodyTooLarge.With((largest / Kilobyte).ToString(CultureInfo.InvariantCulture)));
        if (bytes.Length > 0 && !context.Request.HasJsonContentType()) return problems.Of(context, ApiRefusals.ContentTypeUnknown);
        context.Features.Set(new ApiBody(bytes));
        return await next(invocation);
    }

    /// <summary>Null when it is too large.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request, int largest)
    {
        var buffer = new byte[largest + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return length > largest ? null : buffer[..length];
    }
}

/// <summary>An endpoint that takes long texts.</summary>
/// <param name="Bytes">Inclusive.</param>
internal sealed record LargestBody(int Bytes);
