using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Verification;

namespace BackOffice.Verification;

/// <summary>A verification with the appointment during which it happens, if there is one; tracked, one statement.</summary>
internal sealed record AttendedVerification(IdentityVerification Verification, Appointment? Appointment)
{
    public static Task<AttendedVerification?> FindAsync(BackOfficeDbContext data, Guid verificationId, CancellationToken cancellation) => (
        from verification in data.Verifications.Where(row => row.Id == verificationId)
        join found in data.Appointments on verification.AppointmentId equals found.Id into appointments
        from appointment in appointments.DefaultIfEmpty()
        select new AttendedVerification(verification, appointment)).SingleOrDefaultAsync(cancellation);

    /// <summary>The verification ended, and with it the appointment. One that ended otherwise meanwhile stays as it is.</summary>
    public void End(DateTime now)
    {
        if (Appointment?.State == AppointmentState.InProgress) Appointment.Finish(came: Verification.State != VerificationState.NoShow, now);
    }
}
