using Shared.Incidents;
using Shared.Incidents.Reports;

namespace BackOffice.Incidents.Reports;

/// <summary>What was counted, put together from few statements.</summary>
public sealed class IncidentReport(IReadOnlyList<ReportGroup> byDay, IReadOnlyList<ReportGroup> byCategory, IReadOnlyList<ReportGroup> byEntity, HelpDesk desk)
{
    public ReportFigures Total { get; } = Sum(byDay);

    public IReadOnlyDictionary<IncidentChannel, ReportFigures> Channels { get; } = byDay.GroupBy(row => row.Key.Channel).ToDictionary(same => same.Key, Sum);

    /// <summary>By the first day of each stretch of the period, those without incidents too.</summary>
    public IReadOnlyList<(DateOnly First, ReportFigures Figures)> Over(ReportPeriod period)
    {
        var found = byDay.GroupBy(row => period.StretchOf(row.Key.Day)).ToDictionary(same => same.Key, Sum);
        return [.. period.Stretches().Select(first => (first, found.GetValueOrDefault(first, ReportFigures.None)))];
    }

    /// <summary>By the path of the category in the tree.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Categories => Named(byCategory, row => desk.Categories.Find(row.Key.CategoryId)?.PathName);

    /// <summary>By the name of the team; nothing for none.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Teams => Named(byCategory, row => row.Key.TeamId is { } team ? desk.Teams.GetValueOrDefault(team)?.Name : null);

    /// <summary>By the name of the local entity; nothing for the town hall itself.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Entities => Named(byEntity, row => row.Key.EntityId is { } entity ? desk.Entities.GetValueOrDefault(entity)?.Name : null);

    private static Dictionary<string, ReportFigures> Named(IEnumerable<ReportGroup> rows, Func<ReportGroup, string?> name) => rows.GroupBy(row => name(row) ?? "").ToDictionary(same => same.Key, Sum);

    private static ReportFigures Sum(IEnumerable<ReportGroup> rows) => rows.Aggregate(ReportFigures.None, (sum, row) => sum + row.Figures);
}
