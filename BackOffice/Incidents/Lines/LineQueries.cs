using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Lines;

/// <summary>The telephone lines for those who look after them.</summary>
public sealed class LineQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>One statement.</summary>
    public async Task<IReadOnlyList<SupportLine>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageHelpDesk, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.SupportLines.AsNoTracking().OrderBy(line => line.IsArchived).ThenBy(line => line.Position).ThenBy(line => line.Name).ToListAsync(cancellation);
    }
}
