using Shared.Common;

namespace Shared.Keys;

/// <summary>The reason that an official must give for unlocking, revoking or refusing.</summary>
public static class KeyReason
{
    /// <summary>Most characters, inclusive.</summary>
    public const int Longest = 500;

    /// <summary><see cref="KeyRefusals.ReasonMissing"/>, <see cref="KeyRefusals.ReasonTooLong"/> or null when it will do.</summary>
    public static Refusal? Refuse(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return KeyRefusals.ReasonMissing;
        return typed.Trim().Length > Longest ? KeyRefusals.ReasonTooLong : null;
    }
}
