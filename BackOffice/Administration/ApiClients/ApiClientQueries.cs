using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Administration.ApiClients;

public sealed record ApiClientRow(Guid Id, string Name, DateTime CreatedAt, DateTime? RevokedAt, long Version);

/// <summary>The portals that may call the public API, and those that no longer may.</summary>
public sealed class ApiClientQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>A town hall has a handful; more than this are not shown.</summary>
    private const int Most = 200;

    /// <summary>Living ones first, by name.</summary>
    public async Task<IReadOnlyList<ApiClientRow>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageApiClients, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.ApiClients.AsNoTracking()
            .OrderBy(client => client.RevokedAt != null).ThenBy(client => client.Name).Take(Most)
            .Select(client => new ApiClientRow(client.Id, client.Name, client.CreatedAt, client.RevokedAt, client.Version))
            .ToListAsync(cancellation);
    }
}
