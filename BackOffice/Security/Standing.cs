using Shared.Common;
using Shared.Security;

namespace BackOffice.Security;

/// <summary>What an official is and what the session is worth, as the database says it now.</summary>
public sealed record Standing(OfficialSession Session, bool IsClosed, string? Office, IReadOnlyList<Role> Roles)
{
    /// <summary>Why the official may not; null when they may.</summary>
    public Refusal? Refuse(Permission permission, bool needsFresh, DateTime now)
    {
        if (IsClosed || Session.StateAt(now) != SessionState.Active) return Refusal.SessionEnded;
        if (!RolePermissions.Allow(Roles, permission)) return Refusal.Forbidden;
        return needsFresh && !SessionRules.IsFresh(Session.AuthenticatedAt, now) ? Refusal.FreshSignInNeeded : null;
    }
}
