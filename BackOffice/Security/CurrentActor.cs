using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Shared.Security;

namespace BackOffice.Security;

/// <summary>The official at this screen, for handing to use cases. One per circuit.</summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication)
{
    /// <exception cref="AccessRefusedException">Nobody is signed in.</exception>
    public async Task<Actor> GetAsync() => From((await authentication.GetAuthenticationStateAsync()).User);

    internal static Actor From(ClaimsPrincipal user)
    {
        if (user.Identity is not { IsAuthenticated: true }) throw new AccessRefusedException(Shared.Common.Refusal.SessionEnded);
        return new Actor
        {
            Kind = ActorKind.Official,
            Id = Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!),
            Name = user.FindFirstValue(SessionClaims.DisplayName) ?? user.Identity.Name ?? "",
            SessionId = Guid.Parse(user.FindFirstValue(SessionClaims.SessionId)!),
            Origin = user.FindFirstValue(SessionClaims.Origin),
        };
    }
}

/// <summary>Claims of the cookie.</summary>
public static class SessionClaims
{
    public const string SessionId = "sid";
    public const string DisplayName = "display_name";
    public const string Origin = "origin";
    public const string LastAccess = "last_access";
}
