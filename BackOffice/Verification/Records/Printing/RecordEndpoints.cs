using BackOffice.Components;
using BackOffice.Security;
using BackOffice.Verification.Records.Batches;
using Shared.Common;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records.Printing;

/// <summary>Files of records, for whoever is signed in and may print.</summary>
public static class RecordEndpoints
{
    private const string Pdf = "application/pdf";

    public static WebApplication MapRecords(this WebApplication app)
    {
        app.MapGet(RecordRoutes.Pdf, PrintAsync).RequireAuthorization();
        app.MapGet(RecordRoutes.Printable, ShowAsync).RequireAuthorization();
        app.MapGet(RecordRoutes.BatchFile, BatchAsync).RequireAuthorization();
        return app;
    }

    private static async Task<IResult> PrintAsync(Guid recordId, HttpContext context, PrintRecord print)
    {
        var printed = await print.ExecuteAsync(new(recordId), CurrentActor.From(context.User), context.RequestAborted);
        if (!printed.IsDone) return WithoutPdf(printed.Refusal) ? Results.LocalRedirect($"{RecordRoutes.PrintableOf(recordId)}?motivo={printed.Refusal.Code.Split('.')[1]}") : Refused(printed.Refusal);
        context.Response.Headers.ContentDisposition = $"inline; filename=\"{printed.Value.FileName}\"";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(printed.Value.Bytes, Pdf);
    }

    private static async Task<IResult> ShowAsync(Guid recordId, string? motivo, HttpContext context, ShowPrintableRecord show, RefusalTexts texts)
    {
        var why = new[] { RecordRefusals.BrowserMissing, RecordRefusals.PrintTimeout, RecordRefusals.PrintFailed }.FirstOrDefault(refusal => refusal.Code.Split('.')[1] == motivo);
        var shown = await show.ExecuteAsync(new(recordId, why is null ? null : texts.Of(why)), CurrentActor.From(context.User), context.RequestAborted);
        return shown.IsDone ? Results.Content(shown.Value, "text/html; charset=utf-8") : Refused(shown.Refusal);
    }

    private static async Task<IResult> BatchAsync(Guid batchId, HttpContext context, FetchRecordBatch fetch)
    {
        var zip = await fetch.ExecuteAsync(new(batchId), CurrentActor.From(context.User), context.RequestAborted);
        if (!zip.IsDone) return Refused(zip.Refusal);
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(zip.Value.Bytes, "application/zip", zip.Value.FileName);
    }

    private static bool WithoutPdf(Refusal refusal) => refusal == RecordRefusals.BrowserMissing || refusal == RecordRefusals.PrintTimeout || refusal == RecordRefusals.PrintFailed;

    private static IResult Refused(Refusal refusal)
    {
        if (refusal == Refusal.NotFound) return Results.NotFound();
        return refusal == Refusal.SessionEnded ? Results.LocalRedirect(SecurityRoutes.SignIn) : Results.StatusCode(StatusCodes.Status403Forbidden);
    }
}
