using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing.Template;

namespace BackOffice.Api;

/// <summary>Answers what matches no endpoint of the API, before the screens' own page for unknown addresses does.</summary>
internal static class ApiFallback
{
    public const string Path = "/api/{**path}";

    public static ApiReply Answer(HttpContext context, EndpointDataSource endpoints, ApiProblems problems)
    {
        var known = endpoints.Endpoints.OfType<RouteEndpoint>().Where(endpoint => Matches(endpoint, context.Request.Path)).ToList();
        var methods = known.SelectMany(MethodsOf).Distinct().ToList();
        if (methods.Count == 0) return problems.Of(context, ApiRefusals.RouteUnknown);
        if (methods.Contains(context.Request.Method))
        {
            // what takes a body is not found without the type of it
            var takesBody = known.Exists(endpoint => MethodsOf(endpoint).Contains(context.Request.Method) && endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is not null);
            var isNamed = takesBody || context.Request.ContentType is not null;
            return problems.Of(context, isNamed && !context.Request.HasJsonContentType() ? ApiRefusals.ContentTypeUnknown : ApiRefusals.RouteUnknown);
        }

        context.Response.Headers.Allow = string.Join(", ", methods);
        return problems.Of(context, ApiRefusals.MethodNotAllowed);
    }

    private static IReadOnlyList<string> MethodsOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods;

    private static bool Matches(RouteEndpoint endpoint, PathString path) =>
        endpoint.RoutePattern.RawText?.StartsWith(ApiModule.Root, StringComparison.Ordinal) == true
        && endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is not null
        && new TemplateMatcher(new RouteTemplate(endpoint.RoutePattern), []).TryMatch(path, []);
}
