using System.Security.Claims;
using BackOffice.Security;
using BackOffice.Security.Sessions;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;

namespace BackOffice.Tests.Security;

public sealed class CircuitTests(Town town) : IClassFixture<Town>
{
    private static Task<AuthenticationState> UserOf(Actor actor, params Role[] roles)
    {
        List<Claim> claims = [new(ClaimTypes.NameIdentifier, actor.Id.ToString()), new(SessionClaims.SessionId, actor.SessionId.ToString()!)];
        claims.AddRange(roles.Select(role => new Claim(ClaimTypes.Role, role.ToString())));
        return Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity(claims, "test"))));
    }

    private static Task<AuthenticationState> Nobody() => Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity())));

    private (PinnedAuthentication Authentication, SessionCircuit Circuit) Open(Task<AuthenticationState> user)
    {
        var services = town.Services.CreateScope().ServiceProvider;
        var authentication = Assert.IsType<PinnedAuthentication>(services.GetRequiredService<AuthenticationStateProvider>());
        ((IHostEnvironmentAuthenticationStateProvider)authentication).SetAuthenticationState(user);
        return (authentication, ActivatorUtilities.CreateInstance<SessionCircuit>(services, authentication));
    }

    [Fact]
    public async Task Reconnect_SameSession_GoesOn()
    {
        var actor = town.NewActor(Role.Clerk);
        var (authentication, circuit) = Open(UserOf(actor, Role.Clerk));
        authentication.SetAuthenticationState(UserOf(actor, Role.Clerk));

        Assert.True(await circuit.AdmitsAsync());
    }

    [Theory]
    [InlineData("other official")]
    [InlineData("other session")]
    [InlineData("nobody")]
    public async Task Reconnect_SomebodyElse_EndsTheCircuitAndShowsNothing(string who)
    {
        var (actor, other) = (town.NewActor(Role.Clerk), town.NewActor(Role.Administrator));
        var (authentication, circuit) = Open(UserOf(actor, Role.Clerk));
        authentication.SetAuthenticationState(who switch
        {
            "other official" => UserOf(other, Role.Administrator),
            "other session" => UserOf(actor with { SessionId = other.SessionId }, Role.Clerk),
            _ => Nobody(),
        });

        await Assert.ThrowsAsync<ForeignCircuitException>(circuit.AdmitsAsync);
        Assert.False((await authentication.GetAuthenticationStateAsync()).User.Identity!.IsAuthenticated);
        // coming back as the first one does not mend it
        authentication.SetAuthenticationState(UserOf(actor, Role.Clerk));
        await Assert.ThrowsAsync<ForeignCircuitException>(circuit.AdmitsAsync);
    }

    [Fact]
    public async Task Reconnect_AnonymousCircuitAsSomebody_EndsTheCircuit()
    {
        var (authentication, circuit) = Open(Nobody());
        Assert.True(await circuit.AdmitsAsync());
        authentication.SetAuthenticationState(UserOf(town.NewActor(Role.Clerk), Role.Clerk));

        await Assert.ThrowsAsync<ForeignCircuitException>(circuit.AdmitsAsync);
    }

    [Fact]
    public async Task Activity_EndedSession_IsNotAnsweredAndNobodyIsSignedIn()
    {
        var actor = town.NewActor(Role.Clerk);
        var (authentication, circuit) = Open(UserOf(actor, Role.Clerk));
        await town.ChangeAsync(async data => (await data.Sessions.SingleAsync(row => row.Id == actor.SessionId)).End(town.Now));

        Assert.False(await circuit.AdmitsAsync());
        Assert.False((await authentication.GetAuthenticationStateAsync()).User.Identity!.IsAuthenticated);
    }

    [Fact]
    public async Task Roles_WithdrawnInAnOpenCircuit_LeaveItsMenu()
    {
        var actor = town.NewActor(Role.Clerk);
        var (authentication, circuit) = Open(UserOf(actor, Role.Clerk));
        await circuit.OnCircuitOpenedAsync(null!, CancellationToken.None);
        var told = new TaskCompletionSource<AuthenticationState>();
        authentication.AuthenticationStateChanged += state => _ = state.ContinueWith(done => told.TrySetResult(done.GetAwaiter().GetResult()), TaskScheduler.Default);
        await town.ChangeAsync(async data => data.UserRoles.RemoveRange(await data.UserRoles.Where(link => link.UserId == actor.Id).ToListAsync()));

        var state = await told.Task.WaitAsync(TimeSpan.FromSeconds(10));
        Assert.True(state.User.Identity!.IsAuthenticated);
        Assert.False(state.User.IsInRole(nameof(Role.Clerk)));
    }
}
