using Shared.Common;
using Shared.Security;

namespace BackOffice.Security;

/// <summary>What an official is and what the session is worth, as the database says it now.</summary>
public sealed record Standing(OfficialSession Session, bool IsClosed, bool MustChangePassword, string? Office, IReadOnlyList<Role> Roles)
{
    /// <summary>As documents name the official.</summary>
    public string DisplayName { get; init; } = "";

    /// <summary>Post and habilitation reference.</summary>
    public string? Post { get; init; }

    /// <summary>The help-desk teams the official belongs to.</summary>
    public IReadOnlyList<Guid> Teams { get; init; } = [];

    /// <summary>The local entities the official works for; all when empty.</summary>
    public IReadOnlyList<Guid> Entities { get; init; } = [];

    /// <summary>What is left of the sign-in: a closed account has nothing.</summary>
    public SessionState StateAt(DateTime now) => IsClosed ? SessionState.Ended : Session.StateAt(now);

    /// <summary>Why the official may not; null when they may.</summary>
    public Refusal? Refuse(Permission permission, bool needsFresh, DateTime now, bool worksWhileLocked = false)
    {
        var state = StateAt(now);
        if (state == SessionState.Ended || (state == SessionState.Locked && !worksWhileLocked)) return Refusal.SessionEnded;
        if (!RolePermissions.Allow(Roles, permission)) return Refusal.Forbidden;
        if (MustChangePassword && permission != Permission.UseBackOffice) return SecurityRefusals.PasswordChangeNeeded;
        return needsFresh && !SessionRules.IsFresh(Session.AuthenticatedAt, now) ? Refusal.FreshSignInNeeded : null;
    }
}
