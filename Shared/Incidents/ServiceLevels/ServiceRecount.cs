using Shared.Common;

namespace Shared.Incidents.ServiceLevels;

/// <summary>Work to be done: the open incidents of a service level are due at other times than before. Kept until the last one is reckoned, so that a crash loses nothing; at most one per level.</summary>
public sealed class ServiceRecount : IVersioned
{
    private ServiceRecount()
    {
    }

    public Guid LevelId { get; private set; }

    /// <summary>Sequence of the last incident that was reckoned; 0 for none.</summary>
    public long After { get; private set; }

    public long Version { get; private set; }

    /// <summary>All incidents of a level.</summary>
    public static ServiceRecount Of(Guid levelId) => new() { LevelId = levelId };

    /// <summary>Once more from the first one.</summary>
    public void Restart() => After = 0;

    /// <summary>Reckoned up to an incident.</summary>
    public void Reach(long sequence) => After = sequence;
}
