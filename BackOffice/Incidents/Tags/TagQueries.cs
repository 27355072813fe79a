using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Tags;

/// <summary>Tags that are in use.</summary>
public sealed class TagQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    private const int Most = 8;

    /// <summary>The next eight used tags that begin so, in order. One statement, by the index alone.</summary>
    public async Task<IReadOnlyList<string>> BeginningAsync(Actor actor, string? typed, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        if (TagWords.Fold(typed) is not { } first) return [];
        var end = first + '\uffff';
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.IncidentTags.Where(row => string.Compare(row.Tag, first) >= 0 && string.Compare(row.Tag, end) < 0)
            .Select(row => row.Tag).Distinct().OrderBy(tag => tag).Take(Most).ToListAsync(cancellation);
    }
}
