using BackOffice.Api.Description;
using BackOffice.Registration.Portal;
using Shared.Api;
using Shared.Common;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace BackOffice.Api;

/// <summary>Solicitud de alta on the portal.</summary>
internal static class RegistrationEndpoints
{
    private const string Path = "/registrations";

    public static void MapRegistrations(this RouteGroupBuilder root)
    {
        var registrations = root.MapGroup(Path).WithTags("registrations");
        registrations.MapPost("", SubmitAsync).Takes<RegistrationRequest>().Produces<RegistrationResponse>(Status201Created)
            .Describe("submitRegistration", "Asks for access to the portal; a code goes by SMS to the mobile. Sent again with the same document and mobile it goes on with the same registration.", Status409Conflict, Status422UnprocessableEntity);
        registrations.MapGet("/{id:guid}", FindAsync).Produces<RegistrationResponse>()
            .Describe("findRegistration", "How far a registration is.", Status404NotFound);
        registrations.MapPost("/{id:guid}/mobile-code", AnswerAsync).Takes<MobileCodeRequest>().Produces<StatusResponse>()
            .Describe("answerMobileCode", "Answers with the code that came by SMS. After a right one the citizen waits for identity verification.", Status404NotFound, Status409Conflict, Status410Gone, Status422UnprocessableEntity);
        registrations.MapPost("/{id:guid}/mobile-code/resend", ResendAsync).Produces(Status202Accepted)
            .Describe("resendMobileCode", "Sends another code; the former is void. At most one in 60 seconds and five a day for one number.", Status404NotFound, Status409Conflict, Status422UnprocessableEntity);
    }

    private static async Task<ApiReply> SubmitAsync(HttpContext context, SubmitRegistration submit, ApiProblems problems)
    {
        var request = ApiBody.Read<RegistrationRequest>(context);
        if (!request.IsDone) return problems.Of(context, request);
        var result = await submit.ExecuteAsync(request.Value, context.Caller(), context.RequestAborted);
        return result.IsDone ? ApiReply.Of(Status201Created, result.Value) with { Location = $"{ApiModule.Root}{Path}/{result.Value.Id}" } : problems.Of(context, result);
    }

    private static async Task<ApiReply> FindAsync(Guid id, HttpContext context, PortalRegistrationQueries registrations, ApiProblems problems) =>
        await registrations.FindAsync(context.Caller(), id, context.RequestAborted) is { } found ? ApiReply.Of(Status200OK, found) : problems.Of(context, Refusal.NotFound);

    private static async Task<ApiReply> AnswerAsync(Guid id, HttpContext context, AnswerRegistrationCode answer, ApiProblems problems)
    {
        var request = ApiBody.Read<MobileCodeRequest>(context);
        if (!request.IsDone) return problems.Of(context, request);
        var result = await answer.ExecuteAsync(new(id, request.Value.Code), context.Caller(), context.RequestAborted);
        return result.IsDone ? ApiReply.Of(Status200OK, result.Value) : problems.Of(context, result);
    }

    private static async Task<ApiReply> ResendAsync(Guid id, HttpContext context, ResendRegistrationCode resend, ApiProblems problems)
    {
        var result = await resend.ExecuteAsync(new(id), context.Caller(), context.RequestAborted);
        return result.IsDone ? new ApiReply(Status202Accepted) : problems.Of(context, result);
    }
}
