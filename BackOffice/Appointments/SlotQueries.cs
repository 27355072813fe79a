using BackOffice.Data;
using BackOffice.Offices;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Appointments;

/// <summary>Free slots for officials, the earliest first.</summary>
public sealed class SlotQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, SlotSearch search, OfficePlans plans)
{
    private const int Most = 100;

    /// <summary>The offices that take appointments, by name.</summary>
    public async Task<IReadOnlyList<OfficeChoice>> OfficesAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Offices.AsNoTracking().Where(office => !office.IsArchived).OrderBy(office => office.Name)
            .Select(office => new OfficeChoice(office.Id, office.Name, office.ZoneId)).ToListAsync(cancellation);
    }

    /// <summary>The first free times, one desk each.</summary>
    /// <param name="officeId">Null for any office.</param>
    /// <param name="from">UTC, inclusive.</param>
    /// <param name="count">1–100.</param>
    public async Task<IReadOnlyList<OfferedSlot>> EarliestAsync(Actor actor, Guid? officeId, DateTime from, int count, CancellationToken cancellation)
    {
        var offices = officeId is { } one ? [one] : (await OfficesAsync(actor, cancellation)).Select(office => office.Id).ToList();
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        List<OfferedSlot> found = [];
        foreach (var office in offices) found.AddRange(await search.EarliestAsync(office, from, Math.Clamp(count, 1, Most), false, cancellation));
        return [.. found.OrderBy(slot => slot.StartsAt).ThenBy(slot => slot.Office, StringComparer.CurrentCulture).Take(Math.Clamp(count, 1, Most))];
    }

    /// <summary>Every free time of a day, one desk each.</summary>
    public async Task<IReadOnlyList<OfferedSlot>> OfDayAsync(Actor actor, Guid officeId, DateOnly day, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        if (day.Year is < 2000 or > 2099 || await plans.FindAsync(officeId, cancellation) is not { Office.IsArchived: false } plan) return [];
        var names = plan.Desks.ToDictionary(desk => desk.Id, desk => desk.Name);
        return [.. (await search.FreeAsync(plan, day, day, false, cancellation)).Select(offer => new OfferedSlot(officeId, plan.Office.Name, plan.Office.ZoneId, offer.DeskId, names[offer.DeskId], offer.StartsAt, offer.EndsAt))];
    }

    /// <summary>Why a day has no free time; of no day or no office in particular, because all are taken.</summary>
    public async Task<NoTimes> WhyNoneAsync(Actor actor, Guid? officeId, DateOnly? day, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadAppointments, cancellation);
        if (officeId is not { } office || day is not { } asked || await plans.FindAsync(office, cancellation) is not { } plan) return NoTimes.Taken;
        return await search.WhyNoneAsync(plan, asked, cancellation);
    }
}
