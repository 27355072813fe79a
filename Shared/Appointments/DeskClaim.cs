namespace Shared.Appointments;

/// <summary>Five minutes of a desk that an appointment takes. Desk, begin and lane are its key: the database gives them once, whoever asks at the same time.</summary>
/// <param name="At">Begin of the cell, UTC.</param>
/// <param name="Lane">0; more only where a supervisor overbooked.</param>
public sealed record DeskClaim(Guid DeskId, DateTime At, int Lane, Guid AppointmentId);
