using System.Globalization;

namespace Shared.Incidents;

/// <summary>Reads numbers of incidents as people say them.</summary>
public static class IncidentNumber
{
    private const int LongestCount = 8;

    /// <param name="typed">Such as INC-2026-000123, 2026-123, 123 or "inc 123".</param>
    /// <param name="year">The year of a number that names none.</param>
    /// <returns>INC-2026-000123; null for anything else.</returns>
    public static string? Read(string? typed, int year)
    {
        var parts = (typed ?? "").Trim().ToUpperInvariant().Split(['-', ' ', '/', '.'], StringSplitOptions.RemoveEmptyEntries).SkipWhile((part, at) => at == 0 && part == "INC").ToList();
        if (parts.Count is 0 or > 2 || !parts.TrueForAll(part => part.All(char.IsAsciiDigit)) || parts[^1].Length > LongestCount) return null;
        if (parts.Count == 2 && parts[0].Length != 4) return null;
        if (parts.Count == 2) year = int.Parse(parts[0], CultureInfo.InvariantCulture);
        var count = int.Parse(parts[^1], CultureInfo.InvariantCulture);
        return count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"INC-{year:0000}-{count:000000}");
    }
}
