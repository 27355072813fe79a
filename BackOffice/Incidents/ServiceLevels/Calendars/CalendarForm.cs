using BackOffice.Components.Controls.Fields;
using Microsoft.Extensions.Localization;
using Shared.Calendars;
using Shared.Offices;

namespace BackOffice.Incidents.ServiceLevels.Calendars;

/// <summary>What is typed about a calendar and its hours, kept as typed while it cannot be read.</summary>
public sealed class CalendarForm
{
    public string? Name { get; set; }

    public string? ZoneId { get; set; } = OfficeZone.Mainland;

    public DateOnly? ValidFrom { get; set; }

    /// <summary>The stretches of each day, Monday first.</summary>
    public IReadOnlyList<DayForm> Week { get; private init; } = [.. WeekWords.Days.Select(day => new DayForm(day))];

    /// <summary>One day per line; what follows the date is for people.</summary>
    public string? Holidays { get; set; }

    public CalendarValues Values => new(Name, ZoneId);

    /// <summary>The stretches that can be read.</summary>
    public IReadOnlyList<WeeklySpan> ReadWeek => [.. Week.SelectMany(day => StretchText.Read(day.Day, day.Typed) ?? [])];

    /// <summary>The usual week of an office, to be changed.</summary>
    public static CalendarForm New()
    {
        var form = new CalendarForm();
        foreach (var day in form.Week.Take(5)) day.Typed = "8:00-15:00";
        return form;
    }

    /// <summary>Hours like those of a version, from another day on.</summary>
    public static CalendarForm After(CalendarVersion version, DateOnly from) => new()
    {
        ValidFrom = from,
        Week = [.. WeekWords.Days.Select(day => new DayForm(day) { Typed = StretchText.Show(version.Week.Where(span => span.Day == day)) })],
        Holidays = HolidayText.Show(version.Holidays.Where(day => day >= from)),
    };

    /// <summary>What was typed; null when something cannot be read, which is then said of its field.</summary>
    public CalendarHours? Read(FormErrors errors, IStringLocalizer<ServiceLevelTexts> words)
    {
        errors.Clear();
        foreach (var day in Week.Where(day => StretchText.Read(day.Day, day.Typed) is null)) errors.Add(nameof(Week), words["Hours.Unreadable", WeekWords.Name(day.Day)]);
        var (holidays, unreadable) = HolidayText.Read(Holidays);
        if (unreadable is not null) errors.Add(nameof(Holidays), words["Holidays.Unreadable", unreadable]);
        return errors.Any ? null : new(ReadWeek, holidays);
    }

    /// <summary>Monday's hours for all days until Friday.</summary>
    public void CopyMonday()
    {
        foreach (var day in Week.Skip(1).Take(4)) day.Typed = Week[0].Typed;
    }

    public void AddHolidays(IEnumerable<DateOnly> days) => Holidays = HolidayText.Show(HolidayText.Read(Holidays).Days.Concat(days));
}

/// <summary>A weekday as it is typed.</summary>
public sealed class DayForm(DayOfWeek day)
{
    public DayOfWeek Day { get; } = day;

    public string? Typed { get; set; }
}
