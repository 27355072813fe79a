using Shared.Offices;

namespace Shared.Calendars;

/// <summary>The calendars that a new town hall finds.</summary>
public static class ShippedCalendars
{
    /// <summary>Hours of the 012 telephone service: Monday to Friday 8–20, Saturday 9–14.</summary>
    public static readonly Guid PhoneService = new("01990000-0000-7000-8000-0000000ca101");

    /// <summary>Usual office hours: Monday to Friday 8–15.</summary>
    public static readonly Guid Office = new("01990000-0000-7000-8000-0000000ca102");

    /// <summary>Working days of the administrative procedure (article 30 of Ley 39/2015); for no service level.</summary>
    public static readonly Guid WorkingDays = new("01990000-0000-7000-8000-0000000ca103");

    private const int FirstYear = 2026;

    private const int LastYear = 2029;

    private static readonly DayOfWeek[] Workdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>All of them, with the national holidays of four years; the town hall adds its own and the region's.</summary>
    public static IReadOnlyList<BusinessCalendar> All() =>
    [
        Of(PhoneService, "Atención 012", [.. Week(8, 20), new(DayOfWeek.Saturday, 9 * 60, 14 * 60)]),
        Of(Office, "Oficina", Week(8, 15)),
        Of(WorkingDays, "Días hábiles", Week(0, 24), isLegal: true),
    ];

    private static BusinessCalendar Of(Guid id, string name, IReadOnlyList<WeeklySpan> week, bool isLegal = false)
    {
        var holidays = Enumerable.Range(FirstYear, LastYear - FirstYear + 1).SelectMany(SpanishHolidays.NationalOf).Select(draft => draft.Date);
        return BusinessCalendar.Create(id, new(name, OfficeZone.Mainland), new(week, [.. holidays]), isLegal).Value;
    }

    private static IReadOnlyList<WeeklySpan> Week(int fromHour, int toHour) => [.. Workdays.Select(day => new WeeklySpan(day, fromHour * 60, toHour * 60))];
}
