using System.Globalization;

namespace Shared.Common;

/// <summary>The clock on the town hall's wall. Instants are kept in UTC; whether a document is in force or a birthday has come is a question about the day in Spain.</summary>
public static class TownTime
{
    /// <summary>The zone of the town: mainland Spain.</summary>
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    /// <summary>The instant as clocks in the town show it.</summary>
    /// <param name="utc">UTC.</param>
    public static DateTime LocalOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The day in the town: at 23:30 UTC it is already tomorrow there.</summary>
    /// <param name="utc">UTC.</param>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));

    /// <summary>"03/05/2026 09:15".</summary>
    /// <param name="utc">UTC.</param>
    public static string Shown(DateTime utc) => LocalOf(utc).ToString("dd'/'MM'/'yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"09:15".</summary>
    /// <param name="utc">UTC.</param>
    public static string Hour(DateTime utc) => LocalOf(utc).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The day in the town.</summary>
    public static DateOnly Today(this DateTimeOffset instant) => DayOf(instant.UtcDateTime);

    /// <summary>Today in the town.</summary>
    public static DateOnly Today(this TimeProvider clock) => DayOf(clock.GetUtcNow().UtcDateTime);
}
