using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;

namespace BackOffice.Offices.Holidays;

/// <param name="Added">Days that were no holiday before.</param>
/// <param name="Renamed">Days that were one already and now have the new name or scope.</param>
/// <param name="Same">Days that were entered just so.</param>
public sealed record EnteredHolidays(int Added, int Renamed, int Same);

/// <summary>Enters many holidays at once; a day that is one already takes the new name, so doing it twice does no harm.</summary>
internal static class HolidayEntry
{
    /// <param name="what">Names the list in the activity log.</param>
    public static async Task<Result<EnteredHolidays>> EnterAsync(Operation operation, IReadOnlyList<HolidayDraft> drafts, string what)
    {
        var (first, last) = (drafts.Min(draft => draft.Date), drafts.Max(draft => draft.Date));
        var present = (await operation.Data.Holidays.Where(row => row.Date >= first && row.Date <= last).ToListAsync(operation.Cancellation)).ToDictionary(row => (row.OfficeId, row.Date));
        var (added, renamed) = (0, 0);
        foreach (var draft in drafts = [.. drafts.DistinctBy(draft => (draft.OfficeId, draft.Date))])
        {
            if (!present.TryGetValue((draft.OfficeId, draft.Date), out var holiday))
            {
                var made = Holiday.Create(draft.OfficeId, draft.Date, draft.Name, draft.Scope, operation.Now);
                if (!made.IsDone) return made.Refusal;
                operation.Data.Holidays.Add(made.Value);
                added++;
            }
            else if (holiday.Name != draft.Name || holiday.Scope != draft.Scope)
            {
                var changed = holiday.Change(draft.Date, draft.Name, draft.Scope);
                if (!changed.IsDone) return changed.Refusal;
                renamed++;
            }
        }

        foreach (var office in drafts.Select(draft => draft.OfficeId).Distinct()) operation.RecordChange(office, what);
        await operation.CommitAsync();
        return new EnteredHolidays(added, renamed, drafts.Count - added - renamed);
    }
}
