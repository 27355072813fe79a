using Microsoft.AspNetCore.Routing.Template;

namespace BackOffice.Api;

/// <summary>Answers what matches no endpoint of the API, before the screens' own page for unknown addresses does.</summary>
internal static class ApiFallback
{
    public const string Path = "/api/{**path}";

    public static ApiReply Answer(HttpContext context, EndpointDataSource endpoints, ApiProblems problems)
    {
        var methods = endpoints.Endpoints.OfType<RouteEndpoint>().Where(endpoint => Matches(endpoint, context.Request.Path))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods).Distinct().ToList();
        if (methods.Count == 0) return problems.Of(context, ApiRefusals.RouteUnknown);
        if (methods.Contains(context.Request.Method))
        {
            return problems.Of(context, context.Request.ContentType is not null && !context.Request.HasJsonContentType() ? ApiRefusals.ContentTypeUnknown : ApiRefusals.RouteUnknown);
        }

        context.Response.Headers.Allow = string.Join(", ", methods);
        return problems.Of(context, ApiRefusals.MethodNotAllowed);
    }

    private static bool Matches(RouteEndpoint endpoint, PathString path) =>
        endpoint.RoutePattern.RawText?.StartsWith(ApiModule.Root, StringComparison.Ordinal) == true
        && endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not null
        && new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, []);
}
