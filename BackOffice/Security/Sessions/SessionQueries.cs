using Shared.Security;

namespace BackOffice.Security.Sessions;

/// <summary>What a screen must know of its own session.</summary>
public sealed class SessionQueries(OfficialAccess access, TimeProvider clock)
{
    /// <summary>Whether a sensitive action would ask for the password first.</summary>
    public async Task<bool> NeedsFreshSignInAsync(Actor actor, CancellationToken cancellation = default)
    {
        await access.DemandAsync(actor, Permission.UseBackOffice, cancellation);
        var standing = await access.StandingAsync(actor, cancellation);
        return standing is null || !SessionRules.IsFresh(standing.Session.AuthenticatedAt, clock.GetUtcNow().UtcDateTime);
    }
}
