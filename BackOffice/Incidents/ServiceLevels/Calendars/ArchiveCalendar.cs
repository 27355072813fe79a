using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Common;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Calendars;

/// <param name="Version">As the screen read it.</param>
/// <param name="Archived">False to offer it again.</param>
public sealed record ArchiveCalendarRequest(Guid CalendarId, long Version, bool Archived);

/// <summary>A calendar is offered no more, or is again. While a level in service counts by it it stays.</summary>
public sealed class ArchiveCalendar(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageServiceLevels;

    public Task<Result> ExecuteAsync(ArchiveCalendarRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.BusinessCalendars.SingleOrDefaultAsync(row => row.Id == request.CalendarId, cancellation) is not { } calendar) return Refusal.NotFound;
            if (calendar.Version != request.Version) return Refusal.Conflict;
            if (request.Archived && await operation.Data.ServiceLevels.AnyAsync(level => level.CalendarId == calendar.Id && !level.IsArchived, cancellation)) return ServiceLevelRefusals.CalendarInUse;
            calendar.SetArchived(request.Archived);
            operation.RecordChange(calendar.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
