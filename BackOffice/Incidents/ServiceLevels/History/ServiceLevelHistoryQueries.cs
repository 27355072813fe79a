using System.Globalization;
using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.History;

/// <param name="Official">Name of who did it; null for the application.</param>
/// <param name="Changes">JSON by type and property, as the activity log keeps it.</param>
public sealed record ServiceLevelChange(long Sequence, DateTime At, string Action, string? Official, string? Changes);

/// <summary>What was changed at a calendar or a service level, by whom and when: from the activity log.</summary>
public sealed class ServiceLevelHistoryQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    private const int Rows = 50;

    /// <summary>The newest first; one statement.</summary>
    /// <param name="before">Sequence of the last row of the page before; null for the first.</param>
    public async Task<Page<ServiceLevelChange>> OfAsync(Actor actor, Guid objectId, long? before, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageServiceLevels, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var (id, last) = (objectId.ToString(), before ?? long.MaxValue);
        // the name of the type stands in the query as it does in the filter of its index
        var rows = await data.AuditEntries.AsNoTracking()
            .Where(entry => entry.ObjectType == "ServiceLevel" && entry.ObjectId == id && entry.Sequence < last && entry.Result == "Done")
            .OrderByDescending(entry => entry.Sequence).Take(Rows + 1)
            .Select(entry => new ServiceLevelChange(
                entry.Sequence, entry.At, entry.Action, data.Users.Where(official => official.Id == entry.ActorId).Select(official => official.DisplayName).FirstOrDefault(), entry.Changes))
            .ToListAsync(cancellation);
        return rows.Count <= Rows ? new(rows, null) : new(rows[..Rows], rows[Rows - 1].Sequence.ToString(CultureInfo.InvariantCulture));
    }
}
