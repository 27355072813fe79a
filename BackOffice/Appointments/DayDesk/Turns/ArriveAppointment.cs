using BackOffice.Data;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk.Turns;

/// <param name="Version">As the screen read it.</param>
/// <param name="HasDisability">As the citizen says.</param>
public sealed record ArriveAppointmentRequest(Guid AppointmentId, long Version, bool HasDisability = false);

/// <summary>A citizen with an appointment is in the office: from now on they wait in the queue.</summary>
public sealed class ArriveAppointment(Operations operations) : IUseCase
{
    public Permission Needs => Permission.AttendAppointments;

    public Task<Result> ExecuteAsync(ArriveAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await AppointmentFile.FindAsync(operation.Data, request.AppointmentId, cancellation) is not { } file) return Refusal.NotFound;
            if (file.Appointment.Version != request.Version) return Refusal.Conflict;
            var today = OfficeZone.DayOf(operation.Now, file.Office.ZoneId);
            if (OfficeZone.DayOf(file.Appointment.StartsAt, file.Office.ZoneId) != today) return AppointmentRefusals.NotToday;
            var arrived = file.Appointment.Arrive(QueueOrder.PriorityOf(file.Person.BirthDate, request.HasDisability, today), operation.Now);
            if (!arrived.IsDone) return arrived;
            operation.Record(nameof(Appointment), file.Appointment.Id, file.Appointment.PersonId);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
