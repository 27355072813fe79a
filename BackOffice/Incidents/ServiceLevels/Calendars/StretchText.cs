using System.Globalization;
using System.Text.RegularExpressions;
using Shared.Calendars;

namespace BackOffice.Incidents.ServiceLevels.Calendars;

/// <summary>The stretches of a day as people write them: "8-20", "9:00–14:00 y 16:30–19", "24 h"; nothing for a closed day.</summary>
public static partial class StretchText
{
    private const int Hour = 60;

    /// <summary>What was typed; null when it cannot be read.</summary>
    public static IReadOnlyList<WeeklySpan>? Read(DayOfWeek day, string? typed)
    {
        var text = (typed ?? "").Trim().ToLowerInvariant();
        if (text.Length == 0) return [];
        if (AllDay().IsMatch(text)) return [new(day, 0, WeeklySpan.MinutesOfDay)];
        var parts = Joint().Split(text).Select(part => Stretch().Match(part.Trim())).ToList();
        if (!parts.TrueForAll(part => part.Success)) return null;
        var spans = parts.Select(part => (From: Minute(part, "fh", "fm"), To: Minute(part, "th", "tm"))).ToList();
        return spans.TrueForAll(span => span is { From: not null, To: not null }) ? [.. spans.Select(span => new WeeklySpan(day, span.From!.Value, span.To!.Value))] : null;
    }

    /// <summary>As it is shown in the field: "9:00-14:00, 16:30-19:00".</summary>
    public static string Show(IEnumerable<WeeklySpan> spans) => string.Join(", ", spans.OrderBy(span => span.FromMinute).Select(span => Range(span, "-")));

    /// <summary>"9:00–14:00".</summary>
    public static string Range(WeeklySpan span, string dash = "–") => string.Create(CultureInfo.InvariantCulture, $"{Clock(span.FromMinute)}{dash}{Clock(span.ToMinute)}");

    private static string Clock(int minute) => string.Create(CultureInfo.InvariantCulture, $"{minute / Hour}:{minute % Hour:00}");

    private static int? Minute(Match part, string hour, string minute)
    {
        var read = int.Parse(part.Groups[hour].ValueSpan, CultureInfo.InvariantCulture) * Hour;
        var minutes = part.Groups[minute].Success ? int.Parse(part.Groups[minute].ValueSpan, CultureInfo.InvariantCulture) : 0;
        return minutes < Hour && read + minutes <= WeeklySpan.MinutesOfDay ? read + minutes : null;
    }

    [GeneratedRegex(@"\A24 ?h(oras)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex AllDay();

    [GeneratedRegex(@"\s*[,;/+]\s*|\s+y\s+")]
    private static partial Regex Joint();

    [GeneratedRegex(@"\A(de )?(?<fh>[0-9]{1,2})([:.](?<fm>[0-9]{2}))? ?h?\s*(-|–|—|a)\s*(?<th>[0-9]{1,2})([:.](?<tm>[0-9]{2}))? ?h?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Stretch();
}
