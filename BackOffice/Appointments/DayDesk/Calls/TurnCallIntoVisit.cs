using BackOffice.Data;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk.Calls;

/// <param name="Version">As the screen read it.</param>
public sealed record TurnCallIntoVisitRequest(Guid AppointmentId, long Version);

/// <summary>Calls reached nobody: the citizen is asked to come, at the first free time from tomorrow on.</summary>
public sealed class TurnCallIntoVisit(Operations operations, FreeSlots slots, AppointmentNotices notices) : IUseCase
{
    public Permission Needs => Permission.AttendAppointments;

    public Task<Result<BookedAppointment>> ExecuteAsync(TurnCallIntoVisitRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BookedAppointment>(
        this,
        actor,
        async operation =>
        {
            if (await AppointmentFile.FindAsync(operation.Data, request.AppointmentId, cancellation) is not { } file) return Refusal.NotFound;
            var former = file.Appointment;
            if (former.Version != request.Version) return Refusal.Conflict;
            if ((await slots.AheadAsync(operation, former.OfficeId, fromToday: false)).FirstOrDefault() is not { } slot) return AppointmentRefusals.NothingFree;
            var order = new AppointmentOrder(former.PersonId, former.OfficeId, AppointmentKind.Visit, Channel.InPerson, actor.Id);
            var next = former.BecomeVisit(slot, order, operation.Now);
            if (!next.IsDone) return next.Refusal;
            operation.Data.Follow(next.Value);
            await notices.BookedAsync(operation, next.Value, file.Person, file.Office);
            operation.Record(nameof(Appointment), next.Value.Id, former.PersonId, channel: Channel.InPerson);
            await operation.CommitAsync();
            return new BookedAppointment(next.Value.Id, next.Value.Number, next.Value.StartsAt, next.Value.EndsAt);
        },
        cancellation);
}
