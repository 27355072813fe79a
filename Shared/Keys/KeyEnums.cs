namespace Shared.Keys;

/// <summary>States of an operative key.</summary>
public enum KeyState
{
    Requested = 1,
    AwaitingSecondOfficial = 2,
    Sent = 3,
    Activated = 4,
    Blocked = 5,
    Dormant = 6,
    Expired = 7,
    Revoked = 8,
}

/// <summary>Why a key is asked for.</summary>
public enum ResetReason
{
    /// <summary>Primera asignación.</summary>
    FirstKey = 1,

    /// <summary>Pérdida.</summary>
    Lost = 2,

    /// <summary>Sospecha de uso indebido: the old key dies at once.</summary>
    Compromised = 3,
}

/// <summary>Why a key ended.</summary>
public enum KeyEnd
{
    Holder = 1,
    ExOfficio = 2,
    Death = 3,
    Compromise = 4,
    Retirement = 5,
    DocumentChanged = 6,
    Replaced = 7,
    NotUsedInTime = 8,
    Overlapped = 9,
    Unused12Months = 10,
    RefusedBySecondOfficial = 11,
}

/// <summary>Why a second official must agree to a reset.</summary>
public enum SecondOfficialRule
{
    /// <summary>A contact was replaced in the last 7 days and the person was verified by telephone.</summary>
    ContactChanged = 1,

    /// <summary>The same official registered, verified and now resets.</summary>
    SameOfficial = 2,

    /// <summary>Several resets in 24 hours.</summary>
    ManyResets = 3,
}

/// <summary>How a key reaches the citizen.</summary>
public enum KeyDelivery
{
    /// <summary>Whole, by e-mail.</summary>
    Email = 1,

    /// <summary>First half by e-mail, second half by SMS.</summary>
    EmailAndSms = 2,
}

/// <summary>Whether the town hall may issue own keys (Ley 39/2015 art. 9.2.c; RD 203/2021 art. 28).</summary>
public enum KeyPolicy
{
    Active = 1,

    /// <summary>New keys until the closing date, inclusive.</summary>
    Retiring = 2,

    Closed = 3,
}
