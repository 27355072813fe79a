using System.Collections.Concurrent;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Offices;

namespace BackOffice.Offices;

/// <summary>When the desks of the offices see citizens, as it is now. Read once in a few seconds; a change in this process is seen at once.</summary>
public sealed class OfficePlans : IDisposable
{
    private static readonly TimeSpan Memory = TimeSpan.FromSeconds(5);

    /// <summary>Closures and holidays older than this say nothing about any day that a calendar shows.</summary>
    private const int DaysBack = 400;

    private readonly IDbContextFactory<BackOfficeDbContext> contexts;
    private readonly CommittedChanges changes;
    private readonly TimeProvider clock;
    private readonly ConcurrentDictionary<Guid, (OfficePlan Plan, DateTimeOffset ReadAt)> known = [];

    public OfficePlans(IDbContextFactory<BackOfficeDbContext> contexts, CommittedChanges changes, TimeProvider clock)
    {
        (this.contexts, this.changes, this.clock) = (contexts, changes, clock);
        changes.HoursChanged += known.Clear;
    }

    /// <summary>The plan of an office; null when there is no such office.</summary>
    public async ValueTask<OfficePlan?> FindAsync(Guid officeId, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (known.TryGetValue(officeId, out var last) && now - last.ReadAt < Memory) return last.Plan;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var since = now.Today().AddDays(-DaysBack);
        if (await data.Offices.AsNoTracking().SingleOrDefaultAsync(office => office.Id == officeId, cancellation) is not { } found) return null;
        var plan = new OfficePlan(
            found,
            await data.Desks.AsNoTracking().Where(desk => desk.OfficeId == officeId).ToListAsync(cancellation),
            await data.OpeningHours.AsNoTracking().Where(hours => hours.OfficeId == officeId).ToListAsync(cancellation),
            await data.Holidays.AsNoTracking().Where(holiday => (holiday.OfficeId == null || holiday.OfficeId == officeId) && holiday.Date >= since).ToListAsync(cancellation),
            await data.Closures.AsNoTracking().Where(closure => closure.OfficeId == officeId && closure.LastDay >= since && closure.RevokedAt == null).ToListAsync(cancellation));
        known[officeId] = (plan, now);
        return plan;
    }

    public void Dispose() => changes.HoursChanged -= known.Clear;
}
