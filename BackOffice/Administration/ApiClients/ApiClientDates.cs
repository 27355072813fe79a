using System.Globalization;

namespace BackOffice.Administration.ApiClients;

/// <summary>Instants as an administrator reads them.</summary>
public static class ApiClientDates
{
    private static readonly TimeZoneInfo TownTime = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");

    public static string Shown(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, TownTime).ToString("dd'/'MM'/'yyyy HH:mm", CultureInfo.InvariantCulture);
}
