using BackOffice.Security;
using Shared.Common;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <summary>The only way out for a mail as it came: always for saving, never shown by the browser.</summary>
internal static class QuarantineEndpoints
{
    public static void Map(WebApplication app) => app.MapGet(QuarantineRoutes.Raw, SaveAsync).RequireAuthorization();

    private static async Task<IResult> SaveAsync(Guid id, HttpContext context, OpenRawMail open)
    {
        var opened = await open.ExecuteAsync(new(id), CurrentActor.From(context.User), context.RequestAborted);
        if (!opened.IsDone) return opened.Refusal == Refusal.SessionEnded ? Results.LocalRedirect(SecurityRoutes.SignIn) : opened.Refusal == Refusal.Forbidden ? Results.StatusCode(StatusCodes.Status403Forbidden) : Results.NotFound();
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.File(opened.Value, "application/octet-stream", $"{id:N}.eml");
    }
}
