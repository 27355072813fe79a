using BackOffice.Administration.ApiClients;
using Microsoft.AspNetCore.Http.Features;
using Shared.Security;

namespace BackOffice.Api;

/// <summary>Only a portal with a living credential comes further. No cookie counts here.</summary>
internal sealed class ApiKeyFilter(ApiClientCredentials credentials, ApiProblems problems) : IEndpointFilter
{
    public const string Header = "X-Api-Key";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        var actor = await credentials.FindAsync(context.Request.Headers[Header], context.Connection.RemoteIpAddress?.ToString(), context.RequestAborted);
        if (actor is null)
        {
            context.Response.Headers.WWWAuthenticate = "ApiKey";
            return problems.Of(context, ApiRefusals.ClientUnknown);
        }

        context.Features.Set(actor);
        return await next(invocation);
    }
}

internal static class ApiCaller
{
    /// <summary>The portal whose credential came with the request.</summary>
    public static Actor Caller(this HttpContext context) => context.Features.GetRequiredFeature<Actor>();
}
