using Shared.Incidents;
using Shared.Incidents.Reports;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.Reports;

/// <summary>What was counted, summed up in the ways of the tables.</summary>
public sealed class IncidentReport(IReadOnlyList<ReportGroup> groups, HelpDesk desk, IReadOnlyList<ServiceLevel> levels)
{
    public ReportFigures Total { get; } = Sum(groups);

    public IReadOnlyDictionary<IncidentChannel, ReportFigures> Channels => By(group => group.Channel);

    /// <summary>By the path of the category in the tree.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Categories => Named(group => group.CategoryId, id => desk.Categories.Find(id)?.PathName);

    /// <summary>By the name of the team; nothing for none.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Teams => Named(group => group.TeamId, id => desk.Teams.GetValueOrDefault(id)?.Name);

    /// <summary>By the name of the local entity; nothing for the town hall itself.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Entities => Named(group => group.EntityId, id => desk.Entities.GetValueOrDefault(id)?.Name);

    /// <summary>By the name of the service level; nothing where nothing was promised.</summary>
    public IReadOnlyDictionary<string, ReportFigures> Levels => Named(group => group.LevelId, id => levels.FirstOrDefault(level => level.Id == id)?.Name);

    /// <summary>By the first day of each stretch of the period, those without incidents too.</summary>
    public IReadOnlyList<(DateOnly First, ReportFigures Figures)> Over(ReportPeriod period)
    {
        var found = By(group => period.StretchOf(group.Day));
        return [.. period.Stretches().Select(first => (first, found.GetValueOrDefault(first, ReportFigures.None)))];
    }

    private Dictionary<string, ReportFigures> Named(Func<ReportGroup, Guid?> by, Func<Guid, string?> name) =>
        By(group => by(group) ?? Guid.Empty).GroupBy(row => (row.Key == Guid.Empty ? null : name(row.Key)) ?? "").ToDictionary(same => same.Key, same => same.Aggregate(ReportFigures.None, (sum, row) => sum + row.Value));

    private Dictionary<TKey, ReportFigures> By<TKey>(Func<ReportGroup, TKey> key)
        where TKey : notnull => groups.GroupBy(key).ToDictionary(same => same.Key, Sum);

    private static ReportFigures Sum(IEnumerable<ReportGroup> rows) => rows.Aggregate(ReportFigures.None, (sum, row) => sum + row.Figures);
}
