using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.QuickActions;

/// <param name="AppointmentId">Of the citizen whose matter the incident is, and still to come.</param>
public sealed record AwaitAppointmentRequest(Guid IncidentId, Guid AppointmentId);

/// <summary>An appointment was booked from the incident, which from now on waits for it.</summary>
public sealed class AwaitAppointment(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(AwaitAppointmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            var appointment = await operation.Data.Appointments.AsNoTracking().SingleOrDefaultAsync(row => row.Id == request.AppointmentId && row.PersonId == incident.AffectedPersonId, operation.Cancellation);
            if (appointment is not { IsLive: true }) return IncidentRefusals.AppointmentMissing;
            var noted = incident.NoteAction(IncidentAction.AppointmentBooked, author, operation.Now);
            if (!noted.IsDone) return noted;
            if (incident.IsOpen)
            {
                var waits = incident.Wait(new(WaitingReason.Appointment, appointment.Number, appointment.Id), found.Value.Terms, author, operation.Now);
                if (!waits.IsDone) return waits;
            }

            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, appointment.Number);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
