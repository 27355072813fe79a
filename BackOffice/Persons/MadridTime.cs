using System.Globalization;

namespace BackOffice.Persons;

/// <summary>The hour of the officials: instants are kept in UTC and shown in the time of mainland Spain.</summary>
public static class MadridTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    public static DateOnly Today(this TimeProvider clock) => DateOfInstant(clock.GetUtcNow().UtcDateTime);

    public static DateOnly DateOfInstant(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    /// <summary>"03/05/2026 14:05".</summary>
    public static string Shown(DateTime utc) => Local(utc).ToString("dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture);

    private static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);
}
