using BackOffice.Data;
using BackOffice.Notices.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace BackOffice.Hosting;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseCheck(IDbContextFactory<BackOfficeDbContext> contexts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellationToken);
        return await data.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}

/// <summary>Whether notices leave: the oldest one due has waited less than ten minutes.</summary>
internal sealed class OutboxCheck(OutboxBacklog backlog) : IHealthCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var (waiting, age) = await backlog.ReadAsync(cancellationToken);
        var facts = new Dictionary<string, object> { ["waiting"] = waiting, ["oldestSeconds"] = (long)age.TotalSeconds };
        return age < Longest ? HealthCheckResult.Healthy(data: facts) : HealthCheckResult.Unhealthy(data: facts);
    }
}
