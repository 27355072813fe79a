using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace BackOffice.Api.Idempotency;

/// <summary>A request with an Idempotency-Key is carried out once; the same request again gets the same answer.</summary>
internal sealed class IdempotencyFilter(IdempotentReplies replies, ApiProblems problems) : IEndpointFilter
{
    public const string Header = "Idempotency-Key";
    public const string ReplayedHeader = "Idempotency-Replayed";

    public const int LongestKey = 100;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (!context.Request.Headers.TryGetValue(Header, out var values)) return await next(invocation);
        if (values is not [{ Length: > 0 and <= LongestKey } key] || !key.All(character => character is > ' ' and <= '~')) return problems.Of(context, ApiRefusals.IdempotencyKeyInvalid);
        var life = context.GetEndpoint()?.Metadata.GetMetadata<ReplyLife>()?.Time ?? IdempotentReplies.Life;
        var found = await replies.ReserveAsync(context.Caller().Id, key, Request(context), life, context.RequestAborted);
        return found switch
        {
            { Answer: { } answer } => answer with { IsReplayed = true },
            { Refusal: { } refusal } => problems.Of(context, refusal),
            _ => await AnswerAsync(found.Mine!, await next(invocation)),
        };
    }

    /// <summary>Answers that will be another one later are not kept. What was done is kept also when the caller has gone.</summary>
    private async Task<object?> AnswerAsync(ReplyReservation mine, object? result)
    {
        if (result is ApiReply { Status: < StatusCodes.Status500InternalServerError and not StatusCodes.Status429TooManyRequests } reply) await replies.CompleteAsync(mine, reply, CancellationToken.None);
        else await replies.ReleaseAsync(mine, CancellationToken.None);
        return result;
    }

    private static byte[] Request(HttpContext context)
    {
        var request = context.Request;
        return SHA256.HashData([.. Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n{request.Headers[IncidentEndpoints.CodeHeader]}\n"), .. context.Features.GetRequiredFeature<ApiBody>().Bytes]);
    }
}

/// <summary>How long an answer may be given again, where the usual time is too long.</summary>
internal sealed record ReplyLife(TimeSpan Time);
