using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Verification;

namespace BackOffice.Verification;

/// <summary>A verification with the appointment during which it happens; tracked, one statement.</summary>
internal sealed record VerificationFile(IdentityVerification Verification, Appointment? Appointment)
{
    public static Task<VerificationFile?> FindAsync(BackOfficeDbContext data, Guid verificationId, CancellationToken cancellation) => (
        from verification in data.Verifications.Where(row => row.Id == verificationId)
        join attached in data.Appointments on verification.AppointmentId equals attached.Id into appointments
        from appointment in appointments.DefaultIfEmpty()
        select new VerificationFile(verification, appointment)).SingleOrDefaultAsync(cancellation);

    /// <summary>The appointment ends with its verification, unless somebody ended it before.</summary>
    public void EndAppointment(DateTime now)
    {
        if (Appointment is { State: AppointmentState.InProgress }) Appointment.Finish(came: Verification.State != VerificationState.NoShow, now);
    }
}
