using BackOffice.Hosting;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Clocks;

/// <summary>Reckons open incidents anew after their service level or its calendar changed. How far it came is stored with each batch, so a crash costs one batch.</summary>
public sealed class RecomputeServiceLevels(ReckonIncidents batch) : IScheduledWork
{
    public Task RunAsync(CancellationToken cancellation) =>
        ServiceBatches.RunAsync(token => batch.ExecuteAsync(new ReckonIncidentsRequest(ServiceBatches.Size), Actor.System(nameof(RecomputeServiceLevels)), token), cancellation);
}
