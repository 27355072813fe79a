using BackOffice.Data;
using BackOffice.Hosting;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Jobs;

/// <param name="Key">Of one of the jobs of <see cref="Schedule"/>.</param>
public sealed record PauseJobRequest(string Key);

/// <summary>Lets a scheduled job rest until somebody resumes it, also after a restart and in every process.</summary>
public sealed class PauseJob(Operations operations, JobBoard board) : IUseCase
{
    public Permission Needs => Permission.ManageJobs;

    public async Task<Result> ExecuteAsync(PauseJobRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync<ScheduledJob>(this, actor, operation => RecordAsync(operation, board, request.Key), cancellation);
        if (result.IsDone) await board.PauseAsync(result.Value, actor.Name, cancellation);
        return result;
    }

    /// <summary>Writes down that an administrator does something with a job.</summary>
    internal static async Task<Result<ScheduledJob>> RecordAsync(Operation operation, JobBoard board, string key)
    {
        if (Schedule.Find(key) is not { } job) return Refusal.NotFound;
        if (!board.IsEnabled) return AdministrationRefusals.ScheduleOff;
        operation.Record(nameof(ScheduledJob), Guid.Empty, null, job.Key);
        await operation.CommitAsync();
        return job;
    }
}
