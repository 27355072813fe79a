using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Knowledge;

/// <summary>The articles that anybody may read.</summary>
public sealed class PublicArticleQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access)
{
    private const int Most = 200;

    /// <summary>Their titles. One statement.</summary>
    /// <param name="actor">The application, on behalf of whoever reads.</param>
    public async Task<IReadOnlyList<PublicArticleRow>> ListAsync(Actor actor, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ActAsSystem, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await Readable(data).OrderBy(row => row.SearchTitle).Take(Most).Select(row => new PublicArticleRow(row.Slug, row.Title, row.Language)).ToListAsync(cancellation);
    }

    /// <summary>One of them; null when there is none. One statement.</summary>
    /// <param name="actor">The application, on behalf of whoever reads.</param>
    public async Task<PublicArticle?> FindAsync(Actor actor, string slug, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ActAsSystem, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await Readable(data).Where(row => row.Slug == slug).Select(row => new PublicArticle(row.Slug, row.Title, row.Language, row.Body, row.WrittenAt)).SingleOrDefaultAsync(cancellation);
    }

    private static IQueryable<Article> Readable(BackOfficeDbContext data) => data.Articles.AsNoTracking().Where(row => row.Audience == ArticleAudience.Public && row.IsPublished && !row.IsArchived);
}
