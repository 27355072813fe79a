using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Calendars;

/// <param name="Version">As the screen read it.</param>
/// <param name="ValidFrom">First day, today or later at the calendar's place.</param>
public sealed record SetCalendarHoursRequest(Guid CalendarId, long Version, DateOnly ValidFrom, CalendarHours Hours);

/// <summary>Gives a calendar other hours and holidays from a day on. What it is used for is reckoned anew.</summary>
public sealed class SetCalendarHours(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageServiceLevels;

    public Task<Result> ExecuteAsync(SetCalendarHoursRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.BusinessCalendars.SingleOrDefaultAsync(row => row.Id == request.CalendarId, cancellation) is not { } calendar) return Refusal.NotFound;
            if (calendar.Version != request.Version) return Refusal.Conflict;
            var set = calendar.SetHours(request.ValidFrom, request.Hours, OfficeZone.DayOf(operation.Now, calendar.ZoneId));
            if (!set.IsDone) return set;
            await ServiceRecounts.AskAsync(operation, operation.Data.ServiceLevels.Where(level => level.CalendarId == calendar.Id));
            operation.RecordChange(calendar.Id);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
