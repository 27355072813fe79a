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

    /// <summary>Days of the longest one: ten years.</summary>
    public const int Longest = 3_653;

    /// <summary>The first day that can be asked for.</summary>
    public static readonly DateOnly Earliest = new(2000, 1, 1);

    /// <summary>The last day that can be asked for.</summary>
    public static readonly DateOnly Latest = new(2100, 12, 31);

    /// <summary>How the period is cut on the time axis.</summary>
    public ReportStep Step => (To.DayNumber - From.DayNumber + 1) switch
    {
        <= MostDays => ReportStep.Day,
        <= MostDaysByWeek => ReportStep.Week,
        _ => ReportStep.Month,
    };

    /// <summary>The usual one.</summary>
    public static ReportPeriod Usual(DateOnly today) => new(today.AddDays(1 - UsualDays), today);

    /// <summary>What was asked for: a missing end is today, a missing beginning gives <see cref="UsualDays"/>, and ends in the wrong order are exchanged. What is impossible is <see cref="Usual"/>.</summary>
    public static ReportPeriod Of(DateOnly? from, DateOnly? to, DateOnly today)
    {
        if (Wrong(from, to, today) is not null) return Usual(today);
        var last = to ?? (from > today ? from.Value : today);
        var first = from ?? Later(Earliest, last.AddDays(1 - UsualDays));
        return first > last ? new(last, first) : new(first, last);
    }

    /// <summary>Why a period cannot be counted: a day outside <see cref="Earliest"/>–<see cref="Latest"/>, or more than <see cref="Longest"/> days. Null when it can.</summary>
    public static ReportFault? Wrong(DateOnly? from, DateOnly? to, DateOnly today)
    {
        if (from < Earliest || from > Latest) return ReportFault.From;
        if (to < Earliest || to > Latest) return ReportFault.To;
        return from is { } first && Math.Abs((to ?? today).DayNumber - first.DayNumber) >= Longest && (to is not null || first < today) ? ReportFault.TooLong : null;
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

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

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

/// <summary>What is wrong with a period that was asked for.</summary>
public enum ReportFault
{
    /// <summary>Its first day.</summary>
    From = 1,

    /// <summary>Its last day.</summary>
    To = 2,

    /// <summary>It is too long.</summary>
    TooLong = 3,
}
