using BackOffice.Hosting;
using BackOffice.Notices.Outbox;
using BackOffice.Security;
using Shared.Security;

namespace BackOffice.Administration;

/// <summary>The scheduled jobs, what they did last, and how much waits to be sent.</summary>
public sealed class JobQueries(JobBoard board, OutboxBacklog backlog, OfficialAccess access)
{
    public async Task<JobsView> GetAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageJobs, cancellation);
        return new(board.IsEnabled, await board.ReadAsync(cancellation), await backlog.ReadAsync(cancellation));
    }
}

/// <param name="IsEnabled">Whether this process wakes the jobs.</param>
public sealed record JobsView(bool IsEnabled, IReadOnlyList<JobStanding> Jobs, Backlog Backlog);
