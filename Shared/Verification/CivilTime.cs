namespace Shared.Verification;

/// <summary>The civil time of the town hall. Instants are kept in UTC; whether a document is in force is a question about the day in Spain.</summary>
public static class CivilTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    /// <summary>The instant as clocks in the town show it.</summary>
    /// <param name="utc">UTC.</param>
    public static DateTime LocalOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zone);

    /// <summary>The day in the town: at 23:30 UTC it is already tomorrow there.</summary>
    /// <param name="utc">UTC.</param>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));
}
