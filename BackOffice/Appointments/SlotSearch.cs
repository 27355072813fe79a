using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Offices;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Appointments;

/// <summary>Looks for free slots over several days, the same way for officials and for the portal.</summary>
public sealed class SlotSearch(IDbContextFactory<BackOfficeDbContext> contexts, OfficePlans plans, TownHallOptions options, TimeProvider clock)
{
    private const int DaysAtOnce = 7;

    /// <summary>The first free times of an office, one desk each. One statement for each week that must be looked at.</summary>
    /// <param name="from">UTC, inclusive; nothing earlier than now is offered.</param>
    internal async Task<IReadOnlyList<OfferedSlot>> EarliestAsync(Guid officeId, DateTime from, int count, bool isPublic, CancellationToken cancellation)
    {
        if (await plans.FindAsync(officeId, cancellation) is not { Office.IsArchived: false } plan) return [];
        var now = clock.GetUtcNow().UtcDateTime;
        var last = plan.DayOf(now).AddDays((await options.GetAsync(cancellation)).Appointments.LastDay);
        List<SlotOffer> found = [];
        for (var day = plan.DayOf(from > now ? from : now); day <= last && found.Count < count; day = day.AddDays(DaysAtOnce))
        {
            var until = day.AddDays(DaysAtOnce - 1);
            found.AddRange((await FreeAsync(plan, day, until < last ? until : last, isPublic, cancellation)).Where(offer => offer.StartsAt >= from));
        }

        return [.. found.Take(count).Select(offer => Shown(plan, offer))];
    }

    /// <summary>Every free time of some days, one desk each, in order. One statement.</summary>
    /// <param name="to">Inclusive.</param>
    internal async Task<IReadOnlyList<SlotOffer>> FreeAsync(OfficePlan plan, DateOnly from, DateOnly to, bool isPublic, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var policy = (await options.GetAsync(cancellation)).Appointments;
        var length = SlotFinder.LengthAt(plan.Office, policy);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var taken = (await data.TakenAsync(plan, from, to, cancellation)).Cells();
        return
        [
            .. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)
                .SelectMany(day => SlotFinder.FreeOn(plan, day, taken, length))
                .Where(offer => (offer.IsPublic || !isPublic) && SlotFinder.RefuseTime(offer.StartsAt, isPublic, policy, plan, now) is null)
                .DistinctBy(offer => offer.StartsAt),
        ];
    }

    internal async Task<NoTimes> WhyNoneAsync(OfficePlan plan, DateOnly day, CancellationToken cancellation) =>
        NoTimes.Of(plan, day, plan.DayOf(clock.GetUtcNow().UtcDateTime), (await options.GetAsync(cancellation)).Appointments);

    private static OfferedSlot Shown(OfficePlan plan, SlotOffer offer) =>
        new(plan.Office.Id, plan.Office.Name, plan.Office.ZoneId, offer.DeskId, plan.Desks.First(desk => desk.Id == offer.DeskId).Name, offer.StartsAt, offer.EndsAt);
}
