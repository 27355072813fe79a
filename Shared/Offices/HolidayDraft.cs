namespace Shared.Offices;

/// <summary>A holiday that is to be entered.</summary>
/// <param name="OfficeId">Null for all offices.</param>
public sealed record HolidayDraft(Guid? OfficeId, DateOnly Date, string Name, HolidayScope Scope);

/// <summary>A holiday of one year as it would fall in the next.</summary>
/// <param name="IsMovable">It was counted from Easter: the date was worked out and must be looked at.</param>
public sealed record CarriedHoliday(HolidayDraft Draft, bool IsMovable);

/// <summary>Takes the holidays of a year over into the next.</summary>
public static class HolidayCarrying
{
    /// <summary>By date: fixed ones keep day and month, those that lay a known number of days from Easter keep that number. 29 February is left out of years that lack it.</summary>
    /// <param name="holidays">Of one year, 2000–2098.</param>
    public static IReadOnlyList<CarriedHoliday> Propose(IEnumerable<Holiday> holidays) =>
        [.. holidays.Select(Next).OfType<CarriedHoliday>().OrderBy(carried => carried.Draft.Date).ThenBy(carried => carried.Draft.OfficeId)];

    private static CarriedHoliday? Next(Holiday holiday)
    {
        var (date, year) = (holiday.Date, holiday.Date.Year + 1);
        var fromEaster = date.DayNumber - Easter.Of(date.Year).DayNumber;
        var isMovable = SpanishHolidays.DaysFromEaster.Contains(fromEaster) && !SpanishHolidays.IsFixed(date);
        if (!isMovable && date.Day > DateTime.DaysInMonth(year, date.Month)) return null;
        var next = isMovable ? Easter.Of(year).AddDays(fromEaster) : new DateOnly(year, date.Month, date.Day);
        return new(new(holiday.OfficeId, next, holiday.Name, holiday.Scope), isMovable);
    }
}
