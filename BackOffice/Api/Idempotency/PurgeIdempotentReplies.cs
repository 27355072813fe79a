using BackOffice.Data;
using BackOffice.Hosting;
using Microsoft.EntityFrameworkCore;

namespace BackOffice.Api.Idempotency;

/// <summary>Forgets the answers that are no longer given again.</summary>
public sealed class PurgeIdempotentReplies(IDbContextFactory<BackOfficeDbContext> contexts, TimeProvider clock) : IScheduledWork
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().UtcDateTime - IdempotentReplies.Life;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        await data.IdempotentReplies.Where(reply => reply.CreatedAt < before).ExecuteDeleteAsync(cancellation);
    }
}
