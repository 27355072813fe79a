using System.Globalization;
using Microsoft.Extensions.Localization;
using Shared.Calendars;

namespace BackOffice.Incidents.ServiceLevels.Calendars;

/// <summary>The hours of a calendar as people say them: "lunes a viernes 8:00–20:00; sábado 9:00–14:00".</summary>
public static class WeekWords
{
    /// <summary>Monday first.</summary>
    public static readonly IReadOnlyList<DayOfWeek> Days = [.. Enumerable.Range(1, 7).Select(day => (DayOfWeek)(day % 7))];

    private const int ShortestRun = 3;

    /// <summary>The week in one sentence; days with the same hours are said together.</summary>
    public static string Of(IReadOnlyList<WeeklySpan> week, IStringLocalizer<ServiceLevelTexts> words)
    {
        var byHours = Days.Select(day => (Day: day, Hours: Hours(week, day, words))).Where(row => row.Hours.Length > 0).GroupBy(row => row.Hours)
            .Select(same => $"{Named([.. same.Select(row => Days.ToList().IndexOf(row.Day))], words)} {same.Key}").ToList();
        return byHours.Count == 0 ? words["Week.Closed"] : string.Join("; ", byHours);
    }

    public static string Name(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    private static string Hours(IReadOnlyList<WeeklySpan> week, DayOfWeek day, IStringLocalizer<ServiceLevelTexts> words)
    {
        var spans = week.Where(span => span.Day == day).OrderBy(span => span.FromMinute).ToList();
        return spans is [{ FromMinute: 0, ToMinute: WeeklySpan.MinutesOfDay }] ? words["Week.AllDay"] : Joined([.. spans.Select(span => StretchText.Range(span))], words);
    }

    private static string Named(List<int> days, IStringLocalizer<ServiceLevelTexts> words)
    {
        List<string> parts = [];
        for (var i = 0; i < days.Count;)
        {
            var end = i;
            while (end + 1 < days.Count && days[end + 1] == days[end] + 1) end++;
            if (end - i + 1 >= ShortestRun) parts.Add(words["Week.Range", Name(Days[days[i]]), Name(Days[days[end]])]);
            else parts.AddRange(days[i..(end + 1)].Select(day => Name(Days[day])));
            i = end + 1;
        }

        return Joined(parts, words);
    }

    private static string Joined(List<string> parts, IStringLocalizer<ServiceLevelTexts> words) =>
        parts.Count < 2 ? string.Concat(parts) : words["List.And", string.Join(", ", parts[..^1]), parts[^1]];
}
