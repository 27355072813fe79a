using Shared.Keys;

namespace BackOffice.Keys.Credentials;

/// <summary>Compares what was typed with the keys of a person: always two derivations, whoever asks and whatever exists, so that time tells nothing.</summary>
public sealed class KeyComparison(TimeProvider clock)
{
    /// <summary>Longer answers are wrong without being read; generous against the 128 characters of an own key.</summary>
    private const int LongestTyped = 512;

    private long derivations;

    /// <summary>Slow derivations done so far.</summary>
    internal long Derivations => Interlocked.Read(ref derivations);

    /// <summary>The key that matches; null when none does. A key out of its time is compared like none.</summary>
    public OperativeKey? Match(IReadOnlyList<OperativeKey> keys, string? typed)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var answer = typed is { Length: <= LongestTyped } ? typed : "";
        var inUse = Matches(keys, OperativeKey.InUse, answer, now);
        var onItsWay = Matches(keys, OperativeKey.OnItsWay, answer, now);
        return inUse ?? onItsWay;
    }

    private OperativeKey? Matches(IReadOnlyList<OperativeKey> keys, int slot, string typed, DateTime now)
    {
        Interlocked.Increment(ref derivations);
        var key = keys.FirstOrDefault(candidate => candidate.Slot == slot && candidate.IsUsable(now));
        var right = key?.SecretHash is { } hash ? SecretHash.Decode(hash).Matches(typed) : SecretHash.MatchesNothing(typed);
        return right ? key : null;
    }
}
