using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Drafts;

/// <summary>Gives officials back what they were typing.</summary>
public sealed class DraftQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>The official's own draft; null when there is none. One statement.</summary>
    public async Task<DraftView?> FindAsync(Actor actor, string subject, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.WorkIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.Set<Draft>().AsNoTracking().Where(row => row.OfficialId == actor.Id && row.Subject == subject).Select(row => new DraftView(row.Content, row.StartedAt, row.UpdatedAt)).SingleOrDefaultAsync(cancellation);
    }
}

/// <param name="StartedAt">When it was first saved, UTC.</param>
/// <param name="UpdatedAt">When it was last saved, UTC.</param>
public sealed record DraftView(string Content, DateTime StartedAt, DateTime UpdatedAt);
