using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Levels;

/// <param name="Version">As the screen read it.</param>
/// <param name="Archived">False to offer it again.</param>
public sealed record ArchiveServiceLevelRequest(Guid LevelId, long Version, bool Archived);

/// <summary>A service level is offered no more, or is again. Incidents and categories that have it keep it.</summary>
public sealed class ArchiveServiceLevel(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageServiceLevels;

    public Task<Result> ExecuteAsync(ArchiveServiceLevelRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.ServiceLevels.SingleOrDefaultAsync(row => row.Id == request.LevelId, cancellation) is not { } level) return Refusal.NotFound;
            if (level.Version != request.Version) return Refusal.Conflict;
            level.SetArchived(request.Archived);
            operation.RecordChange(level.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
