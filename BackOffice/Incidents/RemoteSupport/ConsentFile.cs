using System.Text;
using BackOffice.Incidents.Attachments;
using BackOffice.Security;
using Microsoft.Extensions.Localization;
using Shared.Common;

namespace BackOffice.Incidents.RemoteSupport;

/// <summary>The ledger as a table that a spreadsheet opens: UTF-8 with its mark, semicolons as Spanish programs expect.</summary>
public static class ConsentFile
{
    internal static void Map(WebApplication app) => app.MapGet(ConsentRoutes.Export, ExportAsync).RequireAuthorization();

    /// <summary>"2026-11-22 10:30:05" in the town's time: here seconds count.</summary>
    public static string Instant(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, TownTime.Zone).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    internal static string Of(ConsentLedger ledger, IStringLocalizer<RemoteTexts> words)
    {
        var lines = new StringBuilder();
        Line(lines, [.. new[] { "Column.Number", "Tool", "GivenBy", "Column.Wording", "Column.At", "Column.Step", "Column.Way", "Column.Official" }.Select(key => words[key].Value)]);
        foreach (var (session, step) in ledger.Sessions.SelectMany(session => session.Steps.Select(step => (session, step))))
        {
            Line(lines, ledger.Number, session.Tool, session.GivenBy, $"{session.WordingVersion}", Instant(step.At), words[$"RemoteStepKind.{step.Kind}"], step.Way is { } way ? words[$"ConsentWay.{way}"] : "", step.Official);
        }

        return lines.ToString();
    }

    private static void Line(StringBuilder lines, params string[] cells) => lines.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    // a cell that begins like a formula would be run by the spreadsheet
    private static string Cell(string text) => $"\"{(text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static async Task<IResult> ExportAsync(string number, HttpContext context, ExportConsents export, IStringLocalizer<RemoteTexts> words)
    {
        var ledger = await export.ExecuteAsync(new(number), CurrentActor.From(context.User), context.RequestAborted);
        if (!ledger.IsDone) return AttachmentEndpoints.Refused(ledger.Refusal);
        context.Response.Headers.CacheControl = "no-store";
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Of(ledger.Value, words))];
        return Results.File(bytes, "text/csv; charset=utf-8", $"{ledger.Value.Number}.csv");
    }
}
