using System.Threading.RateLimiting;

namespace BackOffice.Portal;

/// <summary>How often one address may check codes in a minute (<c>Portal:ChecksPerMinute</c>), and how often one incident may be asked for by anybody (<c>Portal:AsksPerIncident</c>). Counted by each node for itself.</summary>
public sealed class CheckLimits(IConfiguration configuration) : IDisposable
{
    private const int DefaultChecks = 30;

    private readonly PartitionedRateLimiter<string> checks = PerMinute(configuration, "Portal:ChecksPerMinute");
    private readonly PartitionedRateLimiter<string> asks = PerMinute(configuration, "Portal:AsksPerIncident");

    /// <summary>Whether this request may go on.</summary>
    public bool Allow(HttpContext context) => Allow(checks, context.Connection.RemoteIpAddress?.ToString() ?? "");

    /// <summary>Whether this request may ask for that incident, whether there is one of that number or not.</summary>
    public bool AllowIncident(HttpContext context, string? number) => Allow(context) && Allow(asks, number is { Length: <= 40 } ? number.Trim().ToUpperInvariant() : "");

    public void Dispose()
    {
        checks.Dispose();
        asks.Dispose();
    }

    private static bool Allow(PartitionedRateLimiter<string> limiter, string partition)
    {
        using var lease = limiter.AttemptAcquire(partition);
        return lease.IsAcquired;
    }

    private static PartitionedRateLimiter<string> PerMinute(IConfiguration configuration, string setting) => PartitionedRateLimiter.Create<string, string>(partition => RateLimitPartition.GetFixedWindowLimiter(
        partition, _ => new() { PermitLimit = Math.Max(1, configuration.GetValue(setting, DefaultChecks)), Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));
}
