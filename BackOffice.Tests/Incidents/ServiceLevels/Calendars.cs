using System.Globalization;
using Shared.Calendars;
using Shared.Incidents.ServiceLevels;
using Shared.Offices;

namespace BackOffice.Tests.Incidents.ServiceLevels;

/// <summary>Calendars and times as the tests write them.</summary>
internal static class Calendars
{
    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>Monday to Friday 8–20, Saturday 9–14.</summary>
    public static readonly BusinessCalendar Phone = Of(OfficeZone.Mainland, "Mon-Fri 08:00-20:00; Sat 09:00-14:00", "2026-12-08 2026-12-25");

    public static readonly BusinessCalendar Canary = Of(OfficeZone.Canary, "Mon-Fri 08:00-20:00; Sat 09:00-14:00");

    public static readonly BusinessCalendar AllDay = Of(OfficeZone.Mainland, "Mon-Sun 00:00-24:00");

    public static BusinessCalendar Of(string zone, string week, string holidays = "") =>
        BusinessCalendar.Create(new("Calendar", zone), new(Week(week), Days(holidays)), DateTime.UnixEpoch).Value;

    public static IReadOnlyList<WeeklySpan> Week(string text) =>
        [.. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).SelectMany(Part)];

    public static DateTime Utc(string local, string zone = OfficeZone.Mainland)
    {
        var shown = DateTime.Parse(local, CultureInfo.InvariantCulture);
        return OfficeZone.UtcOf(DateOnly.FromDateTime(shown), TimeOnly.FromDateTime(shown), zone);
    }

    public static ServiceTerms Terms(BusinessCalendar calendar, double? responseHours, double? resolutionHours, int warnPercent = 75) =>
        new(Guid.Empty, Hours(responseHours), Hours(resolutionHours), calendar, warnPercent);

    private static TimeSpan? Hours(double? hours) => hours is { } some ? TimeSpan.FromHours(some) : null;

    private static IEnumerable<WeeklySpan> Part(string part)
    {
        var words = part.Split(' ', 2);
        var days = words[0].Split('-').Select(name => Array.IndexOf(Names, name)).ToArray();
        return
            from day in Enumerable.Range(days[0], days[^1] - days[0] + 1)
            from stretch in words[1].Split(' ')
            let ends = stretch.Split('-')
            select new WeeklySpan((DayOfWeek)((day + 1) % 7), Minute(ends[0]), Minute(ends[1]));
    }

    private static int Minute(string clock) => (int.Parse(clock[..2], CultureInfo.InvariantCulture) * 60) + int.Parse(clock[3..], CultureInfo.InvariantCulture);

    private static DateOnly[] Days(string days) => [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.Parse(day, CultureInfo.InvariantCulture))];
}
