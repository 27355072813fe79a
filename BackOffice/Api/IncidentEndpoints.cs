using BackOffice.Api.Description;
using BackOffice.Incidents.Portal;
using Microsoft.AspNetCore.Mvc;
using Shared.Api;
using Shared.Common;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace BackOffice.Api;

/// <summary>Incidents and requests of requesters on the portal.</summary>
internal static class IncidentEndpoints
{
    /// <summary>The code that the requester got with the number.</summary>
    public const string CodeHeader = "X-Access-Code";

    private const string Path = "/incidents";

    /// <summary>The longest text with every letter in several bytes, and what goes with it.</summary>
    private static readonly LargestBody Texts = new(128 * 1024);

    public static void MapIncidents(this RouteGroupBuilder root)
    {
        root.MapGet("/categories", CategoriesAsync).WithTags("incidents").Produces<IReadOnlyList<CategoryResponse>>()
            .Describe("listCategories", "The tree of categories that portals may offer, each with its form.");
        var incidents = root.MapGroup(Path).WithTags("incidents").WithMetadata(Texts);
        incidents.MapPost("", SubmitAsync).Takes<IncidentRequest>().Produces<IncidentCreatedResponse>(Status201Created)
            .Describe("submitIncident", "Writes down an incident or a request. The access code is told only here: the requester needs it to ask how it stands.", Status409Conflict, Status422UnprocessableEntity);
        incidents.MapGet("/{number}", StatusAsync).Produces<IncidentStatusResponse>()
            .Describe("findIncident", "How an incident stands and what its requester may see of it. An unknown number and a wrong code get the same 404.", Status404NotFound);
        incidents.MapPost("/{number}/messages", SendAsync).Takes<IncidentMessageRequest>().Produces<IncidentMessageResponse>().Produces<IncidentMessageResponse>(Status201Created)
            .Describe(
                "sendIncidentMessage",
                "Something the requester says. It reopens what was resolved; to one that is closed, a linked one is opened: 201 with its number and its own access code.",
                Status404NotFound,
                Status409Conflict,
                Status422UnprocessableEntity);
    }

    private static async Task<ApiReply> CategoriesAsync(HttpContext context, PublicIncidentQueries incidents) => ApiReply.Of(Status200OK, await incidents.CategoriesAsync(context.Caller(), context.RequestAborted));

    private static async Task<ApiReply> SubmitAsync(HttpContext context, SubmitIncident submit, ApiProblems problems)
    {
        var request = ApiBody.Read<IncidentRequest>(context);
        if (!request.IsDone) return problems.Of(context, request);
        var result = await submit.ExecuteAsync(request.Value, context.Caller(), context.RequestAborted);
        return result.IsDone ? ApiReply.Of(Status201Created, result.Value) with { Location = AddressOf(result.Value.Number) } : problems.Of(context, result);
    }

    private static async Task<ApiReply> StatusAsync(string number, [FromHeader(Name = CodeHeader)] string? code, HttpContext context, PublicIncidentQueries incidents, ApiLimits limits, ApiProblems problems)
    {
        if (limits.WaitOf(context.Caller().Id, number) is { } wait) return problems.Of(context, ApiRefusals.TooManyRequests) with { RetryAfter = wait };
        return await incidents.StatusAsync(context.Caller(), number, code, context.RequestAborted) is { } found ? ApiReply.Of(Status200OK, found.Status) : problems.Of(context, PublicIncidentRefusals.NumberOrCodeWrong);
    }

    private static async Task<ApiReply> SendAsync(string number, [FromHeader(Name = CodeHeader)] string? code, HttpContext context, SendRequesterMessage send, ApiLimits limits, ApiProblems problems)
    {
        var request = ApiBody.Read<IncidentMessageRequest>(context);
        if (!request.IsDone) return problems.Of(context, request);
        if (limits.WaitOf(context.Caller().Id, number) is { } wait) return problems.Of(context, ApiRefusals.TooManyRequests) with { RetryAfter = wait };
        Result<IncidentMessageResponse> result = await send.ExecuteAsync(new(number, code, request.Value.Text), context.Caller(), context.RequestAborted);
        if (!result.IsDone) return problems.Of(context, result);
        return result.Value.AccessCode is null ? ApiReply.Of(Status200OK, result.Value) : ApiReply.Of(Status201Created, result.Value) with { Location = AddressOf(result.Value.Number) };
    }

    private static string AddressOf(string number) => $"{ApiModule.Root}{Path}/{number}";
}
