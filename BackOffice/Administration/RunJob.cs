using BackOffice.Data;
using BackOffice.Hosting;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration;

/// <param name="Key">Of one of the jobs of <see cref="Schedule"/>.</param>
public sealed record RunJobRequest(string Key);

/// <summary>Runs a scheduled job now, besides its hours.</summary>
public sealed class RunJob(Operations operations, JobBoard board) : IUseCase
{
    public Permission Needs => Permission.ManageJobs;

    public async Task<Result> ExecuteAsync(RunJobRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync<ScheduledJob>(
            this,
            actor,
            async operation =>
            {
                if (Schedule.Find(request.Key) is not { } job) return Refusal.NotFound;
                if (!board.IsEnabled) return AdministrationRefusals.ScheduleOff;
                operation.Record(nameof(ScheduledJob), Guid.Empty, null, job.Key);
                await operation.CommitAsync();
                return job;
            },
            cancellation);
        if (result.IsDone) await board.RunNowAsync(result.Value, cancellation);
        return result;
    }
}
