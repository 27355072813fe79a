using Shared.Common;
using Shared.Verification;

namespace Shared.Keys;

/// <summary>A key ever issued to a person; none is ever deleted. At most one is in use, one on its way and one waits for a second official, which a unique index holds.</summary>
public sealed class OperativeKey : IVersioned, IAboutPerson
{
    /// <summary>A former key goes on for this long beside a new one that was not used yet: 72 hours.</summary>
    public static readonly TimeSpan Overlap = TimeSpan.FromHours(72);

    /// <summary>A key in use that nobody used for this many months is given up.</summary>
    public const int DormantAfterMonths = 12;

    /// <summary>Slot of the key in use.</summary>
    public const int InUse = 1;

    /// <summary>Slot of the key on its way to the citizen.</summary>
    public const int OnItsWay = 2;

    /// <summary>Slot of a request that a second official must agree to; the other two go on meanwhile.</summary>
    public const int Waiting = 3;

    private OperativeKey()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid? SubjectPersonId => PersonId;

    public KeyState State { get; private set; }

    /// <summary><see cref="InUse"/>, <see cref="OnItsWay"/> or <see cref="Waiting"/>; null for a dead one.</summary>
    public int? Slot { get; private set; }

    public AssuranceLevel Level { get; private set; }

    public ResetReason Reason { get; private set; }

    public DateTime RequestedAt { get; private set; }

    public Guid RequestedBy { get; private set; }

    /// <summary>Why a second official is asked; null when none is.</summary>
    public SecondOfficialRule? SecondOfficialRule { get; private set; }

    public Guid? SecondOfficialId { get; private set; }

    public DateTime? SecondOfficialAt { get; private set; }

    /// <summary>Encoded hash; null until the key was made.</summary>
    public string? SecretHash { get; private set; }

    /// <summary>When its message left, UTC; null while it waits.</summary>
    public DateTime? SentAt { get; private set; }

    /// <summary>A provisional key is worth nothing from this instant on, UTC.</summary>
    public DateTime? ProvisionalUntil { get; private set; }

    public DateTime? FirstUsedAt { get; private set; }

    /// <summary>When the citizen chose an own key, UTC.</summary>
    public DateTime? ActivatedAt { get; private set; }

    public DateTime? LastUsedAt { get; private set; }

    /// <summary>A key in use that is being replaced dies at this instant, UTC.</summary>
    public DateTime? EndsAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public KeyEnd? EndReason { get; private set; }

    public long Version { get; private set; }

    /// <summary>Whether the citizen must choose an own key before doing anything else.</summary>
    public bool MustChange => State is KeyState.Requested or KeyState.Sent;

    /// <summary>A key is asked for.</summary>
    /// <param name="rule">Why a second official must agree first; null when none must.</param>
    public static OperativeKey Request(Guid personId, AssuranceLevel level, ResetReason reason, SecondOfficialRule? rule, Guid officialId, DateTime now) => new()
    {
        Id = Ids.New(now),
        PersonId = personId,
        Level = level,
        Reason = reason,
        State = rule is null ? KeyState.Requested : KeyState.AwaitingSecondOfficial,
        Slot = rule is null ? OnItsWay : Waiting,
        SecondOfficialRule = rule,
        RequestedBy = officialId,
        RequestedAt = now,
    };

    /// <summary>The secret was made; its message waits to be sent. Provisional from now on.</summary>
    public void Issue(SecretHash hash, TimeSpan life, DateTime now) => (State, Slot, SecretHash, ProvisionalUntil) = (KeyState.Requested, OnItsWay, hash.Encoded, now + life);

    /// <summary>A second official agrees; never the one who asked.</summary>
    public Result Approve(Guid officialId, DateTime now)
    {
        if (State != KeyState.AwaitingSecondOfficial) return KeyRefusals.NotAwaiting;
        if (officialId == RequestedBy) return KeyRefusals.SameOfficial;
        (State, SecondOfficialId, SecondOfficialAt) = (KeyState.Requested, officialId, now);
        return Result.Done;
    }

    /// <summary>A second official says no; never the one who asked.</summary>
    public Result Refuse(Guid officialId, DateTime now)
    {
        if (State != KeyState.AwaitingSecondOfficial) return KeyRefusals.NotAwaiting;
        if (officialId == RequestedBy) return KeyRefusals.SameOfficial;
        (SecondOfficialId, SecondOfficialAt) = (officialId, now);
        End(KeyEnd.RefusedBySecondOfficial, now);
        return Result.Done;
    }

    /// <summary>The message left.</summary>
    public void MarkSent(TimeSpan life, DateTime now)
    {
        if (State == KeyState.Requested) (State, SentAt, ProvisionalUntil) = (KeyState.Sent, now, now + life);
    }

    /// <summary>Whether it can be checked: made, alive and within its time.</summary>
    public bool IsUsable(DateTime now) => State switch
    {
        KeyState.Requested or KeyState.Sent => SecretHash is not null && now < ProvisionalUntil,
        KeyState.Activated => EndsAt is null || now < EndsAt,
        KeyState.AwaitingSecondOfficial or KeyState.Blocked or KeyState.Dormant or KeyState.Expired or KeyState.Revoked => false,
    };

    /// <summary>The citizen came in with it.</summary>
    public void Use(DateTime now)
    {
        FirstUsedAt ??= now;
        LastUsedAt = now;
    }

    /// <summary>The citizen chose an own key: it is in use from now on.</summary>
    public void Activate(SecretHash own, DateTime now) =>
        (State, Slot, SecretHash, ActivatedAt, LastUsedAt, ProvisionalUntil, EndsAt) = (KeyState.Activated, InUse, own.Encoded, now, now, null, null);

    /// <summary>A new key is on its way: this one ends when that one is activated, or after 72 hours.</summary>
    public void Outlive(DateTime now) => EndsAt = now + Overlap;

    /// <summary>The new key will never arrive: this one goes on as before.</summary>
    public void GoOn() => EndsAt = null;

    /// <summary>Why the schedule ends it now; null when it goes on.</summary>
    /// <param name="now">UTC; every limit is the first instant at which it is over.</param>
    public KeyEnd? Due(DateTime now) => Slot switch
    {
        OnItsWay when ProvisionalUntil <= now => KeyEnd.NotUsedInTime,
        InUse when EndsAt <= now => KeyEnd.Overlapped,
        InUse when LastUsedAt <= now.AddMonths(-DormantAfterMonths) => KeyEnd.Unused12Months,
        _ => null,
    };

    /// <summary>Too many wrong answers.</summary>
    public void Block()
    {
        if (State == KeyState.Activated) State = KeyState.Blocked;
    }

    /// <summary>An official unlocks it.</summary>
    public void Unblock()
    {
        if (State == KeyState.Blocked) State = KeyState.Activated;
    }

    /// <summary>It dies for good; what it was stays in history, its secret does not.</summary>
    public void End(KeyEnd reason, DateTime now)
    {
        State = reason switch
        {
            KeyEnd.NotUsedInTime or KeyEnd.Overlapped => KeyState.Expired,
            KeyEnd.Unused12Months => KeyState.Dormant,
            KeyEnd.Holder or KeyEnd.ExOfficio or KeyEnd.Death or KeyEnd.Compromise or KeyEnd.Retirement or KeyEnd.DocumentChanged
                or KeyEnd.Replaced or KeyEnd.RefusedBySecondOfficial => KeyState.Revoked,
        };
        (Slot, SecretHash, EndedAt, EndReason) = (null, null, now, reason);
    }
}
