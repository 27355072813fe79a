using BackOffice.Data;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Appointments;

/// <param name="Version">As the screen read it.</param>
/// <param name="Reason">At most 200 characters; may be empty.</param>
public sealed record CancelAppointmentRequest(Guid AppointmentId, long Version, string? Reason);

/// <summary>Calls an appointment off and frees its desk.</summary>
public sealed class CancelAppointment(Operations operations, AppointmentNotices notices) : IUseCase
{
    public Permission Needs => Permission.BookAppointments;

    public Task<Result> ExecuteAsync(CancelAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (request.Reason?.Length > MoveAppointment.LongestReason) return AppointmentRefusals.ReasonTooLong;
            if (await AppointmentFile.FindAsync(operation.Data, request.AppointmentId, cancellation) is not { } file) return Refusal.NotFound;
            if (file.Appointment.Version != request.Version) return Refusal.Conflict;
            var cancelled = file.Appointment.Cancel(request.Reason, actor.Id, operation.Now);
            if (!cancelled.IsDone) return cancelled;
            await notices.CancelledAsync(operation, file.Appointment, file.Person, file.Office);
            operation.Record(nameof(Appointment), file.Appointment.Id, file.Appointment.PersonId, request.Reason);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
