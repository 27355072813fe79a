using BackOffice.Hosting;
using BackOffice.Notices.Outbox;
using BackOffice.Security;
using Shared.Security;

namespace BackOffice.Administration.Jobs;

/// <summary>The scheduled jobs, what they did last and what went wrong in a day, and how much waits to be sent.</summary>
public sealed class JobQueries(JobBoard board, OutboxBacklog backlog, OfficialAccess access)
{
    public async Task<JobsView> GetAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageJobs, cancellation);
        return new(board.IsEnabled, await board.ReadAsync(cancellation), await board.ReadFailuresAsync(cancellation), await backlog.ReadByChannelAsync(cancellation));
    }
}

/// <param name="IsEnabled">Whether this process wakes the jobs.</param>
/// <param name="Failures">Of the last 24 hours, the newest first.</param>
/// <param name="Backlog">Each channel has its row.</param>
public sealed record JobsView(bool IsEnabled, IReadOnlyList<JobStanding> Jobs, IReadOnlyList<JobFailure> Failures, IReadOnlyList<ChannelBacklog> Backlog)
{
    /// <summary>Whether nothing is sent because somebody paused it.</summary>
    public bool HoldsNotices => Jobs.Any(standing => standing is { Job.Key: Schedule.DrainKey, Pause: not null });
}
