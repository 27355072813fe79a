using BackOffice.Data;
using BackOffice.Persons;
using Shared.Appointments;
using Shared.Common;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Appointments;

/// <param name="StartsAt">UTC.</param>
/// <param name="DeskId">Null for whichever desk is free.</param>
public sealed record BookAppointmentRequest(Guid PersonId, Guid OfficeId, DateTime StartsAt, AppointmentKind Kind, Guid? DeskId = null);

/// <param name="Number">CIT-2026-000123.</param>
public sealed record BookedAppointment(Guid Id, string Number, DateTime StartsAt, DateTime EndsAt);

/// <summary>An official books an appointment to verify who a registered person is. Of two who want the same slot the database gives it to one.</summary>
public sealed class BookAppointment(Operations operations, AppointmentBooking booking) : IUseCase
{
    public Permission Needs => Permission.BookAppointments;

    public Task<Result<BookedAppointment>> ExecuteAsync(BookAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BookedAppointment>(
        this,
        actor,
        async operation => await PersonFile.FindAsync(operation.Data, request.PersonId, cancellation) is { } file
            ? await booking.BookAsync(operation, file, new(request.OfficeId, request.StartsAt, request.DeskId), request.Kind, Channel.InPerson)
            : Refusal.NotFound,
        cancellation);
}

/// <summary>A supervisor puts an appointment beside another one at the same desk.</summary>
public sealed class OverbookAppointment(Operations operations, AppointmentBooking booking) : IUseCase
{
    public Permission Needs => Permission.OverbookAppointments;

    public Task<Result<BookedAppointment>> ExecuteAsync(BookAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BookedAppointment>(
        this,
        actor,
        async operation => await PersonFile.FindAsync(operation.Data, request.PersonId, cancellation) is { } file
            ? await booking.BookAsync(operation, file, new(request.OfficeId, request.StartsAt, request.DeskId) { Overbooks = true }, request.Kind, Channel.InPerson)
            : Refusal.NotFound,
        cancellation);
}

/// <summary>Books inside an operation, for officials and for the portal.</summary>
public sealed class AppointmentBooking(SlotBooking slots, AppointmentNotices notices, IMatterTimeline matters)
{
    internal async Task<Result<BookedAppointment>> BookAsync(Operation operation, PersonFile file, SlotWish wish, AppointmentKind kind, Channel channel)
    {
        if (!Enum.IsDefined(kind)) return AppointmentRefusals.SlotNotOffered;
        if (file.Access is null && file.OpenRegistration is null) return AppointmentRefusals.NotRegistered;
        if (kind == AppointmentKind.Call && !CanBeCalled(file.Person)) return AppointmentRefusals.NoMobile;
        var found = await slots.FindAsync(operation, wish);
        if (!found.IsDone) return Result<BookedAppointment>.From(found.Refusals);
        var (offer, plan, lane) = found.Value;
        var order = new AppointmentOrder(file.Person.Id, wish.OfficeId, kind, channel, operation.Actor.Id);
        var booked = Appointment.Book(order, offer, await operation.NextNumberAsync(AppointmentSeries.Name), lane, operation.Now);
        operation.Data.Appointments.Add(booked);
        await notices.BookedAsync(operation, booked, file.Person, plan.Office);
        var awaited = await matters.AwaitAsync(operation, booked, plan.Office.ZoneId);
        if (!awaited.IsDone) return awaited.Refusal;
        operation.Record(nameof(Appointment), booked.Id, booked.PersonId, lane > 0 ? "Overbooked" : null, channel);
        await operation.CommitAsync();
        return new BookedAppointment(booked.Id, booked.Number, booked.StartsAt, booked.EndsAt);
    }

    private static bool CanBeCalled(Person person) => person.Mobile is not null && person.MobileValidatedAt is not null;
}
