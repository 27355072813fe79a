namespace Shared.Security;

/// <summary>How long an official's sign-in is worth something (OWASP Session Management; ENS op.acc.5).</summary>
public static class SessionRules
{
    /// <summary>Without activity for longer than this the session is locked until the password is typed again: 15 minutes.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(15);

    /// <summary>After this the session ends whatever happens: 8 hours.</summary>
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(8);

    /// <summary>Sensitive actions ask for a password typed no longer ago than this: 10 minutes, inclusive.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    /// <summary>What a session is worth at a moment.</summary>
    /// <param name="startedAt">Sign-in, UTC.</param>
    /// <param name="lastSeenAt">Last activity, UTC.</param>
    /// <param name="endedAt">Closed by its owner or an administrator, UTC; null while open.</param>
    /// <param name="now">UTC.</param>
    public static SessionState StateOf(DateTime startedAt, DateTime lastSeenAt, DateTime? endedAt, DateTime now)
    {
        if (endedAt is not null || now - startedAt >= Absolute) return SessionState.Ended;
        return now - lastSeenAt > Idle ? SessionState.Locked : SessionState.Active;
    }

    /// <summary>Whether the password was typed recently enough for a sensitive action.</summary>
    public static bool IsFresh(DateTime authenticatedAt, DateTime now) => now - authenticatedAt <= Fresh;
}

/// <summary>What a session is worth.</summary>
public enum SessionState
{
    /// <summary>In use.</summary>
    Active = 1,

    /// <summary>Idle for too long: what is on the screen stays, the password opens it again.</summary>
    Locked = 2,

    /// <summary>Over: sign in again.</summary>
    Ended = 3,
}
