using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Incidents;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

/// <param name="Note">What is awaited, 1 to 200 characters; of an appointment nothing.</param>
/// <param name="AppointmentId">One that is still to come, of the person whose matter it is.</param>
public sealed record WaitIncidentRequest(Guid IncidentId, long Version, WaitingReason Reason, string? Note, Guid? AppointmentId = null);

/// <summary>Puts it aside until the requester, somebody else or an appointment comes.</summary>
public sealed class WaitIncident(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(WaitIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, request.Version),
        async (operation, file) =>
        {
            var order = request.Reason == WaitingReason.Appointment ? await AppointmentAsync(operation, file.Incident, request.AppointmentId) : new WaitingOrder(request.Reason, request.Note);
            return order.IsDone ? file.Incident.Wait(order.Value, file.Terms, file.Author, operation.Now) : order;
        },
        cancellation);

    private static async Task<Result<WaitingOrder>> AppointmentAsync(Operation operation, Incident incident, Guid? appointmentId)
    {
        if (appointmentId is null) return IncidentRefusals.AppointmentMissing;
        var found = await (
            from appointment in operation.Data.Appointments.AsNoTracking()
            where appointment.Id == appointmentId
            join office in operation.Data.Offices on appointment.OfficeId equals office.Id
            select new { appointment.Number, appointment.PersonId, appointment.State, appointment.StartsAt, office.ZoneId }).SingleOrDefaultAsync(operation.Cancellation);
        if (found is null || (incident.AffectedPersonId is { } person && person != found.PersonId)) return IncidentRefusals.AppointmentMissing;
        if (found.State is not (AppointmentState.Booked or AppointmentState.Arrived or AppointmentState.InProgress)) return IncidentRefusals.AppointmentOver;
        return new WaitingOrder(WaitingReason.Appointment, AwaitedAppointment.Shown(found.Number, found.StartsAt, found.ZoneId), appointmentId);
    }
}

/// <summary>How a timeline names an appointment that is awaited.</summary>
public static class AwaitedAppointment
{
    /// <summary>"CIT-2026-000123 · 24/11/2026 09:10", in the time of its office.</summary>
    public static string Shown(string number, DateTime startsAt, string zoneId)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(startsAt, OfficeZone.Of(zoneId));
        return FormattableString.Invariant($"{number} · {local:dd'/'MM'/'yyyy HH:mm}");
    }
}
