using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Levels;

/// <param name="Version">As the screen read it.</param>
public sealed record ChangeServiceLevelRequest(Guid LevelId, long Version, ServiceLevelValues Values);

/// <summary>Changes what a service level promises. Open incidents that have it are reckoned anew.</summary>
public sealed class ChangeServiceLevel(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageServiceLevels;

    public Task<Result> ExecuteAsync(ChangeServiceLevelRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.ServiceLevels.SingleOrDefaultAsync(row => row.Id == request.LevelId, cancellation) is not { } level) return Refusal.NotFound;
            if (level.Version != request.Version) return Refusal.Conflict;
            var calendar = await operation.Data.BusinessCalendars.SingleOrDefaultAsync(row => row.Id == request.Values.CalendarId, cancellation);
            var changed = level.Change(request.Values, calendar);
            if (!changed.IsDone) return changed;
            await ServiceRecounts.AskAsync(operation, operation.Data.ServiceLevels.Where(row => row.Id == request.LevelId));
            operation.RecordChange(level.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
