using System.Globalization;
using BackOffice.Administration;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Appointments.Portal;

/// <param name="AppointmentId">As it was booked; when an official moved it since, the one that followed is meant.</param>
public sealed record CancelPublicAppointmentRequest(Guid AppointmentId);

/// <summary>A citizen calls off on the portal what was booked there, until the cut-off before it begins.</summary>
public sealed class CancelPublicAppointment(Operations operations, AppointmentNotices notices, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    public Task<Result> ExecuteAsync(CancelPublicAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await FindAsync(operation.Data, request.AppointmentId, cancellation) is not { } file) return Refusal.NotFound;
            var appointment = file.Appointment;
            if (appointment.State != AppointmentState.Booked) return AppointmentRefusals.NotBooked;
            var hours = (await options.GetAsync(cancellation)).Appointments.CutOffHours;
            if (appointment.StartsAt < operation.Now.AddHours(hours)) return AppointmentRefusals.CancelTooLate.With(hours.ToString(CultureInfo.InvariantCulture));
            var cancelled = appointment.Cancel(null, actor.Id, operation.Now);
            if (!cancelled.IsDone) return cancelled;
            await notices.CancelledAsync(operation, appointment, file.Person, file.Office);
            operation.Record(nameof(Appointment), appointment.Id, appointment.PersonId, null, Channel.Portal);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    private static async Task<AppointmentFile?> FindAsync(BackOfficeDbContext data, Guid id, CancellationToken cancellation)
    {
        var file = await AppointmentFile.FindAsync(data, id, cancellation);
        if (file is not { Appointment.Channel: Channel.Portal }) return null;
        if (!file.Appointment.IsFollowed) return file;
        var number = file.Appointment.Number;
        var next = await data.Appointments.Where(row => row.Number == number && !row.IsFollowed).Select(row => row.Id).SingleAsync(cancellation);
        return await AppointmentFile.FindAsync(data, next, cancellation);
    }
}
