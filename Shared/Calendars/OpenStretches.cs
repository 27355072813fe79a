using Shared.Offices;

namespace Shared.Calendars;

/// <summary>The stretches of real time in which a calendar is open, one after the other. A stretch lasts from the instant at which the clock of the place first shows its beginning
/// to the instant at which it first shows its end: an hour that the clock repeats counts, one that it leaps over does not.</summary>
internal static class OpenStretches
{
    /// <summary>No walk goes further than this: twenty years.</summary>
    private const int MostDays = 7_306;

    /// <summary>Those that end after an instant, in order; the first may have begun before it. Ends when the calendar opens no more.</summary>
    public static IEnumerable<(DateTime From, DateTime To)> From(BusinessCalendar calendar, DateTime utc)
    {
        var day = OfficeZone.DayOf(utc, calendar.ZoneId);
        for (var walked = 0; walked < MostDays && !calendar.IsClosedFrom(day); walked++, day = day.AddDays(1))
        {
            foreach (var stretch in Of(calendar, day))
            {
                if (stretch.To > utc) yield return stretch;
            }
        }
    }

    /// <summary>Those that begin before an instant, the last one first; it may end after the instant. Ends at the first day of the calendar.</summary>
    public static IEnumerable<(DateTime From, DateTime To)> Before(BusinessCalendar calendar, DateTime utc)
    {
        var day = OfficeZone.DayOf(utc, calendar.ZoneId);
        for (var walked = 0; walked < MostDays && calendar.VersionOn(day) is not null; walked++, day = day.AddDays(-1))
        {
            foreach (var stretch in Of(calendar, day).Reverse())
            {
                if (stretch.From < utc) yield return stretch;
            }
        }
    }

    private static IReadOnlyList<(DateTime From, DateTime To)> Of(BusinessCalendar calendar, DateOnly day)
    {
        if (calendar.VersionOn(day) is not { } version || version.Holidays.Contains(day)) return [];
        return
        [
            .. version.Week.Where(span => span.Day == day.DayOfWeek).OrderBy(span => span.FromMinute)
                .Select(span => (From: At(day, span.FromMinute, calendar.ZoneId), To: At(day, span.ToMinute, calendar.ZoneId)))
                .Where(stretch => stretch.From < stretch.To),
        ];
    }

    private static DateTime At(DateOnly day, int minute, string zoneId) => minute == WeeklySpan.MinutesOfDay
        ? OfficeZone.UtcOf(day.AddDays(1), TimeOnly.MinValue, zoneId)
        : OfficeZone.UtcOf(day, TimeOnly.MinValue.AddMinutes(minute), zoneId);
}
