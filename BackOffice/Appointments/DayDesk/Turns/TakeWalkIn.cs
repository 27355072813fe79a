using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Offices;
using BackOffice.Persons;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk.Turns;

/// <param name="HasDisability">As the citizen says.</param>
public sealed record TakeWalkInRequest(Guid PersonId, Guid OfficeId, bool HasDisability);

/// <summary>Somebody came without an appointment and waits, or has one for today after all; who is 65 or has a disability as if they had one for now.</summary>
public sealed class TakeWalkIn(Operations operations, OfficePlans plans, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.AttendAppointments;

    public Task<Result<BookedAppointment>> ExecuteAsync(TakeWalkInRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BookedAppointment>(
        this,
        actor,
        async operation =>
        {
            if (await plans.FindAsync(request.OfficeId, cancellation) is not { Office.IsArchived: false } plan) return AppointmentRefusals.OfficeUnknown;
            if (await PersonFile.FindAsync(operation.Data, request.PersonId, cancellation) is not { } file) return Refusal.NotFound;
            if (file.Access is null && file.OpenRegistration is null) return AppointmentRefusals.NotRegistered;
            var order = new AppointmentOrder(request.PersonId, request.OfficeId, AppointmentKind.Visit, Channel.InPerson, actor.Id);
            var priority = QueueOrder.PriorityOf(file.Person.BirthDate, request.HasDisability, OfficeZone.DayOf(operation.Now, plan.Office.ZoneId));
            if (await ExpectedAsync(operation, request, plan) is { } expected) return await ArriveAsync(operation, expected, priority);
            var length = SlotFinder.LengthAt(plan.Office, (await options.GetAsync(cancellation)).Appointments);
            var turn = Appointment.WalkIn(order, await operation.NextNumberAsync(AppointmentSeries.Name), priority, length, operation.Now);
            operation.Data.Appointments.Add(turn);
            operation.Record(nameof(Appointment), turn.Id, turn.PersonId, channel: Channel.InPerson);
            await operation.CommitAsync();
            return new BookedAppointment(turn.Id, turn.Number, turn.StartsAt, turn.EndsAt);
        },
        cancellation);

    private static async Task<Result<BookedAppointment>> ArriveAsync(Operation operation, Appointment expected, QueuePriority priority)
    {
        var arrived = expected.Arrive(priority, operation.Now);
        if (!arrived.IsDone) return arrived.Refusal;
        operation.Record(nameof(Appointment), expected.Id, expected.PersonId, channel: Channel.InPerson);
        await operation.CommitAsync();
        return new BookedAppointment(expected.Id, expected.Number, expected.StartsAt, expected.EndsAt);
    }

    /// <summary>The appointment for which the citizen is expected here today.</summary>
    private static Task<Appointment?> ExpectedAsync(Operation operation, TakeWalkInRequest request, OfficePlan plan)
    {
        var (from, to) = OfficeZone.Span(plan.DayOf(operation.Now), plan.Office.ZoneId);
        return operation.Data.Appointments.SingleOrDefaultAsync(
            row => row.PersonId == request.PersonId && row.OfficeId == request.OfficeId && row.State == AppointmentState.Booked && row.Kind == AppointmentKind.Visit && row.StartsAt >= from && row.StartsAt < to,
            operation.Cancellation);
    }
}
