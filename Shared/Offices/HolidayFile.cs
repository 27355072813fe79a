using Shared.Common;

namespace Shared.Offices;

/// <summary>What is wrong with a line of a file of holidays.</summary>
public enum HolidayLineFault
{
    DateUnreadable = 1,
    NameMissing = 2,
    ScopeUnknown = 3,
    OfficeUnknown = 4,

    /// <summary>A line above is about the same day.</summary>
    Repeated = 5,
}

/// <summary>A line of a file of holidays.</summary>
/// <param name="Number">From 1, as an editor counts.</param>
/// <param name="Text">As it stands in the file, at most 120 characters of it.</param>
/// <param name="Draft">What it says; null when something is wrong.</param>
public sealed record HolidayLine(int Number, string Text, HolidayDraft? Draft, HolidayLineFault? Fault);

/// <summary>Reads a list of holidays: <c>date;name;scope[;office]</c>, one a line, with semicolons or tabulators, with or without a line of headings.</summary>
public static class HolidayFile
{
    /// <summary>Lines that are read at most.</summary>
    public const int MostLines = 500;

    private const int LongestShown = 120;

    /// <summary>Every line that is not empty, in order.</summary>
    /// <param name="offices">Ids by name; upper case and accents do not count.</param>
    /// <param name="today">For years of two digits.</param>
    public static IReadOnlyList<HolidayLine> Read(string? text, IReadOnlyDictionary<string, Guid> offices, DateOnly today)
    {
        var folded = offices.GroupBy(office => TextFold.Fold(office.Key)).ToDictionary(same => same.Key, same => same.First().Value);
        var seen = new HashSet<(Guid?, DateOnly)>();
        List<HolidayLine> lines = [];
        foreach (var (line, index) in (text ?? "").TrimStart('\uFEFF').Split('\n').Select((line, index) => (line.Trim(), index)))
        {
            if (line.Length == 0 || (lines.Count == 0 && TextFold.Fold(line).StartsWith("fecha", StringComparison.Ordinal))) continue;
            if (lines.Count == MostLines) break;
            var (draft, fault) = ReadLine(line, folded, today);
            if (draft is not null && !seen.Add((draft.OfficeId, draft.Date))) (draft, fault) = (null, HolidayLineFault.Repeated);
            lines.Add(new(index + 1, line.Length > LongestShown ? line[..LongestShown] : line, draft, fault));
        }

        return lines;
    }

    private static (HolidayDraft? Draft, HolidayLineFault? Fault) ReadLine(string line, Dictionary<string, Guid> offices, DateOnly today)
    {
        var fields = line.Split(line.Contains(';', StringComparison.Ordinal) ? ';' : '\t', StringSplitOptions.TrimEntries);
        if (!SpanishDate.TryParse(Unquoted(fields, 0), today, past: false, out var date) || date.Year is < 2000 or > 2099) return (null, HolidayLineFault.DateUnreadable);
        if (Unquoted(fields, 1) is not { Length: >= 1 and <= 80 } name) return (null, HolidayLineFault.NameMissing);
        if (ScopeOf(TextFold.Fold(Unquoted(fields, 2))) is not { } scope) return (null, HolidayLineFault.ScopeUnknown);
        var office = Unquoted(fields, 3);
        if (office.Length == 0) return (new(null, date, name, scope), null);
        return offices.TryGetValue(TextFold.Fold(office), out var id) ? (new(id, date, name, scope), null) : (null, HolidayLineFault.OfficeUnknown);
    }

    private static string Unquoted(string[] fields, int index) => index < fields.Length ? fields[index].Trim('"', ' ') : "";

    private static HolidayScope? ScopeOf(string word) => word switch
    {
        _ when word.StartsWith("nac", StringComparison.Ordinal) => HolidayScope.National,
        _ when word.StartsWith("aut", StringComparison.Ordinal) || word.StartsWith("reg", StringComparison.Ordinal) => HolidayScope.Regional,
        "" => HolidayScope.Local,
        _ when word.StartsWith("loc", StringComparison.Ordinal) => HolidayScope.Local,
        _ => null,
    };
}
