using BackOffice.Data;
using BackOffice.Verification;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Appointments.DayDesk.Turns;

/// <param name="Version">As the screen read it.</param>
public sealed record AttendAppointmentRequest(Guid AppointmentId, long Version);

/// <summary>Begins the verification for which somebody came, or is called, with the appointment attached.</summary>
public sealed class AttendAppointment(Operations operations, VerificationOpening opening) : IUseCase
{
    public Permission Needs => Permission.AttendAppointments;

    /// <returns>The verification.</returns>
    public Task<Result<Guid>> ExecuteAsync(AttendAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var found = await DeskTurn.FindAsync(operation, request.AppointmentId, request.Version);
            if (!found.IsDone) return found.Refusal;
            var appointment = found.Value;
            var started = appointment.Start(actor.Id, operation.Now);
            if (!started.IsDone) return started.Refusal;
            var method = appointment.Kind == AppointmentKind.Call ? VerificationMethod.Phone : VerificationMethod.InPerson;
            var opened = await opening.OpenOrGoOnAsync(operation, appointment.PersonId, method);
            if (!opened.IsDone) return opened.Refusal;
            opened.Value.Attach(appointment.Id);
            operation.Record(nameof(Appointment), appointment.Id, appointment.PersonId, method.ToString(), method.Channel());
            await operation.CommitAsync();
            return opened.Value.Id;
        },
        cancellation);
}
