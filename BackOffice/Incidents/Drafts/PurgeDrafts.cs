using BackOffice.Data;
using BackOffice.Hosting;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;

namespace BackOffice.Incidents.Drafts;

/// <summary>Forgets drafts that nobody went on with.</summary>
public sealed class PurgeDrafts(IDbContextFactory<BackOfficeDbContext> contexts, TimeProvider clock) : IScheduledWork
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(-Draft.DaysKept);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        await data.Set<Draft>().Where(row => row.UpdatedAt < before).ExecuteDeleteAsync(cancellation);
    }
}
