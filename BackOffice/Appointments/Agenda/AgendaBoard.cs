using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments.Agenda;

/// <summary>Some days of an office as a table: a column for each desk of each day, a row for each slot's begin.</summary>
public sealed record AgendaBoard(IReadOnlyList<BoardDay> Days, IReadOnlyList<BoardColumn> Columns, IReadOnlyList<TimeOnly> Times, int Step)
{
    /// <param name="now">UTC.</param>
    public static AgendaBoard Of(OfficeCalendar calendar, AgendaAddress address, AppointmentPolicy policy, DateTime now)
    {
        var (plan, step) = (calendar.Plan, calendar.Plan.Office.SlotMinutes);
        var shown = calendar.Entries.Where(entry => entry.DeskId is not null && Matches(entry, address)).ToList();
        var open = calendar.Days.ToDictionary(day => day, plan.DayAt);
        var times = TimesOf([.. shown.SelectMany(entry => new[] { entry.StartsAt, entry.EndsAt.AddMinutes(-1) }), .. open.Values.SelectMany(day => day.Cells).Select(cell => cell.At)], plan, step);
        List<BoardDay> days = [];
        List<BoardColumn> columns = [];
        foreach (var day in calendar.Days)
        {
            var entries = shown.FindAll(entry => plan.DayOf(entry.StartsAt) == day);
            if (open[day].IsClosed && entries.Count == 0 && plan.ClosedFor(day) is null && calendar.Days.Count > 1) continue;
            var desks = DesksOf(plan, open[day], entries, address.Desk);
            var free = open[day].IsClosed ? [] : calendar.FreeOn(day, policy, now);
            days.Add(new(day, open[day].IsClosed, plan.ClosedFor(day), day == plan.DayOf(now), Math.Max(1, desks.Count)));
            if (desks.Count == 0) columns.Add(new(day, null, new Dictionary<int, BoardCell>()));
            columns.AddRange(desks.Select(desk => new BoardColumn(day, desk, BoardColumn.Cells(new(plan, desk.Id, open[day], times, step), entries, free))));
        }

        return new(days, columns, times, step);
    }

    /// <summary>The row in which an instant lies; null when it is in none.</summary>
    public int? RowOf(TimeOnly time) => Times.Count > 0 && time >= Times[0] && (int)((time - Times[0]).TotalMinutes / Step) is var row && row < Times.Count ? row : null;

    private static bool Matches(AgendaEntry entry, AgendaAddress address) =>
        (address.Desk is null || entry.DeskId == address.Desk) && (address.Kind is null || entry.Kind == address.Kind) && (address.State is { } state ? entry.State == state : entry.HoldsDesk);

    private static List<Desk> DesksOf(OfficePlan plan, OfficeDay open, List<AgendaEntry> entries, Guid? only)
    {
        var seen = open.Cells.Select(cell => cell.DeskId).Concat(entries.Select(entry => entry.DeskId!.Value)).ToHashSet();
        return [.. plan.Desks.Where(desk => seen.Contains(desk.Id) && (only is null || desk.Id == only)).OrderBy(desk => desk.Position).ThenBy(desk => desk.Id)];
    }

    private static List<TimeOnly> TimesOf(IReadOnlyList<DateTime> instants, OfficePlan plan, int step)
    {
        if (instants.Count == 0) return [];
        var times = instants.Select(at => Math.Floor(OfficeZone.LocalOf(at, plan.Office.ZoneId).TimeOfDay.TotalMinutes / step) * step).ToList();
        var (first, last) = (times.Min(), times.Max());
        return [.. Enumerable.Range(0, (int)((last - first) / step) + 1).Select(row => TimeOnly.MinValue.AddMinutes(first + row * step))];
    }
}

/// <param name="Columns">How many desks it shows, at least one.</param>
public sealed record BoardDay(DateOnly Day, bool IsClosed, string? ClosedFor, bool IsToday, int Columns);
