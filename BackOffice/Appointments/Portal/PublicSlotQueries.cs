using BackOffice.Data;
using BackOffice.Offices;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Appointments.Portal;

/// <summary>What the portal may offer: offices, and the times that are free for the public.</summary>
public sealed class PublicSlotQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, OfficePlans plans, SlotSearch search)
{
    private const int Next = 3;

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<OfficeResponse>> OfficesAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ActAsPortal, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Offices.AsNoTracking().Where(office => !office.IsArchived).OrderBy(office => office.Name).Select(office => new OfficeResponse(office.Id, office.Name)).ToListAsync(cancellation);
    }

    /// <summary>The free times of a period, each once however many desks have it.</summary>
    /// <param name="from">2026-12-01, inclusive.</param>
    /// <param name="to">Inclusive; at most 62 days in all.</param>
    public async Task<Result<IReadOnlyList<SlotResponse>>> SlotsAsync(Actor actor, Guid officeId, string? from, string? to, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ActAsPortal, cancellation);
        if (await plans.FindAsync(officeId, cancellation) is not { Office.IsArchived: false } plan) return Refusal.NotFound;
        var period = AppointmentReading.Period(from, to);
        if (!period.IsDone) return Result<IReadOnlyList<SlotResponse>>.From(period.Refusals);
        return (await search.FreeAsync(plan, period.Value.From, period.Value.To, true, cancellation)).Select(offer => new SlotResponse(offer.StartsAt, offer.EndsAt)).ToList();
    }

    /// <summary>The first free times from an instant on, for somebody who came too late for it.</summary>
    /// <param name="from">UTC.</param>
    public async Task<IReadOnlyList<SlotResponse>> NextAsync(Actor actor, Guid officeId, DateTime from, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ActAsPortal, cancellation);
        return [.. (await search.EarliestAsync(officeId, from, Next, true, cancellation)).Select(slot => new SlotResponse(slot.StartsAt, slot.EndsAt))];
    }
}
