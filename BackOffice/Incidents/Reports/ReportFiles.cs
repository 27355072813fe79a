using System.Globalization;
using System.Text;
using BackOffice.Security;
using Shared.Common;
using Shared.Incidents.Reports;
using Shared.Security;

namespace BackOffice.Incidents.Reports;

/// <summary>A file to be saved.</summary>
public sealed record ReportFile(string Name, string ContentType, byte[] Bytes);

/// <summary>Reports as files: one table as CSV, all of them as a workbook.</summary>
public sealed class ReportFiles(ReportQueries queries, ReportTables tables, OfficialAccess access, TimeProvider clock)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public DateOnly Today => clock.Today();

    /// <summary>Why the actor gets no file; null when they may have it.</summary>
    public async Task<Refusal?> RefuseAsync(Actor actor, CancellationToken cancellation) =>
        await access.StandingAsync(actor, cancellation) is { } standing ? standing.Refuse(Permission.ReadReports, needsFresh: false, clock.GetUtcNow().UtcDateTime) : Refusal.SessionEnded;

    /// <summary>Semicolons, UTF-8 with its mark, as spreadsheets in Spanish expect it; null when there is no such table.</summary>
    public async Task<ReportFile?> CsvAsync(Actor actor, ReportQuery query, string? code, CancellationToken cancellation)
    {
        var report = tables.Of(await queries.ReadAsync(actor, query, cancellation), query.Period);
        if (report.FirstOrDefault(table => table.Code == code) is not { } found) return null;
        var text = new StringBuilder();
        foreach (var row in Rows(found)) text.AppendJoin(';', row.Select(Written)).Append("\r\n");
        return new($"informe-{found.Code}-{Span(query.Period)}.csv", "text/csv; charset=utf-8", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text.ToString())]);
    }

    /// <summary>One sheet for each table.</summary>
    public async Task<ReportFile> XlsxAsync(Actor actor, ReportQuery query, CancellationToken cancellation)
    {
        var report = tables.Of(await queries.ReadAsync(actor, query, cancellation), query.Period);
        return new($"informe-{Span(query.Period)}.xlsx", Workbook, WorkbookFile.Of([.. report.Select(table => new Sheet(table.Title, Rows(table)))]));
    }

    private List<IReadOnlyList<object>> Rows(ReportTable table) =>
    [
        [table.Heading, .. tables.Columns],
        .. table.Rows.Select(row => (IReadOnlyList<object>)[row.Name, .. Figures(row.Figures)]),
    ];

    private static IEnumerable<object> Figures(ReportFigures figures) =>
        [figures.Logged, figures.Resolved, Part(figures.InCallPart), Part(figures.ReopenedPart), Part(figures.AnsweredPart), Part(figures.ResolvedPart)];

    // percentages with one decimal; an empty cell where nothing can be divided
    private static object Part(double? part) => part is { } some ? Math.Round(some * 100, 1) : "";

    private static string Written(object value) => value switch
    {
        string text => SafeCell.Of(text) is var safe && safe.AsSpan().ContainsAny(";\"\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe,
        IFormattable number => number.ToString(null, CultureInfo.GetCultureInfo("es-ES")),
        _ => "",
    };

    private static string Span(ReportPeriod period) => string.Create(CultureInfo.InvariantCulture, $"{period.From:yyyyMMdd}-{period.To:yyyyMMdd}");
}
