using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Offices.History;

/// <param name="Official">Name of who did it; null for the application.</param>
/// <param name="What">Names what was changed; null when it is the office itself.</param>
/// <param name="Changes">JSON by type and property, as the activity log keeps it.</param>
public sealed record OfficeChange(long Sequence, DateTime At, string Action, string? Official, string? What, string? Changes);

/// <summary>What was changed at an office, by whom and when: from the activity log.</summary>
public sealed class OfficeHistoryQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    private const int Rows = 50;

    /// <summary>The newest first, with what was changed for all offices; one statement.</summary>
    /// <param name="before">Sequence of the last row of the page before; null for the first.</param>
    public async Task<Page<OfficeChange>> OfAsync(Actor actor, Guid officeId, long? before, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageOffices, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        string[] ids = [officeId.ToString(), OfficeRecords.AllOffices.ToString()];
        var last = before ?? long.MaxValue;
        // the name of the type stands in the query as it does in the filter of its index
        var rows = await data.AuditEntries.AsNoTracking()
            .Where(entry => entry.ObjectType == "Office" && ids.Contains(entry.ObjectId) && entry.Sequence < last && entry.Result == "Done")
            .OrderByDescending(entry => entry.Sequence).Take(Rows + 1)
            .Select(entry => new OfficeChange(
                entry.Sequence, entry.At, entry.Action, data.Users.Where(official => official.Id == entry.ActorId).Select(official => official.DisplayName).FirstOrDefault(), entry.Reason, entry.Changes))
            .ToListAsync(cancellation);
        return rows.Count <= Rows ? new(rows, null) : new(rows[..Rows], rows[Rows - 1].Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
