using Shared.Common;
using Shared.Security;

namespace BackOffice.Security;

/// <summary>A sign-in of an official. The cookie only names it; what it is worth is decided here.</summary>
public sealed class OfficialSession
{
    public Guid Id { get; init; }

    public Guid OfficialId { get; init; }

    public DateTime StartedAt { get; init; }

    public DateTime LastSeenAt { get; internal set; }

    /// <summary>When the password was typed the last time.</summary>
    public DateTime AuthenticatedAt { get; internal set; }

    public DateTime? EndedAt { get; internal set; }

    public string? Origin { get; init; }

    public static OfficialSession Start(Guid officialId, string? origin, DateTime now) =>
        new() { Id = Ids.New(now), OfficialId = officialId, StartedAt = now, LastSeenAt = now, AuthenticatedAt = now, Origin = origin };

    public SessionState StateAt(DateTime now) => SessionRules.StateOf(StartedAt, LastSeenAt, EndedAt, now);

    /// <summary>The password was typed again.</summary>
    public void Confirm(DateTime now) => LastSeenAt = AuthenticatedAt = now;

    public void End(DateTime now) => EndedAt ??= now;
}
