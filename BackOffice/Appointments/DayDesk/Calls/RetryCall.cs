using BackOffice.Administration;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk.Calls;

/// <param name="Version">As the screen read it.</param>
public sealed record RetryCallRequest(Guid AppointmentId, long Version);

/// <summary>Nobody answered: the next attempt is booked at another time of day, and the citizen is told.</summary>
public sealed class RetryCall(Operations operations, FreeSlots slots, AppointmentNotices notices, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.AttendAppointments;

    public Task<Result<BookedAppointment>> ExecuteAsync(RetryCallRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BookedAppointment>(
        this,
        actor,
        async operation =>
        {
            if (await AppointmentFile.FindAsync(operation.Data, request.AppointmentId, cancellation) is not { } file) return Refusal.NotFound;
            var former = file.Appointment;
            if (former.Version != request.Version) return Refusal.Conflict;
            var attempts = await AttemptsAsync(operation, former);
            if (CallAttempts.Next(await slots.AheadAsync(operation, former.OfficeId, fromToday: true), attempts, file.Office.ZoneId, operation.Now) is not { } slot) return AppointmentRefusals.NothingFree;
            var order = new AppointmentOrder(former.PersonId, former.OfficeId, AppointmentKind.Call, Channel.Phone, actor.Id);
            var next = former.TryAgain(slot, order, (await options.GetAsync(cancellation)).Appointments.CallAttempts, operation.Now);
            if (!next.IsDone) return next.Refusal;
            operation.Data.Follow(next.Value);
            await notices.CallsAgainAsync(operation, next.Value, file.Person, file.Office);
            operation.Record(nameof(Appointment), next.Value.Id, former.PersonId, channel: Channel.Phone);
            await operation.CommitAsync();
            return new BookedAppointment(next.Value.Id, next.Value.Number, next.Value.StartsAt, next.Value.EndsAt);
        },
        cancellation);

    private static Task<List<DateTime>> AttemptsAsync(Operation operation, Appointment last) => operation.Data.Appointments
        .Where(row => row.PersonId == last.PersonId && row.CalendarUid == last.CalendarUid && row.Attempt <= last.Attempt && row.Kind == AppointmentKind.Call)
        .OrderBy(row => row.Attempt).ThenBy(row => row.StartsAt).Select(row => row.StartsAt).ToListAsync(operation.Cancellation);
}
