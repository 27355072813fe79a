namespace Shared.Keys;

/// <summary>Failed attempts with a key since the last success, and when the next one is listened to (numbers of domain.md).</summary>
/// <param name="Failures">0 to <see cref="BlockAt"/>.</param>
/// <param name="NextAttemptAt">UTC; before this moment no attempt is tried nor counted. Null when there is no wait.</param>
public sealed record KeyThrottle(int Failures, DateTime? NextAttemptAt)
{
    /// <summary>The failure that blocks; NIST SP 800-63B-4 allows up to 100.</summary>
    public const int BlockAt = 10;

    /// <summary>Failures without a wait.</summary>
    public const int Free = 3;

    /// <summary>No failures.</summary>
    public static readonly KeyThrottle Clean = new(0, null);

    private static readonly int[] WaitMinutes = [1, 2, 4, 8, 15];

    /// <summary>Whether the key is blocked until an official unlocks it; a blocked key has no wait.</summary>
    public bool IsBlocked => Failures >= BlockAt;

    /// <summary>Whether an attempt at <paramref name="now"/> (UTC) comes too soon; the end of the wait itself is not too soon.</summary>
    public bool MustWait(DateTime now) => now < NextAttemptAt;

    /// <summary>After one more failure: 1 to 3 are free, 4 to 8 wait 1, 2, 4, 8 and 15 minutes, 9 waits 15, 10 blocks.</summary>
    /// <param name="now">UTC. Not to be called while <see cref="MustWait"/>.</param>
    public KeyThrottle Fail(DateTime now)
    {
        var failures = Math.Min(Failures + 1, BlockAt);
        if (failures is <= Free or BlockAt) return new(failures, null);
        var minutes = WaitMinutes[Math.Min(failures - Free, WaitMinutes.Length) - 1];
        return new(failures, now.AddMinutes(minutes));
    }
}
