using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Holidays;

/// <param name="Office">Null for all offices.</param>
public sealed record HolidayRow(Guid Id, DateOnly Date, string Name, HolidayScope Scope, Guid? OfficeId, string? Office, long Version);

/// <param name="PresentName">What the day is called already; null when it is no holiday yet.</param>
public sealed record ProposedHoliday(CarriedHoliday Carried, string? Office, string? PresentName);

/// <summary>The holidays of the offices.</summary>
public sealed class HolidayQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, TimeProvider clock)
{
    /// <summary>By date; one statement.</summary>
    /// <param name="officeId">Those of this office and of all; null for every one.</param>
    public async Task<IReadOnlyList<HolidayRow>> ListAsync(Actor actor, Guid? officeId, int year, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await RowsAsync(data, officeId, year, cancellation);
    }

    /// <summary>What a list of holidays would enter; one statement.</summary>
    public async Task<IReadOnlyList<HolidayLine>> PreviewAsync(Actor actor, string? text, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await ImportHolidays.ReadAsync(data, text?.Length > ImportHolidays.LongestText ? text[..ImportHolidays.LongestText] : text, clock.Today(), cancellation);
    }

    /// <summary>The holidays of a year as they would fall in the next; three statements.</summary>
    public async Task<IReadOnlyList<ProposedHoliday>> ProposeAsync(Actor actor, int year, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var carried = await CarryHolidays.ProposeAsync(data, year, cancellation);
        var offices = await data.Offices.AsNoTracking().ToDictionaryAsync(office => office.Id, office => office.Name, cancellation);
        var present = (await RowsAsync(data, null, year + 1, cancellation)).ToDictionary(row => (row.OfficeId, row.Date), row => row.Name);
        return [.. carried.Select(row => new ProposedHoliday(
            row, row.Draft.OfficeId is { } office ? offices.GetValueOrDefault(office) : null, present.GetValueOrDefault((row.Draft.OfficeId, row.Draft.Date))))];
    }

    private static Task<List<HolidayRow>> RowsAsync(BackOfficeDbContext data, Guid? officeId, int year, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(Math.Clamp(year, 2000, 2099), 1, 1), new DateOnly(Math.Clamp(year, 2000, 2099), 12, 31));
        return data.Holidays.AsNoTracking().Where(row => row.Date >= first && row.Date <= last && (officeId == null || row.OfficeId == null || row.OfficeId == officeId)).OrderBy(row => row.Date).ThenBy(row => row.Id)
            .Select(row => new HolidayRow(row.Id, row.Date, row.Name, row.Scope, row.OfficeId, data.Offices.Where(office => office.Id == row.OfficeId).Select(office => office.Name).FirstOrDefault(), row.Version))
            .ToListAsync(cancellation);
    }
}
