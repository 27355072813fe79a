namespace Shared.Api;

/// <summary>An office, as <c>GET /api/v1/offices</c> lists it.</summary>
public sealed record OfficeResponse(Guid Id, string Name);

/// <summary>A time that can be booked, as <c>GET /api/v1/offices/{id}/slots</c> lists it.</summary>
/// <param name="Start">Inclusive, UTC.</param>
/// <param name="End">Exclusive, UTC.</param>
public sealed record SlotResponse(DateTime Start, DateTime End);

/// <summary><c>POST /api/v1/appointments</c>.</summary>
/// <param name="Start">ISO 8601 with <c>Z</c> or an offset, such as 2026-12-01T09:00:00Z.</param>
/// <param name="DocumentNumber">Of somebody who registered; in any usual way of writing.</param>
public sealed record AppointmentRequest(Guid? OfficeId, string? Start, string? DocumentNumber);

/// <summary>An appointment that was booked.</summary>
/// <param name="Number">CIT-2026-000123.</param>
/// <param name="Start">Inclusive, UTC.</param>
/// <param name="End">Exclusive, UTC.</param>
public sealed record AppointmentResponse(Guid Id, string Number, DateTime Start, DateTime End);
