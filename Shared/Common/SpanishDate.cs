using System.Globalization;
using System.Text.RegularExpressions;

namespace Shared.Common;

/// <summary>Dates as officials type them, and the one way they are shown.</summary>
public static partial class SpanishDate
{
    private const int FirstYear = 1000;
    private const int LongestTyped = 60;
    private const int YearsBack = 20;

    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    /// <summary>Understands 3/5/78, 03/05/1978, 3-5-78, 3.5.1978, 030578, 03051978, 1978-05-03 and "3 de mayo de 1978".</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="today">Today where the official sits; only for years of two digits.</param>
    /// <param name="past">A two-digit year is the latest that makes a date not after today; else it lies between 20 years ago and 79 years ahead.
    /// A year of four digits is taken as typed: whether it may lie ahead is the caller's rule.</param>
    /// <param name="date">The date, when it could be understood.</param>
    public static bool TryParse(string? typed, DateOnly today, bool past, out DateOnly date)
    {
        date = default;
        if (Written(typed) is not { } match || MonthOf(match.Groups["m"].Value) is not { } month) return false;
        var day = int.Parse(match.Groups["d"].ValueSpan, CultureInfo.InvariantCulture);
        var year = int.Parse(match.Groups["y"].ValueSpan, CultureInfo.InvariantCulture);
        if (match.Groups["y"].Length == 4) return year >= FirstYear && TryMake(year, month, day, out date);
        return past ? TryLatest(year, month, day, today, out date) : TryMake(Ahead(year, today), month, day, out date);
    }

    /// <summary>Whether it is written as a date, also as that of a day that does not exist, such as 31/2/2026.</summary>
    public static bool IsWrittenAsDate(string? typed) => Written(typed) is { } match && MonthOf(match.Groups["m"].Value) is not null;

    /// <summary>"03/05/1978".</summary>
    public static string Shown(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    private static Match? Written(string? typed)
    {
        if (typed is not { Length: <= LongestTyped }) return null;
        var text = TextFold.Fold(string.Concat(typed.EnumerateRunes()));
        var match = Numeric().Match(text);
        if (!match.Success) match = Compact().Match(text);
        if (!match.Success) match = Iso().Match(text);
        if (!match.Success) match = Worded().Match(text);
        return match.Success ? match : null;
    }

    private static int? MonthOf(string text)
    {
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var number)) return number;
        if (text.StartsWith("set", StringComparison.Ordinal)) text = text.Insert(2, "p");
        var index = text.Length < 3 ? -1 : Array.FindIndex(Months, month => month.StartsWith(text, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }

    private static bool TryLatest(int shortYear, int month, int day, DateOnly today, out DateOnly date)
    {
        var year = today.Year - (today.Year - shortYear) % 100;
        return (TryMake(year, month, day, out date) && date <= today) || TryMake(year - 100, month, day, out date);
    }

    private static int Ahead(int shortYear, DateOnly today)
    {
        var first = today.Year - YearsBack;
        return first + ((shortYear - first) % 100 + 100) % 100;
    }

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    [GeneratedRegex(@"\A(?<d>[0-9]{1,2}) ?(?:[/.-] ?| )(?<m>[0-9]{1,2}) ?(?:[/.-] ?| )(?<y>[0-9]{4}|[0-9]{2})\z")]
    private static partial Regex Numeric();

    [GeneratedRegex(@"\A(?<d>[0-9]{2})(?<m>[0-9]{2})(?<y>[0-9]{4}|[0-9]{2})\z")]
    private static partial Regex Compact();

    [GeneratedRegex(@"\A(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})\z")]
    private static partial Regex Iso();

    [GeneratedRegex(@"\A(?<d>[0-9]{1,2})\.?º? ?(?:de )?(?<m>[a-z]{3,10})\.?,? (?:del? )?(?<y>[0-9]{4}|[0-9]{2})\z")]
    private static partial Regex Worded();
}
