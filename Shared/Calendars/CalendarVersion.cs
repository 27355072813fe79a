namespace Shared.Calendars;

/// <summary>The hours of a calendar from a day on. Never changed once it holds: other hours are another version, so what was counted before stays true.</summary>
/// <param name="ValidFrom">First day, inclusive, at the calendar's place; it ends where the next version begins.</param>
/// <param name="Week">The stretches of a usual week; a day without any is closed, a split day has two.</param>
/// <param name="Holidays">Days on which it is closed all day.</param>
public sealed record CalendarVersion(DateOnly ValidFrom, IReadOnlyList<WeeklySpan> Week, IReadOnlyList<DateOnly> Holidays);

/// <summary>A stretch of a weekday in which somebody works.</summary>
/// <param name="FromMinute">Minutes from midnight on the clock of the place, 0–1439, inclusive.</param>
/// <param name="ToMinute">Exclusive, 1–1440; 1440 is midnight, so that a day of 24 hours loses no minute.</param>
public sealed record WeeklySpan(DayOfWeek Day, int FromMinute, int ToMinute)
{
    /// <summary>Minutes of a day on which the clock is not changed.</summary>
    public const int MinutesOfDay = 1440;
}
