using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Registration.Portal;

/// <summary>What the portal may know of its registrations: how far they are, and nothing about anybody.</summary>
public sealed class PortalRegistrationQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>Null when the portal has no such registration.</summary>
    public async Task<RegistrationResponse?> FindAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ActAsPortal, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var state = await data.Registrations.AsNoTracking().Where(row => row.Id == id && row.Channel == Channel.Portal)
            .Select(row => row.State).SingleOrDefaultAsync(cancellation);
        return state == default ? null : new RegistrationResponse(id, state.ToString());
    }
}
