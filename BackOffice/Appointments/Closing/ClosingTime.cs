using System.Globalization;
using Shared.Offices;

namespace BackOffice.Appointments.Closing;

/// <summary>Times as the clock of an office shows them.</summary>
internal static class ClosingTime
{
    /// <summary>"lun 23/11 9:20".</summary>
    public static string Shown(DateTime utc, string zoneId) => OfficeZone.LocalOf(utc, zoneId).ToString("ddd dd'/'MM H:mm", CultureInfo.CurrentCulture);
}
