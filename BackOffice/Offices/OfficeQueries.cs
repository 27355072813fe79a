using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices;

/// <param name="Desks">That are not archived.</param>
/// <param name="Bands">Of today, by hour.</param>
/// <param name="Holiday">Name of today's; null when it is none.</param>
/// <param name="Closure">Why the whole office is closed all of today; null when it is not.</param>
public sealed record OfficeRow(Guid Id, string Name, string Address, bool IsArchived, int Desks, IReadOnlyList<OpeningBand> Bands, string? Holiday, string? Closure);

/// <summary>The offices and what each is made of, for those who look after them.</summary>
public sealed class OfficeQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TimeProvider clock)
{
    /// <summary>One statement.</summary>
    public async Task<IReadOnlyList<OfficeRow>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var today = clock.Today();
        var rows = await data.Offices.AsNoTracking().OrderBy(office => office.IsArchived).ThenBy(office => office.Name)
            .Select(office => new
            {
                Office = office,
                Desks = data.Desks.Count(desk => desk.OfficeId == office.Id && !desk.IsArchived),
                Hours = data.OpeningHours.Where(hours => hours.OfficeId == office.Id && hours.ValidFrom <= today && (hours.ValidTo == null || hours.ValidTo >= today))
                    .OrderByDescending(hours => hours.ValidFrom).Select(hours => hours.Bands).FirstOrDefault(),
                Holiday = data.Holidays.Where(holiday => holiday.Date == today && (holiday.OfficeId == null || holiday.OfficeId == office.Id)).Select(holiday => holiday.Name).FirstOrDefault(),
                Closure = data.Closures
                    .Where(closure => closure.OfficeId == office.Id && closure.DeskId == null && closure.From == null && closure.RevokedAt == null && closure.FirstDay <= today && closure.LastDay >= today)
                    .Select(closure => closure.Reason).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new OfficeRow(
            row.Office.Id, row.Office.Name, row.Office.Address, row.Office.IsArchived, row.Desks, [.. (row.Hours ?? []).Where(band => band.Day == today.DayOfWeek)], row.Holiday, row.Closure))];
    }

    /// <summary>One statement; null when there is no such office.</summary>
    public async Task<Office?> CardAsync(Actor actor, Guid officeId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Offices.AsNoTracking().SingleOrDefaultAsync(office => office.Id == officeId, cancellation);
    }

    /// <summary>The desks in the order of the row, archived ones too; one statement.</summary>
    public async Task<IReadOnlyList<Desk>> DesksAsync(Actor actor, Guid officeId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Desks.AsNoTracking().Where(desk => desk.OfficeId == officeId).OrderBy(desk => desk.Position).ThenBy(desk => desk.Id).ToListAsync(cancellation);
    }

    /// <summary>The opening hours, the latest first; one statement.</summary>
    public async Task<IReadOnlyList<OpeningHours>> HoursAsync(Actor actor, Guid officeId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.OpeningHours.AsNoTracking().Where(hours => hours.OfficeId == officeId).OrderByDescending(hours => hours.ValidFrom).ToListAsync(cancellation);
    }

    /// <summary>Closures that have not ended, in order of days; one statement.</summary>
    public async Task<IReadOnlyList<Closure>> ClosuresAsync(Actor actor, Guid officeId, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var today = clock.Today();
        return await data.Closures.AsNoTracking().Where(closure => closure.OfficeId == officeId && closure.LastDay >= today && closure.RevokedAt == null)
            .OrderBy(closure => closure.FirstDay).ThenBy(closure => closure.Id).ToListAsync(cancellation);
    }
}
