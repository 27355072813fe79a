namespace Shared.Offices;

/// <summary>The two zones of Spain. Appointments are kept in UTC; what a clock at the office shows is a question about its zone.</summary>
public static class OfficeZone
{
    /// <summary>Mainland, Balearic Islands, Ceuta and Melilla.</summary>
    public const string Mainland = "Europe/Madrid";

    /// <summary>Canary Islands.</summary>
    public const string Canary = "Atlantic/Canary";

    /// <summary>The zones that an office may have.</summary>
    public static readonly IReadOnlyList<string> All = [Mainland, Canary];

    /// <summary>The zone of that name.</summary>
    /// <exception cref="TimeZoneNotFoundException">It is none of <see cref="All"/> and the machine does not know it.</exception>
    public static TimeZoneInfo Of(string zoneId) => TimeZoneInfo.FindSystemTimeZoneById(zoneId);

    /// <summary>The instant as the clock at the office shows it.</summary>
    /// <param name="utc">UTC.</param>
    public static DateTime LocalOf(DateTime utc, string zoneId) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Of(zoneId));

    /// <summary>The day at the office.</summary>
    /// <param name="utc">UTC.</param>
    public static DateOnly DayOf(DateTime utc, string zoneId) => DateOnly.FromDateTime(LocalOf(utc, zoneId));

    /// <summary>The instant at which the clock at the office shows a time of a day. In the night when the clock goes forward an hour that does not exist is the instant of the jump;
    /// when it goes back the first of the two is meant.</summary>
    /// <returns>UTC.</returns>
    public static DateTime UtcOf(DateOnly day, TimeOnly time, string zoneId)
    {
        var zone = Of(zoneId);
        var local = day.ToDateTime(time, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    /// <summary>From the first instant of a day at the office, inclusive, to that of the next, exclusive; 23, 24 or 25 hours.</summary>
    /// <returns>UTC.</returns>
    public static (DateTime From, DateTime To) Span(DateOnly day, string zoneId) => (UtcOf(day, TimeOnly.MinValue, zoneId), UtcOf(day.AddDays(1), TimeOnly.MinValue, zoneId));
}
