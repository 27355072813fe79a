using System.Linq.Expressions;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Console;

/// <summary>The incidents of a filter that an official may see. In parts that share nothing where that lets each be read in the order of an index: one for each team, one for each category.</summary>
internal static class FilteredIncidents
{
    /// <summary>From more values on, the order of the list is walked through instead.</summary>
    private const int MostParts = 6;

    /// <summary>All of them in one, for those who bring an order of their own.</summary>
    public static IQueryable<Incident> Whole(BackOfficeDbContext data, ConsoleFilter filter, HelpDesk desk, IncidentScope scope)
    {
        var rows = Narrowed(data, Viewed(data.Incidents.AsNoTracking().Within(scope), filter.View, scope.OfficialId), filter);
        if (filter.View == ConsoleView.Team) rows = rows.Where(row => row.TeamId != null && scope.Teams.Contains(row.TeamId.Value));
        if (filter.CategoryId is not { } category) return rows;
        var branch = desk.Categories.BranchOf(category);
        return rows.Where(row => branch.Contains(row.CategoryId));
    }

    public static IReadOnlyList<IQueryable<Incident>> Parts(BackOfficeDbContext data, ConsoleFilter filter, HelpDesk desk, IncidentScope scope)
    {
        var rows = Narrowed(data, Viewed(data.Incidents.AsNoTracking().Within(scope), filter.View, scope.OfficialId), filter);
        IReadOnlyList<IQueryable<Incident>> parts = [rows];
        if (filter.View == ConsoleView.Team) parts = Split(parts, scope.Teams, team => row => row.TeamId == team, row => row.TeamId != null && scope.Teams.Contains(row.TeamId.Value));
        if (filter.CategoryId is { } category)
        {
            var branch = desk.Categories.BranchOf(category);
            parts = Split(parts, branch, id => row => row.CategoryId == id, row => branch.Contains(row.CategoryId));
        }

        return parts;
    }

    private static IQueryable<Incident> Viewed(IQueryable<Incident> rows, ConsoleView view, Guid officialId) => view switch
    {
        ConsoleView.All => rows,
        ConsoleView.Waiting => rows.Where(row => row.State == IncidentState.Waiting),
        ConsoleView.Mine => rows.Where(row => row.State <= IncidentState.Waiting && row.AssigneeId == officialId),
        ConsoleView.Unassigned => rows.Where(row => row.State <= IncidentState.Waiting && row.AssigneeId == null),
        ConsoleView.Breaching => rows.Where(row => row.State <= IncidentState.Waiting && row.Alarm >= ServiceAlarm.Warned),
        _ => rows.Where(row => row.State <= IncidentState.Waiting),
    };

    private static IQueryable<Incident> Narrowed(BackOfficeDbContext data, IQueryable<Incident> rows, ConsoleFilter filter)
    {
        if (filter.State is { } state) rows = rows.Where(row => row.State == state);
        if (filter.Kind is { } kind) rows = rows.Where(row => row.Kind == kind);
        if (filter.TeamId is { } team) rows = rows.Where(row => row.TeamId == team);
        if (filter.AssigneeId is { } assignee) rows = assignee == Guid.Empty ? rows.Where(row => row.AssigneeId == null) : rows.Where(row => row.AssigneeId == assignee);
        if (filter.EntityId is { } entity) rows = entity == Guid.Empty ? rows.Where(row => row.EntityId == null) : rows.Where(row => row.EntityId == entity);
        if (filter.Channel is { } channel) rows = rows.Where(row => row.Channel == channel);
        if (filter.Priority is { } priority) rows = rows.Where(row => row.Priority == priority);
        if (filter.Alarm is { } alarm) rows = rows.Where(row => row.State <= IncidentState.Waiting && row.Alarm == alarm);
        if (filter.Waiting is { } waiting) rows = rows.Where(row => row.State == IncidentState.Waiting && row.WaitingFor == waiting);
        if (filter.RequesterId is { } requester) rows = rows.Where(row => row.RequesterId == requester);
        if (filter.IsMajor) rows = rows.Where(row => row.IsMajor);
        if (filter.Tag is { Length: > 0 } typed)
        {
            var tag = TextFold.Fold(typed);
            rows = rows.Where(row => data.IncidentTags.Any(link => link.Tag == tag && link.IncidentId == row.Id));
        }

        return Dated(data, rows, filter);
    }

    /// <summary>Numbers grow with time but for seconds: the first number of the day before bounds what must be walked through.</summary>
    private static IQueryable<Incident> Dated(BackOfficeDbContext data, IQueryable<Incident> rows, ConsoleFilter filter)
    {
        var (from, to) = filter.Days;
        if (from is { } first)
        {
            var begin = BeginOf(first);
            var early = begin.AddHours(-1);
            rows = rows.Where(row => row.CreatedAt >= begin && row.Sequence >= data.Incidents.Where(other => other.CreatedAt >= early).OrderBy(other => other.CreatedAt).ThenBy(other => other.Sequence).Select(other => other.Sequence).FirstOrDefault());
        }

        if (to is { } last && last < DateOnly.MaxValue)
        {
            var end = BeginOf(last.AddDays(1));
            var late = end.AddHours(1);
            rows = rows.Where(row => row.CreatedAt < end && row.Sequence <= data.Incidents.Where(other => other.CreatedAt < late).OrderByDescending(other => other.CreatedAt).ThenByDescending(other => other.Sequence).Select(other => other.Sequence).FirstOrDefault());
        }

        return rows;
    }

    private static DateTime BeginOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), TownTime.Zone);

    private static IReadOnlyList<IQueryable<Incident>> Split(
        IReadOnlyList<IQueryable<Incident>> parts, IReadOnlyList<Guid> values, Func<Guid, Expression<Func<Incident, bool>>> one, Expression<Func<Incident, bool>> any) =>
        values.Count is 0 or > MostParts || parts.Count > 1 ? [.. parts.Select(part => part.Where(any))] : [.. values.Select(value => parts[0].Where(one(value)))];
}
