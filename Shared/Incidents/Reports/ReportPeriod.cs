namespace Shared.Incidents.Reports;

/// <summary>The days that a report counts, in the town.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="To">Last day, inclusive; not before the first.</param>
public sealed record ReportPeriod(DateOnly From, DateOnly To)
{
    /// <summary>Days that a report counts when nobody says which.</summary>
    public const int UsualDays = 30;

    /// <summary>Longest period by days, and longest by weeks; beyond it is counted by months.</summary>
    private const int MostDays = 45;

    private const int MostDaysByWeek = 400;

    /// <summary>Ten years; what is asked beyond it is cut.</summary>
    private const int Longest = 3_653;

    private static readonly DateOnly Earliest = new(2000, 1, 1);

    private static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>How the period is cut on the time axis.</summary>
    public ReportStep Step => (To.DayNumber - From.DayNumber + 1) switch
    {
        <= MostDays => ReportStep.Day,
        <= MostDaysByWeek => ReportStep.Week,
        _ => ReportStep.Month,
    };

    /// <summary>What was asked for, mended where it makes no sense: a missing end is today, a missing beginning gives <see cref="UsualDays"/>, ends in the wrong order are exchanged, and what lies outside 2000–2100 is moved to its edge.</summary>
    public static ReportPeriod Of(DateOnly? from, DateOnly? to, DateOnly today)
    {
        var (begin, end) = (Within(from), Within(to));
        var last = end ?? (begin > today ? begin.Value : today);
        var first = begin ?? last.AddDays(1 - UsualDays);
        if (first > last) (first, last) = (last, first);
        if (first < Earliest) first = Earliest;
        return new(last.DayNumber - first.DayNumber >= Longest ? last.AddDays(1 - Longest) : first, last);
    }

    /// <summary>The first day of the stretch of the time axis in which a day lies; weeks begin on Monday.</summary>
    public DateOnly StretchOf(DateOnly day) => Step switch
    {
        ReportStep.Day => day,
        ReportStep.Week => day.AddDays(-(((int)day.DayOfWeek + 6) % 7)),
        _ => new(day.Year, day.Month, 1),
    };

    /// <summary>The first days of all stretches, in order; the first may begin before the period.</summary>
    public IEnumerable<DateOnly> Stretches()
    {
        for (var day = StretchOf(From); day <= To; day = Next(day)) yield return day;
    }

    private static DateOnly? Within(DateOnly? day) => day < Earliest ? Earliest : day > Latest ? Latest : day;

    private DateOnly Next(DateOnly stretch) => Step switch
    {
        ReportStep.Day => stretch.AddDays(1),
        ReportStep.Week => stretch.AddDays(7),
        _ => stretch.AddMonths(1),
    };
}

/// <summary>How a period is cut on the time axis.</summary>
public enum ReportStep
{
    Day = 1,
    Week = 2,
    Month = 3,
}
