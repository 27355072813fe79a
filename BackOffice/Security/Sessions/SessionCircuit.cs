using Microsoft.AspNetCore.Components.Server.Circuits;
using Shared.Security;

namespace BackOffice.Security.Sessions;

/// <summary>Watches everything that comes in from a screen: another official is cut off, an ended session goes to the sign-in page, roles are those of now.</summary>
public sealed class SessionCircuit(PinnedAuthentication authentication, OfficialAccess access, TimeProvider clock) : CircuitHandler, IDisposable
{
    public override Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        access.Forgotten += LookAgain;
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        async context =>
        {
            if (await AdmitsAsync()) await next(context);
        };

    public void Dispose() => access.Forgotten -= LookAgain;

    /// <summary>Whether what comes in may be answered.</summary>
    /// <exception cref="ForeignCircuitException">Another official or session is at the other end: the circuit dies.</exception>
    internal async Task<bool> AdmitsAsync()
    {
        if (authentication.IsBroken) throw new ForeignCircuitException();
        if (authentication.Actor is not { } actor) return true;
        var standing = await access.StandingAsync(actor, CancellationToken.None);
        if (standing is null || standing.StateAt(clock.GetUtcNow().UtcDateTime) == SessionState.Ended)
        {
            authentication.End();
            return false;
        }

        await authentication.ShowRolesAsync(standing.Roles);
        return true;
    }

    private void LookAgain(Guid? session)
    {
        if (authentication.Actor is { } actor && (session is null || session == actor.SessionId)) _ = LookAsync();
    }

    private async Task LookAsync()
    {
        if (!authentication.IsBroken) await AdmitsAsync();
    }
}

/// <summary>A circuit was taken up by somebody else than the official who opened it.</summary>
public sealed class ForeignCircuitException() : Exception("The circuit belongs to another official or session.");
