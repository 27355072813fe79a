using System.Globalization;
using Microsoft.Extensions.Localization;
using Shared.Offices;

namespace BackOffice.Offices.Hours;

/// <summary>Opening hours as people say them: "lunes a viernes 9:00–14:00; jueves también 16:30–19:00".</summary>
internal static class HoursWords
{
    /// <summary>The week in one sentence; days with the same hours are said together.</summary>
    public static string Week(IEnumerable<OpeningBand> bands, IStringLocalizer<OfficeTexts> words)
    {
        var byHours = bands.GroupBy(band => (band.From, band.To)).OrderByDescending(same => same.Count()).ThenBy(same => same.Key.From)
            .Select(same => $"{Days([.. same.Select(band => FromMonday(band.Day)).Distinct().Order()], words)} {Range(same.Key.From, same.Key.To)}").ToList();
        return byHours.Count == 0 ? words["Hours.Never"] : string.Join("; ", byHours);
    }

    /// <summary>The hours of one day: "9:00–14:00 y 16:30–19:00".</summary>
    public static string Day(IEnumerable<OpeningBand> bands, IStringLocalizer<OfficeTexts> words) =>
        Joined([.. bands.OrderBy(band => band.From).Select(band => Range(band.From, band.To))], words);

    public static string Range(TimeOnly from, TimeOnly to) => $"{Hour(from)}–{Hour(to)}";

    public static string Hour(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    public static string DayName(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    /// <summary>Runs of three days or more are said as "lunes a viernes".</summary>
    private static string Days(List<int> days, IStringLocalizer<OfficeTexts> words)
    {
        List<string> parts = [];
        for (var i = 0; i < days.Count;)
        {
            var end = i;
            while (end + 1 < days.Count && days[end + 1] == days[end] + 1) end++;
            if (end - i >= 2) parts.Add(words["Hours.DayRange", Name(days[i]), Name(days[end])]);
            else parts.AddRange(days[i..(end + 1)].Select(Name));
            i = end + 1;
        }

        return Joined(parts, words);
    }

    private static string Joined(List<string> parts, IStringLocalizer<OfficeTexts> words) =>
        parts.Count < 2 ? string.Concat(parts) : words["List.And", string.Join(", ", parts[..^1]), parts[^1]];

    private static int FromMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static string Name(int fromMonday) => DayName((DayOfWeek)((fromMonday + 1) % 7));
}
