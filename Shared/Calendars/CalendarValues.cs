using Shared.Common;
using Shared.Incidents.ServiceLevels;
using Shared.Offices;

namespace Shared.Calendars;

/// <summary>What is typed about a calendar.</summary>
public sealed record CalendarValues(string? Name, string? ZoneId)
{
    private const int MostLetters = 80;

    /// <summary>What is wrong with the values, each said of its field.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<Refusal> refusals = [];
        if (!IsName(Name)) refusals.Add(ServiceLevelRefusals.CalendarNameMissing);
        if (ZoneId is null || !OfficeZone.All.Contains(ZoneId)) refusals.Add(ServiceLevelRefusals.ZoneUnknown);
        return refusals;
    }

    internal static bool IsName(string? name) => !string.IsNullOrWhiteSpace(name) && name.Trim().Length <= MostLetters;
}

/// <summary>What is typed about the hours of a calendar.</summary>
public sealed record CalendarHours(IReadOnlyList<WeeklySpan> Week, IReadOnlyList<DateOnly> Holidays)
{
    internal const int LastYear = 2099;

    private const int MostSpans = 40;

    private const int MostHolidays = 400;

    /// <summary>What is wrong with the hours. A week without any stretch is allowed: a service that ends is open no more.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<(Refusal Refusal, bool Wrong)> all =
        [
            (ServiceLevelRefusals.SpansTooMany, Week.Count > MostSpans),
            (ServiceLevelRefusals.SpanInvalid, Week.Any(span => !Enum.IsDefined(span.Day) || span.FromMinute < 0 || span.ToMinute > WeeklySpan.MinutesOfDay || span.ToMinute <= span.FromMinute)),
            (ServiceLevelRefusals.SpansOverlap, Week.GroupBy(span => span.Day).Any(Overlap)),
            (ServiceLevelRefusals.HolidaysTooMany, Holidays.Count > MostHolidays),
            (ServiceLevelRefusals.HolidayOutOfRange, Holidays.Any(day => day < BusinessCalendar.Beginning || day.Year > LastYear)),
        ];
        return [.. all.Where(row => row.Wrong).Select(row => row.Refusal)];
    }

    /// <summary>As the version that begins on a day; holidays before it say nothing.</summary>
    internal CalendarVersion From(DateOnly day) =>
        new(day, [.. Week.OrderBy(span => ((int)span.Day + 6) % 7).ThenBy(span => span.FromMinute)], [.. Holidays.Where(holiday => holiday >= day).Distinct().Order()]);

    private static bool Overlap(IEnumerable<WeeklySpan> day)
    {
        var spans = day.OrderBy(span => span.FromMinute).ToList();
        return spans.Zip(spans.Skip(1)).Any(pair => pair.Second.FromMinute < pair.First.ToMinute);
    }
}
