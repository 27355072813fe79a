using Shared.Security;

namespace BackOffice.Security;

/// <summary>A sign-in of an official. The cookie only names it; what it is worth is decided here.</summary>
public sealed class OfficialSession
{
    public Guid Id { get; init; }

    public Guid OfficialId { get; init; }

    public DateTime StartedAt { get; init; }

    public DateTime LastSeenAt { get; init; }

    /// <summary>When the password was typed the last time.</summary>
    public DateTime AuthenticatedAt { get; init; }

    public DateTime? EndedAt { get; init; }

    public string? Origin { get; init; }

    public SessionState StateAt(DateTime now) => SessionRules.StateOf(StartedAt, LastSeenAt, EndedAt, now);
}
