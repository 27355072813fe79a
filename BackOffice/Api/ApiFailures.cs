using Microsoft.AspNetCore.Diagnostics;

namespace BackOffice.Api;

/// <summary>What no endpoint answered: unknown routes, wrong methods, and what went wrong inside. The caller gets a reference, never what happened.</summary>
internal static partial class ApiFailures
{
    public static async Task AnswerStatusAsync(StatusCodeContext status)
    {
        var context = status.HttpContext;
        await context.RequestServices.GetRequiredService<ApiProblems>().Of(context, ApiStatus.RefusalFor(context.Response.StatusCode)).ExecuteAsync(context);
    }

    public static async Task AnswerExceptionAsync(HttpContext context)
    {
        var problems = context.RequestServices.GetRequiredService<ApiProblems>();
        if (context.Features.Get<IExceptionHandlerFeature>()?.Error is BadHttpRequestException { StatusCode: < StatusCodes.Status500InternalServerError } bad)
        {
            await problems.Of(context, ApiStatus.RefusalFor(bad.StatusCode)).ExecuteAsync(context);
            return;
        }

        Failed(context.RequestServices.GetRequiredService<ILogger<ApiProblems>>(), context.TraceIdentifier);
        await problems.Of(context, ApiRefusals.Failure, context.TraceIdentifier).ExecuteAsync(context);
    }

    [LoggerMessage(LogLevel.Error, "A request to the API failed; the caller was told reference {Reference}.")]
    private static partial void Failed(ILogger logger, string reference);
}
