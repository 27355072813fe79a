namespace BackOffice.Api;

internal sealed class ApiLimitFilter(ApiLimits limits, ApiProblems problems) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (limits.WaitOf(context.Caller().Id) is { } wait) return problems.Of(context, ApiRefusals.TooManyRequests) with { RetryAfter = wait };
        return await next(invocation);
    }
}
