using BackOffice.Data;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Appointments;

/// <param name="Version">As the screen read it.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="DeskId">Null for whichever desk is free.</param>
/// <param name="Reason">At most 200 characters; may be empty.</param>
public sealed record MoveAppointmentRequest(Guid AppointmentId, long Version, Guid OfficeId, DateTime StartsAt, Guid? DeskId, string? Reason);

/// <summary>Moves an appointment to another slot. The former one stays, as moved; its number and its entry in the citizen's calendar go on.</summary>
public sealed class MoveAppointment(Operations operations, SlotBooking slots, AppointmentNotices notices) : IUseCase
{
    internal const int LongestReason = 200;

    public Permission Needs => Permission.BookAppointments;

    public Task<Result<BookedAppointment>> ExecuteAsync(MoveAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BookedAppointment>(
        this,
        actor,
        async operation =>
        {
            if (request.Reason?.Length > LongestReason) return AppointmentRefusals.ReasonTooLong;
            if (await AppointmentFile.FindAsync(operation.Data, request.AppointmentId, cancellation) is not { } file) return Refusal.NotFound;
            var former = file.Appointment;
            if (former.Version != request.Version) return Refusal.Conflict;
            var found = await slots.FindAsync(operation, new(request.OfficeId, request.StartsAt, request.DeskId), former.Claims);
            if (!found.IsDone) return Result<BookedAppointment>.From(found.Refusals);
            var order = new AppointmentOrder(former.PersonId, request.OfficeId, former.Kind, former.Channel, actor.Id);
            var moved = former.Move(found.Value.Offer, order, found.Value.Lane, request.Reason, operation.Now);
            if (!moved.IsDone) return moved.Refusal;
            operation.Data.Follow(moved.Value);
            await notices.MovedAsync(operation, former, moved.Value, file.Person, found.Value.Plan.Office, file.Office);
            operation.Record(nameof(Appointment), moved.Value.Id, former.PersonId, request.Reason);
            await operation.CommitAsync();
            return new BookedAppointment(moved.Value.Id, moved.Value.Number, moved.Value.StartsAt, moved.Value.EndsAt);
        },
        cancellation);
}
