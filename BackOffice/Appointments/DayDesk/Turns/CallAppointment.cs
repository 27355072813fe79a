using BackOffice.Data;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk.Turns;

/// <param name="Version">As the screen read it.</param>
public sealed record CallAppointmentRequest(Guid AppointmentId, long Version);

/// <summary>Calls somebody of the queue to a desk, or by telephone; each call counts.</summary>
public sealed class CallAppointment(Operations operations) : IUseCase
{
    public Permission Needs => Permission.AttendAppointments;

    public Task<Result> ExecuteAsync(CallAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await DeskTurn.FindAsync(operation, request.AppointmentId, request.Version);
            if (!found.IsDone) return found.Refusal;
            var called = found.Value.Call(actor.Id, operation.Now);
            if (!called.IsDone) return called;
            operation.Record(nameof(Appointment), found.Value.Id, found.Value.PersonId);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
