namespace Shared.Notices;

/// <summary>How long to wait before a message is tried again.</summary>
public static class Backoff
{
    private static readonly int[] Minutes = [1, 2, 5, 15, 30, 60, 120];

    private static readonly TimeSpan Least = TimeSpan.FromSeconds(15);

    /// <summary>1, 2, 5, 15, 30, 60 and then 120 minutes, each shortened or lengthened by up to a tenth so that failures do not come back together.</summary>
    /// <param name="attempts">Tries so far, from 1.</param>
    /// <param name="jitter">From 0 (a tenth less) to 1 (a tenth more).</param>
    public static TimeSpan After(int attempts, double jitter) =>
        TimeSpan.FromMinutes(Minutes[Math.Clamp(attempts - 1, 0, Minutes.Length - 1)] * (0.9 + (0.2 * jitter)));

    /// <summary>When to try again, UTC. What is soon worthless is tried more often: after half of what is left of it at most, and never within 15 seconds.</summary>
    /// <param name="now">UTC.</param>
    /// <param name="expiresAt">Worthless from then on, UTC; null for never.</param>
    public static DateTime Next(int attempts, double jitter, DateTime now, DateTime? expiresAt)
    {
        var wait = After(attempts, jitter);
        if (expiresAt - now is { } left && wait > left / 2) wait = left / 2;
        return now + (wait > Least ? wait : Least);
    }
}
