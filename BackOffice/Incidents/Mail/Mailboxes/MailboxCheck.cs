using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Localization;

namespace BackOffice.Incidents.Mail.Mailboxes;

/// <summary>Whether the mailboxes are read. One that fails for a while worries an administrator, but the rest of the application works on.</summary>
internal sealed class MailboxCheck(MailboxBoard board, IStringLocalizer<MailboxTexts> words, TimeProvider clock) : IHealthCheck
{
    /// <summary>A server that is started again is not worth an alarm.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var standings = board.Standings;
        var facts = standings.ToDictionary(standing => standing.Name, FactsOf);
        return Task.FromResult(standings.Any(IsWorrying) ? HealthCheckResult.Degraded(data: facts) : HealthCheckResult.Healthy(data: facts));
    }

    private object FactsOf(MailboxStanding standing) => new
    {
        state = standing.State.ToString(),
        lastSuccess = standing.SucceededAt,
        waiting = standing.Waiting,
        problem = standing is { State: MailboxState.Failed, Fault: { } fault } ? words[$"Fault.{fault}"].Value : null,
    };

    private bool IsWorrying(MailboxStanding standing) => standing.State == MailboxState.Failed
        && (standing.Fault is MailboxFault.NoNode or MailboxFault.NoPackages || standing.SucceededAt is not { } succeeded || clock.GetUtcNow().UtcDateTime - succeeded > Patience);
}
