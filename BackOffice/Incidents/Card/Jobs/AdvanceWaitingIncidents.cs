using BackOffice.Data;
using BackOffice.Hosting;
using BackOffice.Incidents.Card.Work;
using BackOffice.Registration.Upkeep;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Jobs;

/// <summary>What waited for an appointment goes on when it is over; when it was moved, the incident waits for the next one.</summary>
public sealed class AdvanceWaitingIncidents(AdvanceWaitingIncidentsBatch batch) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) => UpkeepBatches.RunAsync(
        token => batch.ExecuteAsync(new AdvanceWaitingIncidentsRequest(UpkeepBatches.Size), Actor.System(nameof(AdvanceWaitingIncidents)), token), cancellation);
}

/// <param name="AtMost">1–100 incidents.</param>
public sealed record AdvanceWaitingIncidentsRequest(int AtMost);

/// <summary>At most a hundred incidents in one transaction. An incident that was moved on does not wait any more, so that a second waking finds nothing.</summary>
public sealed class AdvanceWaitingIncidentsBatch(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    /// <returns>How many were moved on.</returns>
    public Task<Result<int>> ExecuteAsync(AdvanceWaitingIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            var over = await OverAsync(operation, Math.Clamp(request.AtMost, 1, UpkeepBatches.Size));
            if (over.Count == 0) return 0;
            foreach (var found in over)
            {
                await AdvanceAsync(operation, found);
                operation.Record(nameof(Incident), found.Incident.Id, found.Incident.AffectedPersonId);
            }

            await operation.CommitAsync();
            return over.Count;
        },
        cancellation);

    private async Task AdvanceAsync(Operation operation, Over found)
    {
        var file = (await files.OpenAsync(operation, found.Incident)).Value;
        if (found.Next is { } next)
        {
            file.Incident.AwaitNext(next.Id, new("WaitingNote", file.Incident.WaitingNote, AwaitedAppointment.Shown(next.Number, next.StartsAt, found.ZoneId!)), file.Author, operation.Now);
            return;
        }

        file.Incident.Resume(file.Terms, file.Author, operation.Now, new FieldChange("Appointment", found.Number, found.State.ToString()));
    }

    /// <summary>Who waits for what is over, with the appointment that came after it.</summary>
    private static Task<List<Over>> OverAsync(Operation operation, int atMost) => (
        from incident in operation.Data.Incidents
        where incident.WaitingAppointmentId != null && incident.State == IncidentState.Waiting
        join appointment in operation.Data.Appointments on incident.WaitingAppointmentId equals appointment.Id
        where appointment.State == AppointmentState.Attended || appointment.State == AppointmentState.NoShow || appointment.State == AppointmentState.Cancelled || appointment.State == AppointmentState.Rescheduled
        join next in operation.Data.Appointments on new { Former = (Guid?)appointment.Id, appointment.PersonId } equals new { Former = next.FormerId, next.PersonId } into nexts
        from next in nexts.DefaultIfEmpty()
        join office in operation.Data.Offices on next.OfficeId equals office.Id into offices
        from office in offices.DefaultIfEmpty()
        orderby incident.WaitingAppointmentId
        select new Over(incident, appointment.Number, appointment.State, next, office.ZoneId)).Take(atMost).ToListAsync(operation.Cancellation);

    private sealed record Over(Incident Incident, string Number, AppointmentState State, Appointment? Next, string? ZoneId);
}
