using BackOffice.Components.Controls.Fields;
using Shared.Offices;

namespace BackOffice.Incidents.ServiceLevels.Calendars;

/// <summary>Holidays typed one per line: the date, and behind it whatever helps people.</summary>
public static class HolidayText
{
    private static readonly char[] Ends = [' ', ';', ',', '\t'];

    /// <summary>The days of all lines, and the first line that begins with no date.</summary>
    public static (IReadOnlyList<DateOnly> Days, string? Unreadable) Read(string? text)
    {
        List<DateOnly> days = [];
        string? unreadable = null;
        foreach (var line in (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var end = line.IndexOfAny(Ends);
            if (TypedDate.Read(end < 0 ? line : line[..end]) is { } day) days.Add(day);
            else unreadable ??= line;
        }

        return (days, unreadable);
    }

    /// <summary>In order, each once; national ones with their name.</summary>
    public static string Show(IEnumerable<DateOnly> days) => string.Join('\n', days.Distinct().Order().Select(day => $"{TypedDate.Show(day)} {NameOf(day)}".TrimEnd()));

    private static string? NameOf(DateOnly day) => SpanishHolidays.NationalOf(day.Year).FirstOrDefault(holiday => holiday.Date == day)?.Name;
}
