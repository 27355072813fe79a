using System.Security.Claims;
using BackOffice.Security.Account;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Shared.Security;

namespace BackOffice.Security.Sessions;

/// <summary>Who sits at a circuit: the official and the session with which it was opened, and nobody else until it ends.</summary>
public sealed class PinnedAuthentication : AuthenticationStateProvider, IHostEnvironmentAuthenticationStateProvider
{
    private static readonly AuthenticationState Nobody = new(new ClaimsPrincipal(new ClaimsIdentity()));

    private Task<AuthenticationState>? current;
    private string? pin;

    /// <summary>The connection came back with another official or another session: nothing of this circuit may be shown or done any more.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The official of the circuit; null while nobody is signed in.</summary>
    internal Actor? Actor { get; private set; }

    public override Task<AuthenticationState> GetAuthenticationStateAsync() => current ?? Task.FromResult(Nobody);

    /// <summary>Called by the framework when the circuit opens and each time its connection comes back.</summary>
    public void SetAuthenticationState(Task<AuthenticationState> authenticationStateTask) => Tell(AdmitAsync(authenticationStateTask));

    /// <summary>Shows the roles that the official has now.</summary>
    internal async Task ShowRolesAsync(IReadOnlyList<Role> roles)
    {
        var user = (await GetAuthenticationStateAsync()).User;
        var shown = user.FindAll(ClaimTypes.Role).Select(claim => claim.Value).ToHashSet();
        if (!IsBroken && !shown.SetEquals(roles.Select(role => role.ToString()))) Tell(Task.FromResult(new AuthenticationState(SignInCookie.WithRoles(user, roles))));
    }

    /// <summary>The session is over: every screen becomes the way to the sign-in page.</summary>
    internal void End()
    {
        Actor = null;
        Tell(Task.FromResult(Nobody));
    }

    private async Task<AuthenticationState> AdmitAsync(Task<AuthenticationState> arriving)
    {
        var state = await arriving;
        var signedIn = state.User.Identity is { IsAuthenticated: true } ? CurrentActor.From(state.User) : null;
        var key = $"{signedIn?.Id} {signedIn?.SessionId}";
        pin ??= key;
        IsBroken |= pin != key;
        Actor = IsBroken ? null : signedIn;
        return IsBroken ? Nobody : state;
    }

    private void Tell(Task<AuthenticationState> state)
    {
        current = state;
        NotifyAuthenticationStateChanged(state);
    }
}
