using Shared.Common;

namespace Shared.Appointments;

/// <summary>Who is to be seen where, and who asked.</summary>
/// <param name="BookedBy">Official, portal client, or all zeros for the application.</param>
public sealed record AppointmentOrder(Guid PersonId, Guid OfficeId, AppointmentKind Kind, Channel Channel, Guid BookedBy);
