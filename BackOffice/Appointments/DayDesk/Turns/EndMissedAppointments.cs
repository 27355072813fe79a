using BackOffice.Data;
using BackOffice.Hosting;
using BackOffice.Registration.Upkeep;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Appointments.DayDesk.Turns;

/// <summary>Appointments of days gone by of which nobody said what became: each would keep its citizen from another one.</summary>
public sealed class EndMissedAppointments(EndMissedAppointmentsBatch batch) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) =>
        UpkeepBatches.RunAsync(token => batch.ExecuteAsync(new EndMissedAppointmentsRequest(UpkeepBatches.Size), Actor.System(nameof(EndMissedAppointments)), token), cancellation);
}

/// <param name="AtMost">1–100 appointments.</param>
public sealed record EndMissedAppointmentsRequest(int AtMost);

/// <summary>At most a hundred in one transaction.</summary>
public sealed class EndMissedAppointmentsBatch(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result<int>> ExecuteAsync(EndMissedAppointmentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            // in the west of the country the day begins later
            var today = OfficeZone.Span(OfficeZone.DayOf(operation.Now, OfficeZone.Canary), OfficeZone.Mainland).From;
            var missed = await operation.Data.Appointments
                .Where(row => (row.State == AppointmentState.Booked || row.State == AppointmentState.Arrived || row.State == AppointmentState.InProgress) && row.StartsAt < today)
                .OrderBy(row => row.StartsAt).Take(Math.Clamp(request.AtMost, 1, UpkeepBatches.Size)).ToListAsync(operation.Cancellation);
            if (missed.Count == 0) return 0;
            foreach (var appointment in missed.Where(row => row.Lapse(operation.Now))) operation.Record(nameof(Appointment), appointment.Id, appointment.PersonId);
            await operation.CommitAsync();
            return missed.Count;
        },
        cancellation);
}
