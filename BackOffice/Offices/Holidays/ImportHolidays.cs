using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Offices.Holidays;

/// <param name="Text">The lines of the file.</param>
public sealed record ImportHolidaysRequest(string? Text);

/// <summary>Enters the right lines of a list of holidays; wrong ones were shown before and are left out.</summary>
public sealed class ImportHolidays(Operations operations, IStringLocalizer<OfficeTexts> words) : IUseCase
{
    /// <summary>Characters; 500 long lines.</summary>
    internal const int LongestText = 60_000;

    public Permission Needs => Permission.ManageOffices;

    public Task<Result<EnteredHolidays>> ExecuteAsync(ImportHolidaysRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<EnteredHolidays>(
        this,
        actor,
        async operation =>
        {
            if (request.Text?.Length > LongestText) return OfficeRefusals.HolidayFileTooLong;
            var lines = await ReadAsync(operation.Data, request.Text, TownTime.DayOf(operation.Now), cancellation);
            if (lines.Count == HolidayFile.MostLines) return OfficeRefusals.HolidayFileTooLong;
            var drafts = lines.Select(line => line.Draft).OfType<HolidayDraft>().ToList();
            return drafts.Count == 0 ? OfficeRefusals.HolidayFileEmpty : await HolidayEntry.EnterAsync(operation, drafts, words["Holidays.Imported.Reason"]);
        },
        cancellation);

    /// <summary>One statement: the names of the offices.</summary>
    internal static async Task<IReadOnlyList<HolidayLine>> ReadAsync(BackOfficeDbContext data, string? text, DateOnly today, CancellationToken cancellation)
    {
        var offices = await data.Offices.AsNoTracking().ToDictionaryAsync(office => office.Name, office => office.Id, cancellation);
        return HolidayFile.Read(text, offices, today);
    }
}
