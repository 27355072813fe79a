using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels;

/// <summary>Replaced by the branch that builds service levels.</summary>
public sealed class ServiceLevelBook
{
    public Task<ServiceTerms?> TermsAsync(Guid? levelId, int priority, CancellationToken cancellation) =>
        Task.FromResult<ServiceTerms?>(levelId is null || priority < 1 || cancellation.IsCancellationRequested ? null : null);
}
