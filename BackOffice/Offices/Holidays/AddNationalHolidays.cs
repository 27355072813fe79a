using System.Globalization;
using BackOffice.Data;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Holidays;

public sealed record AddNationalHolidaysRequest(int Year);

/// <summary>Enters the national holidays of a year for all offices.</summary>
public sealed class AddNationalHolidays(Operations operations, IStringLocalizer<OfficeTexts> words) : IUseCase
{
    internal const int FirstYear = 2000;
    internal const int LastYear = 2098;

    public Permission Needs => Permission.ManageOffices;

    public Task<Result<EnteredHolidays>> ExecuteAsync(AddNationalHolidaysRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<EnteredHolidays>(
        this,
        actor,
        async operation => request.Year is < FirstYear or > LastYear
            ? OfficeRefusals.YearOutOfRange
            : await HolidayEntry.EnterAsync(operation, SpanishHolidays.NationalOf(request.Year), words["Holidays.National.Reason", request.Year.ToString(CultureInfo.InvariantCulture)]),
        cancellation);
}
