using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Security;

namespace BackOffice.Administration.Crest;

/// <summary>The crest as it is now.</summary>
public sealed class CrestQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    public async Task<TownCrest> GetAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOptions, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.TownCrests.AsNoTracking().SingleAsync(cancellation);
    }
}
