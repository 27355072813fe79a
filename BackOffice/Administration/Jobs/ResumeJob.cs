using BackOffice.Data;
using BackOffice.Hosting;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Jobs;

/// <param name="Key">Of one of the jobs of <see cref="Schedule"/>.</param>
public sealed record ResumeJobRequest(string Key);

/// <summary>Lets a paused job run again at its hours.</summary>
public sealed class ResumeJob(Operations operations, JobBoard board) : IUseCase
{
    public Permission Needs => Permission.ManageJobs;

    public async Task<Result> ExecuteAsync(ResumeJobRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync<ScheduledJob>(this, actor, operation => PauseJob.RecordAsync(operation, board, request.Key), cancellation);
        if (result.IsDone) await board.ResumeAsync(result.Value, cancellation);
        return result;
    }
}
