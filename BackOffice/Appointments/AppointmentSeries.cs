namespace BackOffice.Appointments;

/// <summary>The letters of appointment numbers: CIT-2026-000123.</summary>
internal static class AppointmentSeries
{
    public const string Name = "CIT";
}
