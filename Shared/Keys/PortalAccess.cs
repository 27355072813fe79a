using Shared.Common;
using Shared.Verification;

namespace Shared.Keys;

/// <summary>A person's access to the citizen portal: what <i>Datos extra</i> shows. One row per person, from the first registration on.</summary>
public sealed class PortalAccess : IVersioned, IAboutPerson
{
    private PortalAccess()
    {
    }

    public Guid PersonId { get; private set; }

    public Guid? SubjectPersonId => PersonId;

    public PortalState State { get; private set; }

    /// <summary>How the person asked for access the last time.</summary>
    public Channel Channel { get; private set; }

    public DateTime? RegisteredAt { get; private set; }

    public CredentialKind Credential { get; private set; } = CredentialKind.OwnKey;

    public AssuranceLevel Level { get; private set; }

    public VerificationMethod? VerifiedBy { get; private set; }

    public DateTime? VerifiedAt { get; private set; }

    public Guid? VerifiedByOfficial { get; private set; }

    /// <summary>Wrong keys since the last right one.</summary>
    public int Failures { get; private set; }

    /// <summary>Before this no answer is looked at, UTC.</summary>
    public DateTime? NextAttemptAt { get; private set; }

    public DateTime? BlockedAt { get; private set; }

    public long Version { get; private set; }

    private KeyThrottle Throttle => new(Failures, NextAttemptAt);

    /// <summary>Access of somebody who just asked for it.</summary>
    public static PortalAccess Open(Guid personId, Channel channel) => new() { PersonId = personId, Channel = channel, State = PortalState.Requested };

    /// <summary>Asked again after an expiry, a rejection or a new document.</summary>
    public void Request(Channel channel)
    {
        Channel = channel;
        if (State == PortalState.None) State = PortalState.Requested;
    }

    /// <summary>The registration is complete and waits for verification.</summary>
    public void Register(DateTime now)
    {
        RegisteredAt = now;
        if (Level == AssuranceLevel.None) State = PortalState.PendingVerification;
    }

    /// <summary>The registration ended without access.</summary>
    public void Withdraw()
    {
        if (State is PortalState.Requested or PortalState.PendingVerification) State = PortalState.None;
    }

    /// <summary>An identity was verified. A lower level never replaces a higher one.</summary>
    public void Verify(IdentityVerification verification, DateTime now)
    {
        if (verification.Level < Level) return;
        (Level, VerifiedBy, VerifiedAt, VerifiedByOfficial) = (verification.Level, verification.Method, now, verification.FinishedBy);
        if (State is PortalState.None or PortalState.Requested or PortalState.PendingVerification) State = PortalState.Verified;
    }

    /// <summary>The document changed: the identity must be verified again.</summary>
    public void ForgetVerification()
    {
        (Level, VerifiedBy, VerifiedAt, VerifiedByOfficial) = (AssuranceLevel.None, null, null, null);
        State = RegisteredAt is null ? PortalState.Requested : PortalState.PendingVerification;
    }

    /// <summary>A key is on its way. A block was laid on the key that it replaces, which ended: the access starts anew.</summary>
    public void SendKey()
    {
        if (BlockedAt is not null) LoseKey(PortalState.KeySent);
        else if (State != PortalState.Active) State = PortalState.KeySent;
    }

    /// <summary>The citizen chose an own key: everything starts anew.</summary>
    public void Activate() => (State, Failures, NextAttemptAt, BlockedAt) = (PortalState.Active, 0, null, null);

    /// <summary>Whether an answer may be looked at now.</summary>
    public bool MayTry(DateTime now) => BlockedAt is null && !Throttle.MustWait(now);

    /// <summary>A right key.</summary>
    public void Succeed() => (Failures, NextAttemptAt) = (0, null);

    /// <summary>A wrong key: 3 are free, then waits of 1, 2, 4, 8 and 15 minutes, blocked at 10.</summary>
    /// <returns>Whether this one blocked the access.</returns>
    public bool Fail(DateTime now)
    {
        var next = Throttle.Fail(now);
        (Failures, NextAttemptAt) = (next.Failures, next.NextAttemptAt);
        if (!next.IsBlocked || BlockedAt is not null) return false;
        (BlockedAt, State) = (now, PortalState.Blocked);
        return true;
    }

    /// <summary>An official unlocks it.</summary>
    /// <param name="next">What the keys of the person say it is afterwards.</param>
    public Result Unlock(PortalState next)
    {
        if (BlockedAt is null) return KeyRefusals.NotBlocked;
        (State, Failures, NextAttemptAt, BlockedAt) = (next, 0, null, null);
        return Result.Done;
    }

    /// <summary>Keys ended: the state follows what is left. A block stays while a key lives.</summary>
    /// <param name="keys">Every key of the person that lived a moment ago.</param>
    /// <param name="last">Why the last one ended.</param>
    public void FollowKeys(IEnumerable<OperativeKey> keys, KeyEnd last)
    {
        if (StateBy(keys) is not { } state) LoseKey(WithoutKey(last));
        else if (BlockedAt is null) State = state;
    }

    /// <summary>What the keys of the person say the access is; null when none lives.</summary>
    public static PortalState? StateBy(IEnumerable<OperativeKey> keys) => keys.Min(key => key.Slot) switch
    {
        OperativeKey.InUse => PortalState.Active,
        OperativeKey.OnItsWay => PortalState.KeySent,
        _ => null,
    };

    /// <summary>What the access is once no key lives.</summary>
    public PortalState WithoutKey(KeyEnd last) => (Level, last) switch
    {
        (AssuranceLevel.None, _) => PortalState.PendingVerification,
        (_, KeyEnd.Unused12Months) => PortalState.Dormant,
        _ => PortalState.Verified,
    };

    /// <summary>No key lives any more.</summary>
    public void LoseKey(PortalState state) => (State, Failures, NextAttemptAt, BlockedAt) = (state, 0, null, null);
}

/// <summary>The portal state, in one word, as lists show it.</summary>
public enum PortalState
{
    /// <summary>Never asked, or the request ended without access.</summary>
    None = 0,

    /// <summary>Asked; the mobile is not proved yet.</summary>
    Requested = 1,

    PendingVerification = 2,

    /// <summary>Verified, without a key.</summary>
    Verified = 3,

    /// <summary>A provisional key was sent.</summary>
    KeySent = 4,

    Active = 5,
    Blocked = 6,

    /// <summary>The key was not used for 12 months.</summary>
    Dormant = 7,
}

/// <summary>With what the person opens the portal.</summary>
public enum CredentialKind
{
    OwnKey = 1,
    Bak = 2,
    BakQ = 3,
    Certificate = 4,
    StateClave = 5,
}
