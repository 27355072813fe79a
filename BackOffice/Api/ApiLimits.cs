using System.Security.Cryptography;
using System.Text;
using System.Threading.RateLimiting;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Api;

/// <summary>How often a portal may call in a minute, and how often it may ask about one document. Counted by each node for itself.</summary>
internal sealed class ApiLimits(IConfiguration configuration) : IDisposable
{
    private const int DefaultRequests = 600;
    private const int DefaultChecks = 30;

    private readonly PartitionedRateLimiter<Guid> requests =
        PartitionedRateLimiter.Create<Guid, Guid>(client => RateLimitPartition.GetFixedWindowLimiter(client, _ => PerMinute(configuration, "Api:RequestsPerMinute", DefaultRequests)));

    private readonly PartitionedRateLimiter<string> checks =
        PartitionedRateLimiter.Create<string, string>(digest => RateLimitPartition.GetFixedWindowLimiter(digest, _ => PerMinute(configuration, "Api:CredentialChecksPerMinute", DefaultChecks)));

    /// <summary>How long to wait; null when the request may go on.</summary>
    public TimeSpan? WaitOf(Guid client) => WaitOf(requests.AttemptAcquire(client));

    /// <summary>The same for questions about one document or incident, in whatever way its number is written.</summary>
    public TimeSpan? WaitOf(Guid client, string? documentNumber)
    {
        var written = documentNumber is { Length: <= 64 } ? DocumentNumber.Normalise(documentNumber) : "";
        return WaitOf(checks.AttemptAcquire(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{client}:{written}")))));
    }

    public void Dispose()
    {
        requests.Dispose();
        checks.Dispose();
    }

    private static TimeSpan? WaitOf(RateLimitLease lease)
    {
        using (lease)
        {
            if (lease.IsAcquired) return null;
            return lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) && wait > TimeSpan.Zero ? wait : TimeSpan.FromSeconds(1);
        }
    }

    private static FixedWindowRateLimiterOptions PerMinute(IConfiguration configuration, string setting, int otherwise) =>
        new() { PermitLimit = Math.Max(1, configuration.GetValue(setting, otherwise)), Window = TimeSpan.FromMinutes(1), QueueLimit = 0 };
}
