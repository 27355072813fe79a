using System.Collections.Concurrent;
using BackOffice.Data;

namespace BackOffice.Incidents.Console;

/// <summary>Gathers the incidents that change and tells of them together after a short pause: a bulk change of a hundred makes one reading.</summary>
internal sealed class ConsoleLive : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private readonly ConcurrentDictionary<Guid, byte> waiting = [];
    private readonly CommittedChanges changes;
    private readonly Action<IReadOnlyList<Guid>> tell;
    private readonly ITimer timer;

    public ConsoleLive(CommittedChanges changes, TimeProvider clock, Action<IReadOnlyList<Guid>> tell)
    {
        (this.changes, this.tell) = (changes, tell);
        timer = clock.CreateTimer(_ => Tell(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        changes.IncidentChanged += Gather;
    }

    public void Dispose()
    {
        changes.IncidentChanged -= Gather;
        timer.Dispose();
    }

    private void Gather(Guid incident)
    {
        if (waiting.TryAdd(incident, 0)) timer.Change(Pause, Timeout.InfiniteTimeSpan);
    }

    private void Tell()
    {
        var ids = waiting.Keys.ToList();
        foreach (var id in ids) waiting.TryRemove(id, out _);
        if (ids.Count > 0) tell(ids);
    }
}
