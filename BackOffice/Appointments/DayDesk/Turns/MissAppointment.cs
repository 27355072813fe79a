using BackOffice.Administration;
using BackOffice.Data;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk.Turns;

/// <param name="Version">As the screen read it.</param>
public sealed record MissAppointmentRequest(Guid AppointmentId, long Version);

/// <summary>Somebody was called as often as the town hall asks for, and did not come.</summary>
public sealed class MissAppointment(Operations operations, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.AttendAppointments;

    public Task<Result> ExecuteAsync(MissAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await DeskTurn.FindAsync(operation, request.AppointmentId, request.Version);
            if (!found.IsDone) return found.Refusal;
            var policy = (await options.GetAsync(cancellation)).Appointments;
            var missed = found.Value.Miss(policy.CallsBeforeNoShow, TimeSpan.FromMinutes(policy.GraceMinutes), operation.Now);
            if (!missed.IsDone) return missed;
            operation.Record(nameof(Appointment), found.Value.Id, found.Value.PersonId);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
