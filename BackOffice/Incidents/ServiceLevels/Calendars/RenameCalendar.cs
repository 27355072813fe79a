using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Calendars;

/// <param name="Version">As the screen read it.</param>
public sealed record RenameCalendarRequest(Guid CalendarId, long Version, string? Name);

/// <summary>Gives a calendar another name.</summary>
public sealed class RenameCalendar(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageServiceLevels;

    public Task<Result> ExecuteAsync(RenameCalendarRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.BusinessCalendars.SingleOrDefaultAsync(row => row.Id == request.CalendarId, cancellation) is not { } calendar) return Refusal.NotFound;
            if (calendar.Version != request.Version) return Refusal.Conflict;
            var renamed = calendar.Rename(request.Name);
            if (!renamed.IsDone) return renamed;
            operation.RecordChange(calendar.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
