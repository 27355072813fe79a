namespace BackOffice.Incidents.Card.Presence;

/// <summary>Who has an incident open, and who writes in it, in this process. It only hints: what must not happen twice is stopped when it is sent.</summary>
public sealed class IncidentPresence(TimeProvider clock)
{
    /// <summary>How often a screen says that it is still there.</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(10);

    /// <summary>Who was not heard of for so long has gone, also when nobody said goodbye.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(30);

    private readonly Lock guard = new();
    private readonly Dictionary<Guid, List<Visit>> visits = [];

    /// <summary>Who is in an incident changed.</summary>
    public event Action<Guid>? Changed;

    /// <summary>A screen opened an incident; disposing what is returned leaves it.</summary>
    public IncidentVisit Enter(Guid incidentId, Guid officialId, string name)
    {
        var visit = new Visit(incidentId, officialId, name) { SeenAt = clock.GetUtcNow() };
        lock (guard)
        {
            if (!visits.TryGetValue(incidentId, out var here)) visits[incidentId] = here = [];
            here.Add(visit);
        }

        Changed?.Invoke(incidentId);
        return new(this, visit);
    }

    /// <summary>The others in an incident, by name; one who writes in any window writes.</summary>
    public IReadOnlyList<Viewer> OthersIn(Guid incidentId, Guid officialId) => [.. In(incidentId).Where(viewer => viewer.OfficialId != officialId)];

    /// <summary>Everybody in an incident, by name.</summary>
    public IReadOnlyList<Viewer> In(Guid incidentId)
    {
        var latest = clock.GetUtcNow() - Silence;
        lock (guard)
        {
            if (!visits.TryGetValue(incidentId, out var here)) return [];
            here.RemoveAll(visit => visit.SeenAt < latest);
            if (here.Count == 0) visits.Remove(incidentId);
            return [.. here.GroupBy(visit => visit.OfficialId).Select(same => new Viewer(same.Key, same.First().Name, same.Any(visit => visit.IsWriting))).OrderBy(viewer => viewer.Name, StringComparer.CurrentCulture)];
        }
    }

    internal void Stay(Visit visit, bool isWriting)
    {
        bool told;
        lock (guard)
        {
            told = visit.IsWriting != isWriting || Restore(visit);
            (visit.IsWriting, visit.SeenAt) = (isWriting, clock.GetUtcNow());
        }

        if (told) Changed?.Invoke(visit.IncidentId);
    }

    internal void Leave(Visit visit)
    {
        lock (guard)
        {
            if (!visits.TryGetValue(visit.IncidentId, out var here)) return;
            here.Remove(visit);
            if (here.Count == 0) visits.Remove(visit.IncidentId);
        }

        Changed?.Invoke(visit.IncidentId);
    }

    /// <summary>A screen that was silent for too long and came back is there again.</summary>
    private bool Restore(Visit visit)
    {
        if (!visits.TryGetValue(visit.IncidentId, out var here)) visits[visit.IncidentId] = here = [];
        if (here.Contains(visit)) return false;
        here.Add(visit);
        return true;
    }

    internal sealed class Visit(Guid incidentId, Guid officialId, string name)
    {
        public Guid IncidentId => incidentId;

        public Guid OfficialId => officialId;

        public string Name => name;

        public bool IsWriting { get; set; }

        public DateTimeOffset SeenAt { get; set; }
    }
}

/// <summary>Somebody in an incident.</summary>
public sealed record Viewer(Guid OfficialId, string Name, bool IsWriting);

/// <summary>One screen's stay in an incident.</summary>
public sealed class IncidentVisit : IDisposable
{
    private readonly IncidentPresence presence;
    private readonly IncidentPresence.Visit visit;
    private bool isOver;

    internal IncidentVisit(IncidentPresence presence, IncidentPresence.Visit visit) => (this.presence, this.visit) = (presence, visit);

    /// <summary>Still there; and whether something is being written.</summary>
    public void Stay(bool isWriting)
    {
        if (!isOver) presence.Stay(visit, isWriting);
    }

    public void Dispose()
    {
        isOver = true;
        presence.Leave(visit);
    }
}
