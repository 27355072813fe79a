using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Security;

namespace BackOffice.Administration;

/// <summary><i>Opciones generales</i> as they are in the database now.</summary>
public sealed class OptionQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    public async Task<GeneralOptions> GetAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOptions, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.GeneralOptions.AsNoTracking().SingleAsync(cancellation);
    }
}
