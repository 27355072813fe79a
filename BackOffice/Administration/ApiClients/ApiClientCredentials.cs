using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Administration.ApiClients;

/// <summary>From a credential to the portal that holds it.</summary>
public sealed class ApiClientCredentials(IDbContextFactory<BackOfficeDbContext> contexts)
{
    private const int Longest = 100;

    /// <summary>Null when nobody holds it or it was revoked. Missing, malformed, unknown and revoked ones take the same path: one hash, one search by the hash.</summary>
    public async Task<Actor?> FindAsync(string? key, string? origin, CancellationToken cancellation)
    {
        var hash = ApiClientKeys.HashOf(key is { Length: <= Longest } ? key : "");
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var client = await data.ApiClients.AsNoTracking().Where(row => row.KeyHash == hash && row.RevokedAt == null)
            .Select(row => new { row.Id, row.Name }).SingleOrDefaultAsync(cancellation);
        return client is null ? null : Actor.Portal(client.Id, client.Name, origin);
    }
}
