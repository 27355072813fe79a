using BackOffice.Hosting;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Clocks;

/// <summary>Warns of incidents that become pressing and escalates those that are late. Which alarm was raised stands on the incident, so being woken twice raises none twice.</summary>
public sealed class WatchServiceLevels(SoundAlarms batch) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) =>
        ServiceBatches.RunAsync(token => batch.ExecuteAsync(new SoundAlarmsRequest(ServiceBatches.Size), Actor.System(nameof(WatchServiceLevels)), token), cancellation);
}
