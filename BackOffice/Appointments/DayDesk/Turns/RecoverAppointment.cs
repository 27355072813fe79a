using BackOffice.Data;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk.Turns;

/// <param name="Version">As the screen read it.</param>
public sealed record RecoverAppointmentRequest(Guid AppointmentId, long Version);

/// <summary>Somebody who had not come is here after all: they go back into the queue of the same day.</summary>
public sealed class RecoverAppointment(Operations operations) : IUseCase
{
    public Permission Needs => Permission.AttendAppointments;

    public Task<Result> ExecuteAsync(RecoverAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await AppointmentFile.FindAsync(operation.Data, request.AppointmentId, cancellation) is not { } file) return Refusal.NotFound;
            if (file.Appointment.Version != request.Version) return Refusal.Conflict;
            var isToday = OfficeZone.DayOf(file.Appointment.StartsAt, file.Office.ZoneId) == OfficeZone.DayOf(operation.Now, file.Office.ZoneId);
            var recovered = file.Appointment.Recover(isToday, operation.Now);
            if (!recovered.IsDone) return recovered;
            operation.Record(nameof(Appointment), file.Appointment.Id, file.Appointment.PersonId);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
