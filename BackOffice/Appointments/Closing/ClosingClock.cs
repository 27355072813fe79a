using BackOffice.Administration;
using Shared.Appointments;

namespace BackOffice.Appointments.Closing;

/// <summary>What a preview goes by: the time, and what the town hall decided about appointments.</summary>
public sealed class ClosingClock(TimeProvider clock, TownHallOptions options)
{
    /// <summary>UTC.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async ValueTask<AppointmentPolicy> PolicyAsync(CancellationToken cancellation) => (await options.GetAsync(cancellation)).Appointments;
}
