namespace BackOffice.Api.Description;

/// <summary>Words with which the endpoint maps describe themselves for the OpenAPI document.</summary>
internal static class ApiDescriptions
{
    /// <summary>Problems that any endpoint may answer with.</summary>
    private static readonly int[] Everywhere = [StatusCodes.Status401Unauthorized, StatusCodes.Status429TooManyRequests, StatusCodes.Status500InternalServerError];

    private static readonly int[] OfBodies = [StatusCodes.Status400BadRequest, StatusCodes.Status413PayloadTooLarge, StatusCodes.Status415UnsupportedMediaType];

    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder endpoint, string name, string summary, params int[] problems) =>
        endpoint.WithName(name).WithSummary(summary).Problems([.. Everywhere, .. problems]);

    public static RouteHandlerBuilder Takes<T>(this RouteHandlerBuilder endpoint)
        where T : notnull => endpoint.Accepts<T>(ApiReply.JsonType).Problems(OfBodies);

    private static RouteHandlerBuilder Problems(this RouteHandlerBuilder endpoint, params int[] statuses)
    {
        foreach (var status in statuses.Distinct()) endpoint.Produces<ApiProblem>(status, ApiReply.ProblemType);
        return endpoint;
    }
}
