using System.Threading.RateLimiting;

namespace BackOffice.Portal;

/// <summary>How often one address may check codes in a minute (<c>Portal:ChecksPerMinute</c>). Counted by each node for itself.</summary>
public sealed class CheckLimits(IConfiguration configuration) : IDisposable
{
    private const int DefaultChecks = 30;

    private readonly PartitionedRateLimiter<string> checks = PartitionedRateLimiter.Create<string, string>(address => RateLimitPartition.GetFixedWindowLimiter(
        address, _ => new() { PermitLimit = Math.Max(1, configuration.GetValue("Portal:ChecksPerMinute", DefaultChecks)), Window = TimeSpan.FromMinutes(1), QueueLimit = 0 }));

    /// <summary>Whether this request may go on.</summary>
    public bool Allow(HttpContext context)
    {
        using var lease = checks.AttemptAcquire(context.Connection.RemoteIpAddress?.ToString() ?? "");
        return lease.IsAcquired;
    }

    public void Dispose() => checks.Dispose();
}
