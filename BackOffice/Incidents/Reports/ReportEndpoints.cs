using BackOffice.Security;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.Reports;

/// <summary>The files of a report, for whoever is signed in and may read it.</summary>
public static class ReportEndpoints
{
    public const string Csv = "/incidencias/informes/tabla.csv";
    public const string Xlsx = "/incidencias/informes/informe.xlsx";

    public static WebApplication MapReports(this WebApplication app)
    {
        app.MapGet(Csv, CsvAsync).RequireAuthorization();
        app.MapGet(Xlsx, XlsxAsync).RequireAuthorization();
        return app;
    }

    private static async Task<IResult> CsvAsync([AsParameters] ReportAddress address, string? tabla, HttpContext context, ReportFiles files)
    {
        var actor = CurrentActor.From(context.User);
        if (await files.RefuseAsync(actor, context.RequestAborted) is { } refusal) return Refused(refusal);
        return await files.CsvAsync(actor, address.Query(files.Today), tabla, context.RequestAborted) is { } file ? Send(context, file) : Results.NotFound();
    }

    private static async Task<IResult> XlsxAsync([AsParameters] ReportAddress address, HttpContext context, ReportFiles files)
    {
        var actor = CurrentActor.From(context.User);
        if (await files.RefuseAsync(actor, context.RequestAborted) is { } refusal) return Refused(refusal);
        return Send(context, await files.XlsxAsync(actor, address.Query(files.Today), context.RequestAborted));
    }

    private static IResult Send(HttpContext context, ReportFile file)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.File(file.Bytes, file.ContentType, file.Name);
    }

    private static IResult Refused(Refusal refusal) => refusal == Refusal.SessionEnded ? Results.LocalRedirect(SecurityRoutes.SignIn) : Results.StatusCode(StatusCodes.Status403Forbidden);
}

/// <summary>The query string of a report.</summary>
public sealed record ReportAddress(string? Desde, string? Hasta, string? Tipo)
{
    public ReportQuery Query(DateOnly today) => ReportQuery.Of(Desde, Hasta, Tipo, today);
}
