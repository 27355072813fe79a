using BackOffice.Api.Description;
using BackOffice.Api.Idempotency;
using BackOffice.Keys;
using BackOffice.Keys.Credentials;
using Shared.Api;
using Shared.Common;
using Shared.Keys;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace BackOffice.Api;

/// <summary>NIF and key: whether they open the portal, and the citizen's own choice of another key.</summary>
internal static class CredentialEndpoints
{
    /// <summary>Long enough for a lost answer to be asked for again; a key may be blocked or revoked the moment after.</summary>
    private static readonly ReplyLife ShortLife = new(TimeSpan.FromMinutes(2));

    public static void MapCredentials(this RouteGroupBuilder root)
    {
        var credentials = root.MapGroup("/credentials").WithTags("credentials").WithMetadata(ShortLife);
        credentials.MapPost("/check", CheckAsync).Takes<CredentialCheckRequest>().Produces<CredentialCheckResponse>()
            .Describe("checkCredential", "Whether document and key open the portal. Unknown, wrong, waiting and blocked get the same 401.", Status409Conflict, Status422UnprocessableEntity);
        credentials.MapPost("/change", ChangeAsync).Takes<CredentialChangeRequest>().Produces(Status204NoContent)
            .Describe("changeCredential", "The citizen changes the key for one of their own choice.", Status409Conflict, Status422UnprocessableEntity);
    }

    private static async Task<ApiReply> CheckAsync(HttpContext context, CheckCredential check, ApiLimits limits, ApiProblems problems)
    {
        var request = ApiBody.Read<CredentialCheckRequest>(context);
        if (!request.IsDone) return problems.Of(context, request);
        if (limits.WaitOf(context.Caller().Id, request.Value.DocumentNumber) is { } wait) return problems.Of(context, ApiRefusals.TooManyRequests) with { RetryAfter = wait };
        var result = await check.ExecuteAsync(request.Value, context.Caller(), context.RequestAborted);
        return result.IsDone ? ApiReply.Of(Status200OK, result.Value) : problems.Of(context, Uniform(result));
    }

    private static async Task<ApiReply> ChangeAsync(HttpContext context, ChangeCredential change, ApiLimits limits, ApiProblems problems)
    {
        var request = ApiBody.Read<CredentialChangeRequest>(context);
        if (!request.IsDone) return problems.Of(context, request);
        if (limits.WaitOf(context.Caller().Id, request.Value.DocumentNumber) is { } wait) return problems.Of(context, ApiRefusals.TooManyRequests) with { RetryAfter = wait };
        var result = await change.ExecuteAsync(request.Value, context.Caller(), context.RequestAborted);
        return result.IsDone ? new ApiReply(Status204NoContent) : problems.Of(context, Uniform(result));
    }

    /// <summary>Only what is wrong with the new key may be told apart, and two requests that met.</summary>
    private static Result Uniform(Result result) =>
        result.Refusals.All(refusal => refusal.Field == nameof(CredentialChangeRequest.NewKey) || refusal == Refusal.Conflict) ? result : KeyRefusals.CredentialRefused;
}
