using BackOffice.Security;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;

namespace BackOffice.Incidents.Attachments;

/// <summary>The only way out for attached files: always for saving, never shown by the browser.</summary>
internal static class AttachmentEndpoints
{
    private const string Pattern = "/incidencias/{number}/adjuntos/{id:guid}";

    public static string AddressOf(string number, Guid id) => $"/incidencias/{number}/adjuntos/{id}";

    public static void Map(WebApplication app) => app.MapGet(Pattern, SaveAsync).RequireAuthorization();

    private static async Task<IResult> SaveAsync(string number, Guid id, HttpContext context, OpenAttachment open)
    {
        var opened = await open.ExecuteAsync(new(number, id), CurrentActor.From(context.User), context.RequestAborted);
        if (!opened.IsDone) return Refused(opened.Refusal);
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.Stream(opened.Value.Content, opened.Value.MediaType, opened.Value.FileName);
    }

    internal static IResult Refused(Refusal refusal)
    {
        if (refusal == Refusal.NotFound || refusal == AttachmentRefusals.FileRemoved || refusal == AttachmentRefusals.FileMissing) return Results.NotFound();
        return refusal == Refusal.SessionEnded ? Results.LocalRedirect(SecurityRoutes.SignIn) : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
