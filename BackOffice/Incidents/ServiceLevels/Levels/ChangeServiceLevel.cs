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
            var found = await operation.Data.ServiceLevels.Where(row => row.Id == request.LevelId)
                .Select(row => new { Level = row, Calendar = operation.Data.BusinessCalendars.FirstOrDefault(calendar => calendar.Id == request.Values.CalendarId) })
                .SingleOrDefaultAsync(cancellation);
            if (found is null) return Refusal.NotFound;
            if (found.Level.Version != request.Version) return Refusal.Conflict;
            var changed = found.Level.Change(request.Values, found.Calendar);
            if (!changed.IsDone) return changed;
            await ServiceRecounts.AskAsync(operation, operation.Data.ServiceLevels.Where(level => level.Id == request.LevelId));
            operation.RecordChange(found.Level.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
