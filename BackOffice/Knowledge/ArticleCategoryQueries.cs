using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Knowledge;

/// <summary>The categories of the help desk, for saying where an article is suggested.</summary>
public sealed class ArticleCategoryQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    /// <summary>Those in use, in the order of the tree. One statement.</summary>
    public async Task<IReadOnlyList<ArticleCategoryChoice>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadKnowledge, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var tree = new CategoryTree(await data.Categories.AsNoTracking().ToListAsync(cancellation));
        return [.. tree.All.Where(category => !tree.IsArchived(category.Category.Id)).Select(category => new ArticleCategoryChoice(category.Category.Id, category.Category.Code, category.PathName, category.Path.Count))];
    }
}

/// <summary>A category as a choice.</summary>
/// <param name="Code">As addresses and the API name it.</param>
/// <param name="Path">With those above it.</param>
/// <param name="Depth">1 at the top.</param>
public sealed record ArticleCategoryChoice(Guid Id, string Code, string Path, int Depth);
