namespace Shared.Notices;

/// <summary>How long to wait before a message is tried again.</summary>
public static class Backoff
{
    private static readonly int[] Minutes = [1, 2, 5, 15, 30, 60, 120];

    /// <summary>1, 2, 5, 15, 30, 60 and then 120 minutes, each shortened or lengthened by up to a tenth so that failures do not come back together.</summary>
    /// <param name="attempts">Tries so far, from 1.</param>
    /// <param name="jitter">From 0 (a tenth less) to 1 (a tenth more).</param>
    public static TimeSpan After(int attempts, double jitter) =>
        TimeSpan.FromMinutes(Minutes[Math.Clamp(attempts - 1, 0, Minutes.Length - 1)] * (0.9 + (0.2 * jitter)));
}
