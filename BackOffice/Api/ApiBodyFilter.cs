namespace BackOffice.Api;

/// <summary>Reads the body before anything else looks at it, and no more of it than a request of ours can have.</summary>
internal sealed class ApiBodyFilter(ApiProblems problems) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (context.Request.ContentLength > ApiBody.Largest || await ReadAsync(context.Request) is not { } bytes) return problems.Of(context, ApiRefusals.BodyTooLarge);
        if (bytes.Length > 0 && !context.Request.HasJsonContentType()) return problems.Of(context, ApiRefusals.ContentTypeUnknown);
        context.Features.Set(new ApiBody(bytes));
        return await next(invocation);
    }

    /// <summary>Null when it is too large.</summary>
    private static async Task<byte[]?> ReadAsync(HttpRequest request)
    {
        var buffer = new byte[ApiBody.Largest + 1];
        var length = await request.Body.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, request.HttpContext.RequestAborted);
        return length > ApiBody.Largest ? null : buffer[..length];
    }
}
