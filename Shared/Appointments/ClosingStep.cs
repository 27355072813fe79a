namespace Shared.Appointments;

/// <summary>What the closing of an office did to one appointment; with it the closing can be undone.</summary>
/// <param name="AppointmentId">The one that was hit.</param>
/// <param name="NextId">The one that it was moved to; null when it was called off.</param>
public sealed record ClosingStep(Guid ClosureId, Guid AppointmentId, Guid? NextId);
