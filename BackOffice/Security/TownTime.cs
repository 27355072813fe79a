using System.Globalization;

namespace BackOffice.Security;

/// <summary>Instants as the clock on the town hall's wall shows them.</summary>
public static class TownTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    /// <summary>"03/05/2026 09:15".</summary>
    public static string Shown(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone).ToString("dd'/'MM'/'yyyy HH:mm", CultureInfo.InvariantCulture);
}
