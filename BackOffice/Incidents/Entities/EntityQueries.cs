using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Incidents.Entities;

/// <summary>The local entities, and the officials with those for which each works.</summary>
/// <param name="Officials">Open accounts by name.</param>
public sealed record EntityDesk(IReadOnlyList<LocalEntity> Entities, IReadOnlyList<OfficialEntities> Officials)
{
    /// <summary>Those who only work for some.</summary>
    public IEnumerable<OfficialEntities> Restricted => Officials.Where(official => official.EntityIds.Count > 0);
}

/// <param name="EntityIds">Empty for all.</param>
public sealed record OfficialEntities(Guid OfficialId, string Name, IReadOnlyList<Guid> EntityIds);

/// <summary>The local entities for those who look after them.</summary>
public sealed class EntityQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>Two statements.</summary>
    public async Task<EntityDesk> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageHelpDesk, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var entities = await data.LocalEntities.AsNoTracking().OrderBy(entity => entity.IsArchived).ThenBy(entity => entity.Name).ToListAsync(cancellation);
        var officials = await data.Users.AsNoTracking().Where(official => !official.IsClosed).OrderBy(official => official.DisplayName).ThenBy(official => official.Id)
            .Select(official => new OfficialEntities(official.Id, official.DisplayName, data.EntityOfficials.Where(link => link.OfficialId == official.Id).Select(link => link.EntityId).ToList()))
            .ToListAsync(cancellation);
        return new(entities, officials);
    }
}
