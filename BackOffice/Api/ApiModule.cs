using BackOffice.Administration.ApiClients;
using BackOffice.Api.Description;
using BackOffice.Api.Idempotency;
using BackOffice.Notices.Receipts;

namespace BackOffice.Api;

/// <summary>The public API for the citizen portal, under <see cref="Root"/>; its description at <c>/openapi/v1.json</c>.</summary>
public static class ApiModule
{
    internal const string Root = "/api/v1";

    public static WebApplicationBuilder AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ApiClientCredentials>().AddSingleton<ApiProblems>().AddSingleton<ApiLimits>().AddSingleton<IdempotentReplies>();
        builder.Services.AddOpenApi("v1", OpenApiDescription.Configure);
        return builder;
    }

    public static WebApplication MapApi(this WebApplication app)
    {
        app.UseWhen(
            context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase),
            api => api.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = ApiFailures.AnswerExceptionAsync }).UseStatusCodePages(ApiFailures.AnswerStatusAsync));
        app.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();

        // no cookie, no official: the filter asks every request for the portal's credential
        var root = app.MapGroup(Root).AllowAnonymous().DisableAntiforgery()
            .AddEndpointFilter<ApiKeyFilter>().AddEndpointFilter<ApiLimitFilter>().AddEndpointFilter<ApiBodyFilter>().AddEndpointFilter<IdempotencyFilter>();
        app.MapSmsReceipts();
        root.MapRegistrations();
        root.MapCredentials();
        root.MapAppointments();
        root.MapIncidents();
        app.Map(ApiFallback.Path, ApiFallback.Answer).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        return app;
    }
}
