using BackOffice.Data;
using BackOffice.Incidents.Card.Work;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.QuickActions;

/// <summary>Writes into incidents what other areas do for their citizens. One statement more for what is done from an incident, none otherwise.</summary>
public sealed class MatterTimeline(IncidentFiles files) : IMatterTimeline
{
    public async Task<Result> NoteAsync(Operation operation, IncidentAction action, Guid? personId) =>
        operation.Actor.Correlation is null ? Result.Done : await WriteAsync(operation, action, personId);

    public async Task<Result> AwaitAsync(Operation operation, Appointment booked, string zoneId)
    {
        if (operation.Actor.Correlation is null) return Result.Done;
        var noted = await WriteAsync(operation, IncidentAction.AppointmentBooked, booked.PersonId);
        if (!noted.IsDone || !noted.Value.Incident.IsOpen) return noted;
        var awaited = new WaitingOrder(WaitingReason.Appointment, AwaitedAppointment.Shown(booked.Number, booked.StartsAt, zoneId), booked.Id);
        return noted.Value.Incident.Wait(awaited, noted.Value.Terms, noted.Value.Author, operation.Now);
    }

    private async Task<Result<IncidentFile>> WriteAsync(Operation operation, IncidentAction action, Guid? personId)
    {
        if (operation.Standing?.Refuse(Permission.WorkIncidents, needsFresh: false, operation.Now) is { } refusal) return refusal;
        var incident = await operation.Data.Incidents.SingleOrDefaultAsync(row => row.Number == operation.Actor.Correlation, operation.Cancellation);
        if (incident is null || incident.AffectedPersonId != personId) return Refusal.NotFound;
        var file = await files.OpenAsync(operation, incident);
        if (!file.IsDone) return file;
        var noted = incident.NoteAction(action, file.Value.Author, operation.Now);
        if (!noted.IsDone) return Result<IncidentFile>.From(noted.Refusals);
        operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, action.ToString());
        return file;
    }
}
