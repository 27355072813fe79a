namespace Shared.Offices;

/// <summary>The day from which the movable feasts are counted.</summary>
public static class Easter
{
    /// <summary>Easter Sunday of a year of the Gregorian calendar.</summary>
    /// <remarks>The anonymous algorithm published in <i>Nature</i> in 1876 (Meeus, Jones and Butcher).</remarks>
    /// <param name="year">1583–9999.</param>
    public static DateOnly Of(int year)
    {
        var golden = year % 19;
        var (century, rest) = (year / 100, year % 100);
        var skipped = ((8 * century) + 13) / 25;
        var epact = ((19 * golden) + century - (century / 4) - skipped + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * correction) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
