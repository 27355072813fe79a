using System.Globalization;
using System.Text.RegularExpressions;
using Shared.Offices;

namespace BackOffice.Offices.Hours;

/// <summary>A stretch of a weekday as it is typed.</summary>
public sealed partial class BandForm
{
    public DayOfWeek Day { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Desks { get; set; }

    public string? PublicDesks { get; set; }

    public static BandForm Of(OpeningBand band) => new()
    {
        Day = band.Day,
        From = HoursWords.Hour(band.From),
        To = HoursWords.Hour(band.To),
        Desks = band.Desks.ToString(CultureInfo.InvariantCulture),
        PublicDesks = band.PublicDesks.ToString(CultureInfo.InvariantCulture),
    };

    public BandForm CopyTo(DayOfWeek day) => new() { Day = day, From = From, To = To, Desks = Desks, PublicDesks = PublicDesks };

    /// <summary>What was typed; null when an hour cannot be read. What is no number is out of every range.</summary>
    public OpeningBand? Read() => TimeOf(From) is { } from && TimeOf(To) is { } to ? new(Day, from, to, Number(Desks), Number(PublicDesks)) : null;

    /// <summary>Understands 9, 9:30, 9.30, 09:30, 930, 0930 and "9 h".</summary>
    public static TimeOnly? TimeOf(string? typed)
    {
        var match = Typed().Match((typed ?? "").Trim());
        if (!match.Success) return null;
        var hour = int.Parse(match.Groups["h"].ValueSpan, CultureInfo.InvariantCulture);
        var minute = match.Groups["m"].Success ? int.Parse(match.Groups["m"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return hour > 23 || minute > 59 ? null : new TimeOnly(hour, minute);
    }

    private static int Number(string? text) => int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"\A(?<h>[0-9]{1,2}?)(?: ?[:.,h] ?)?(?<m>[0-9]{2})? ?h?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Typed();
}
