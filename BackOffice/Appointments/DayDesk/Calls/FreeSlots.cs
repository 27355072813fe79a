using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Offices;
using Shared.Appointments;

namespace BackOffice.Appointments.DayDesk.Calls;

/// <summary>The free slots of an office in the days ahead, for what the desk books by itself.</summary>
public sealed class FreeSlots(OfficePlans plans, TownHallOptions options)
{
    private const int DaysAhead = 14;

    /// <summary>By time, from tomorrow or today on, two weeks. One statement: the claims.</summary>
    internal async Task<IReadOnlyList<SlotOffer>> AheadAsync(Operation operation, Guid officeId, bool fromToday)
    {
        if (await plans.FindAsync(officeId, operation.Cancellation) is not { } plan) return [];
        var first = plan.DayOf(operation.Now).AddDays(fromToday ? 0 : 1);
        var taken = (await operation.Data.TakenAsync(plan, first, first.AddDays(DaysAhead - 1), operation.Cancellation)).Cells();
        var length = SlotFinder.LengthAt(plan.Office, (await options.GetAsync(operation.Cancellation)).Appointments);
        return [.. Enumerable.Range(0, DaysAhead).SelectMany(day => SlotFinder.FreeOn(plan, first.AddDays(day), taken, length)).Where(slot => slot.StartsAt > operation.Now)];
    }
}
