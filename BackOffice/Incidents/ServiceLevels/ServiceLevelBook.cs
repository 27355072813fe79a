using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Calendars;
using Shared.Incidents.ServiceLevels;

namespace BackOffice.Incidents.ServiceLevels;

/// <summary>What the service levels promise, as it is now. A change in this process is seen at once, one of another process within a minute.</summary>
public sealed class ServiceLevelBook : IDisposable
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(1);

    private readonly IDbContextFactory<BackOfficeDbContext> contexts;
    private readonly CommittedChanges changes;
    private readonly TimeProvider clock;
    private volatile Snapshot? known;
    private int forgotten;

    public ServiceLevelBook(IDbContextFactory<BackOfficeDbContext> contexts, CommittedChanges changes, TimeProvider clock)
    {
        (this.contexts, this.changes, this.clock) = (contexts, changes, clock);
        changes.ReferenceChanged += Forget;
    }

    /// <summary>What a level promises to an incident of a priority; null when there is no such level.</summary>
    /// <param name="priority">1–4.</param>
    public async Task<ServiceTerms?> TermsAsync(Guid? levelId, int priority, CancellationToken cancellation)
    {
        if (levelId is not { } id) return null;
        var read = await ReadAsync(cancellation);
        return read.Levels.TryGetValue(id, out var level) ? level.TermsOf(priority, read.Calendars[level.CalendarId]) : null;
    }

    /// <summary>The levels by name, archived ones too.</summary>
    public async Task<IReadOnlyList<ServiceLevel>> LevelsAsync(CancellationToken cancellation) =>
        [.. (await ReadAsync(cancellation)).Levels.Values.OrderBy(level => level.Name, StringComparer.CurrentCulture)];

    public void Dispose() => changes.ReferenceChanged -= Forget;

    private async Task<Snapshot> ReadAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (known is { } last && now - last.ReadAt < Memory) return last;
        var before = Volatile.Read(ref forgotten);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var read = new Snapshot(
            await data.ServiceLevels.AsNoTracking().ToDictionaryAsync(level => level.Id, cancellation),
            await data.BusinessCalendars.AsNoTracking().ToDictionaryAsync(calendar => calendar.Id, cancellation),
            now);
        known = read;
        // what was read before a change is not kept after it
        if (Volatile.Read(ref forgotten) != before) known = null;
        return read;
    }

    private void Forget()
    {
        Interlocked.Increment(ref forgotten);
        known = null;
    }

    private sealed record Snapshot(IReadOnlyDictionary<Guid, ServiceLevel> Levels, IReadOnlyDictionary<Guid, BusinessCalendar> Calendars, DateTimeOffset ReadAt);
}
