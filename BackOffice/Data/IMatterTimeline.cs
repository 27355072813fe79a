using Shared.Appointments;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Data;

/// <summary>The incident on whose account something is done for a citizen (<see cref="Actor.Correlation"/>): what came of it stands there in the same transaction. Without one nothing is written.</summary>
public interface IMatterTimeline
{
    /// <param name="personId">For whom it was done; refused when the incident is not about that person.</param>
    Task<Result> NoteAsync(Operation operation, IncidentAction action, Guid? personId);

    /// <summary>From now on the incident waits for the appointment that was booked.</summary>
    /// <param name="zoneId">IANA name of the time zone of its office.</param>
    Task<Result> AwaitAsync(Operation operation, Appointment booked, string zoneId);
}
