using BackOffice.Data;
using BackOffice.Hosting;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Jobs;

/// <param name="Key">Of one of the jobs of <see cref="Schedule"/>.</param>
public sealed record RunJobRequest(string Key);

/// <summary>Runs a scheduled job now, besides its hours, also while it is paused.</summary>
public sealed class RunJob(Operations operations, JobBoard board) : IUseCase
{
    public Permission Needs => Permission.ManageJobs;

    public async Task<Result> ExecuteAsync(RunJobRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync<ScheduledJob>(this, actor, operation => PauseJob.RecordAsync(operation, board, request.Key), cancellation);
        if (result.IsDone) await board.RunNowAsync(result.Value, cancellation);
        return result;
    }
}
