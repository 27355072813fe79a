using Microsoft.Net.Http.Headers;

namespace BackOffice.Security.Web;

/// <summary>Refuses what another site's page makes a browser send: connections of circuits and everything that changes something. The API has its own credential.</summary>
internal sealed class OriginGuard(RequestDelegate next)
{
    private const string FetchSite = "Sec-Fetch-Site";

    public Task InvokeAsync(HttpContext context)
    {
        if (!IsGuarded(context.Request) || IsOurs(context.Request)) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsGuarded(HttpRequest request) =>
        IsSocket(request) || request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
        || (!IsSafe(request.Method) && !request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase));

    private static bool IsOurs(HttpRequest request)
    {
        if (request.Headers[FetchSite] is [{ } site] && site is not ("same-origin" or "none")) return false;
        var origins = request.Headers.Origin;
        // a form without an origin is left to its antiforgery token; every browser names the origin of a socket
        if (origins.Count == 0) return !IsSocket(request);
        return origins is [{ } origin] && string.Equals(origin, $"{request.Scheme}://{request.Host.Value}", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool IsSocket(HttpRequest request) =>
        request.Headers.Upgrade.ToString().Contains("websocket", StringComparison.OrdinalIgnoreCase)
        || (HttpMethods.IsConnect(request.Method) && request.Headers.ContainsKey(HeaderNames.SecWebSocketVersion));
}
