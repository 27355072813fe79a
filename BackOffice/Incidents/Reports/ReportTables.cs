using System.Globalization;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Reports;

namespace BackOffice.Incidents.Reports;

/// <param name="Code">As addresses name it.</param>
/// <param name="IsInOrder">By time; otherwise the largest comes first.</param>
public sealed record ReportTable(string Code, string Title, string Heading, IReadOnlyList<ReportRow> Rows, bool IsInOrder);

/// <summary>A line of a report.</summary>
public sealed record ReportRow(string Name, ReportFigures Figures);

/// <summary>The tables of a report, for the screen and for files alike.</summary>
public sealed class ReportTables(IStringLocalizer<ReportTexts> words, IStringLocalizer<IncidentTexts> incidents)
{
    /// <summary>Names of the columns, in order.</summary>
    public IReadOnlyList<string> Columns => [words["Column.Logged"], words["Column.Resolved"], words["Column.InCall"], words["Column.Reopened"], words["Column.Answered"], words["Column.ResolvedInTime"]];

    public IReadOnlyList<ReportTable> Of(IncidentReport report, ReportPeriod period) =>
    [
        new("tiempo", words["Table.Time"], words[$"Step.{period.Step}"], [.. report.Over(period).Select(row => new ReportRow(Stretch(row.First, period.Step), row.Figures))], IsInOrder: true),
        Sorted("categorias", "Category", report.Categories, "Unknown"),
        new("canales", words["Table.Channel"], words["Heading.Channel"], [.. Largest(report.Channels.Select(row => new ReportRow(incidents[$"IncidentChannel.{row.Key}"], row.Value)))], IsInOrder: false),
        Sorted("equipos", "Team", report.Teams, "NoTeam"),
        Sorted("entidades", "Entity", report.Entities, "TownHall"),
    ];

    /// <summary>"45 %", or a dash where nothing can be divided.</summary>
    public static string Percent(double? part) => part is { } some ? some.ToString("P0", CultureInfo.GetCultureInfo("es-ES")) : "—";

    private ReportTable Sorted(string code, string name, IReadOnlyDictionary<string, ReportFigures> rows, string unnamed) => new(
        code, words[$"Table.{name}"], words[$"Heading.{name}"], [.. Largest(rows.Select(row => new ReportRow(row.Key.Length == 0 ? words[$"Name.{unnamed}"] : row.Key, row.Value)))], IsInOrder: false);

    private static IEnumerable<ReportRow> Largest(IEnumerable<ReportRow> rows) => rows.OrderByDescending(row => row.Figures.Logged).ThenBy(row => row.Name, StringComparer.CurrentCulture);

    private static string Stretch(DateOnly first, ReportStep step) => step == ReportStep.Month ? first.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("es-ES")) : SpanishDate.Shown(first);
}
