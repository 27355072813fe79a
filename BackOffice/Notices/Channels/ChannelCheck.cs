using Microsoft.Extensions.Diagnostics.HealthChecks;
using Shared.Notices;

namespace BackOffice.Notices.Channels;

/// <summary>Whether the mail server and the gateway take notices from us. Degraded when not: the rest of the application works.</summary>
internal sealed class ChannelCheck(ChannelTroubles troubles) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var facts = Enum.GetValues<NoticeChannel>()
            .Select(channel => (channel, trouble: troubles.Of(channel)))
            .Where(row => row.trouble is not null)
            .ToDictionary(row => row.channel.ToString(), row => (object)$"{row.trouble!.FailureCode} {row.trouble.Since:u}");
        return Task.FromResult(facts.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(data: facts));
    }
}
