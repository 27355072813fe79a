using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.Categories;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.Categories;

/// <param name="Tree">As stored this moment.</param>
/// <param name="Desk">Teams and local entities to choose from.</param>
/// <param name="Levels">Service levels by name, archived ones too.</param>
public sealed record CategoryDesk(CategoryTree Tree, HelpDesk Desk, IReadOnlyList<ServiceLevel> Levels);

/// <summary>The tree for those who look after it.</summary>
public sealed class CategoryQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, HelpDeskBook book, ServiceLevelBook levels)
{
    /// <summary>One statement: what is edited is not read from memory, so that its versions are those of now.</summary>
    public async Task<CategoryDesk> TreeAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ManageCategories, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return new(new(await data.Categories.AsNoTracking().ToListAsync(cancellation)), await book.GetAsync(cancellation), await levels.LevelsAsync(cancellation));
    }
}
