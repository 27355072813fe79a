using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Common;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels;

/// <param name="UsedBy">Names of the levels in service that count by it, in order.</param>
public sealed record CalendarRow(BusinessCalendar Calendar, IReadOnlyList<string> UsedBy);

/// <param name="Calendar">Name of the calendar by which it counts.</param>
/// <param name="IsBeingRecounted">Open incidents are being reckoned after a change.</param>
public sealed record LevelRow(ServiceLevel Level, string Calendar, bool IsBeingRecounted);

/// <summary>The calendars and service levels, for those who look after them.</summary>
public sealed class ServiceLevelQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TimeProvider clock)
{
    /// <summary>Those in service first, by name; one statement.</summary>
    public async Task<IReadOnlyList<CalendarRow>> CalendarsAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageServiceLevels, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows = await data.BusinessCalendars.AsNoTracking().OrderBy(calendar => calendar.IsArchived).ThenBy(calendar => calendar.Name)
            .Select(calendar => new { Calendar = calendar, UsedBy = data.ServiceLevels.Where(level => level.CalendarId == calendar.Id && !level.IsArchived).OrderBy(level => level.Name).Select(level => level.Name).ToList() })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new CalendarRow(row.Calendar, row.UsedBy))];
    }

    /// <summary>One statement; null when there is no such calendar.</summary>
    public async Task<BusinessCalendar?> CalendarAsync(Actor actor, Guid calendarId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageServiceLevels, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.BusinessCalendars.AsNoTracking().SingleOrDefaultAsync(calendar => calendar.Id == calendarId, cancellation);
    }

    /// <summary>Those in service first, by name; one statement.</summary>
    public async Task<IReadOnlyList<LevelRow>> LevelsAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageServiceLevels, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var rows = await data.ServiceLevels.AsNoTracking().OrderBy(level => level.IsArchived).ThenBy(level => level.Name)
            .Select(level => new
            {
                Level = level,
                Calendar = data.BusinessCalendars.Where(calendar => calendar.Id == level.CalendarId).Select(calendar => calendar.Name).First(),
                IsBeingRecounted = data.ServiceRecounts.Any(recount => recount.LevelId == level.Id),
            })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new LevelRow(row.Level, row.Calendar, row.IsBeingRecounted))];
    }

    /// <summary>One statement; null when there is no such level.</summary>
    public async Task<ServiceLevel?> LevelAsync(Actor actor, Guid levelId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageServiceLevels, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.ServiceLevels.AsNoTracking().SingleOrDefaultAsync(level => level.Id == levelId, cancellation);
    }

    /// <summary>The holidays of all offices from today on, regional and local ones too, by date; one statement.</summary>
    public async Task<IReadOnlyList<DateOnly>> TownHolidaysAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageServiceLevels, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var today = clock.Today();
        return await data.Holidays.AsNoTracking().Where(holiday => holiday.OfficeId == null && holiday.Date >= today).OrderBy(holiday => holiday.Date).Select(holiday => holiday.Date).ToListAsync(cancellation);
    }
}
