using System.Globalization;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Holidays;

/// <param name="Year">From which.</param>
/// <param name="Days">The proposed days of the next year that were looked at and are wanted.</param>
public sealed record CarryHolidaysRequest(int Year, IReadOnlyCollection<DateOnly> Days);

/// <summary>Takes the holidays of a year over into the next, as far as somebody looked at them and wants them.</summary>
public sealed class CarryHolidays(Operations operations, IStringLocalizer<OfficeTexts> words) : IUseCase
{
    public Permission Needs => Permission.ManageOffices;

    public Task<Result<EnteredHolidays>> ExecuteAsync(CarryHolidaysRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<EnteredHolidays>(
        this,
        actor,
        async operation =>
        {
            if (request.Year is < AddNationalHolidays.FirstYear or > AddNationalHolidays.LastYear) return OfficeRefusals.YearOutOfRange;
            var drafts = (await ProposeAsync(operation.Data, request.Year, cancellation)).Select(carried => carried.Draft).Where(draft => request.Days.Contains(draft.Date)).ToList();
            if (drafts.Count == 0) return OfficeRefusals.HolidayFileEmpty;
            return await HolidayEntry.EnterAsync(operation, drafts, words["Holidays.Carried.Reason", request.Year.ToString(CultureInfo.InvariantCulture)]);
        },
        cancellation);

    /// <summary>One statement.</summary>
    internal static async Task<IReadOnlyList<CarriedHoliday>> ProposeAsync(BackOfficeDbContext data, int year, CancellationToken cancellation)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return HolidayCarrying.Propose(await data.Holidays.AsNoTracking().Where(row => row.Date >= first && row.Date <= last).ToListAsync(cancellation));
    }
}
