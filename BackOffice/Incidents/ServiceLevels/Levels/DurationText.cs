using System.Globalization;
using System.Text.RegularExpressions;

namespace BackOffice.Incidents.ServiceLevels.Levels;

/// <summary>Working time as people write it: "4 h", "30 min", "2 h 30", "1:30"; a number alone is hours, nothing is no promise. Days are not understood: a day is as long as its calendar says.</summary>
public static partial class DurationText
{
    private const int Hour = 60;

    /// <summary>Minutes; null when it cannot be read.</summary>
    public static int? Read(string? typed)
    {
        var text = (typed ?? "").Trim().ToLowerInvariant();
        if (text.Length == 0) return 0;
        if (MinutesOnly().Match(text) is { Success: true } minutes) return Number(minutes, "m");
        return Typed().Match(text) is { Success: true } match && Number(match, "h") is { } hours && Number(match, "m") is { } rest && rest < Hour ? (hours * Hour) + rest : null;
    }

    /// <summary>"2 h 30 min"; nothing for none.</summary>
    public static string Show(int minutes) => (minutes / Hour, minutes % Hour) switch
    {
        (0, 0) => "",
        (0, var rest) => string.Create(CultureInfo.InvariantCulture, $"{rest} min"),
        (var hours, 0) => string.Create(CultureInfo.InvariantCulture, $"{hours} h"),
        var (hours, rest) => string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest} min"),
    };

    private static int? Number(Match match, string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A(?<m>[0-9]{1,5}) ?(m|min|minutos?)\.?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MinutesOnly();

    [GeneratedRegex(@"\A(?<h>[0-9]{1,5})( ?(h|horas?)\.?)?(( ?: ?| )?(?<m>[0-9]{1,2}) ?(m|min|minutos?)?\.?)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Typed();
}
