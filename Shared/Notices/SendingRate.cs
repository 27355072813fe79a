namespace Shared.Notices;

/// <summary>How many messages may leave in a minute. Not for several threads at once.</summary>
/// <param name="perMinute">0 for no limit.</param>
public sealed class SendingRate(int perMinute)
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly Queue<DateTime> left = new();
    private DateTime promised = DateTime.MinValue;

    /// <summary>Whether nothing left in the last minute and nobody was promised a later one.</summary>
    public bool IsIdle(DateTime now) => left.All(at => at <= now - Window) && promised <= now;

    /// <summary>Whether one more may leave now.</summary>
    /// <param name="now">UTC.</param>
    public bool HasRoom(DateTime now)
    {
        while (left.Count > 0 && left.Peek() <= now - Window) left.Dequeue();
        return perMinute == 0 || left.Count < perMinute;
    }

    /// <summary>One leaves.</summary>
    public void Take(DateTime now)
    {
        if (perMinute > 0) left.Enqueue(now);
    }

    /// <summary>When one that has no room now is to come back, UTC. Those that can wait are spread one after another, so that they do not all come back at once; an urgent one comes before them.</summary>
    public DateTime ComeBack(DateTime now, bool isUrgent)
    {
        var free = left.Count == 0 ? now : left.Peek() + Window;
        if (isUrgent) return free;
        promised = (promised > free ? promised : free) + (Window / perMinute);
        return promised;
    }
}
