using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Knowledge.Shipped;

/// <param name="Articles">Those of this release.</param>
public sealed record LoadShippedArticlesRequest(IReadOnlyList<ShippedArticle> Articles);

/// <summary>Brings the articles of this release: those that are missing, and the new text of those that nobody changed here.</summary>
public sealed class LoadShippedArticles(Operations operations, IStringLocalizer<KnowledgeTexts> words) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result> ExecuteAsync(LoadShippedArticlesRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var slugs = request.Articles.Select(article => article.Slug).ToList();
            var known = await operation.Data.Articles.Include(row => row.Categories).Where(row => slugs.Contains(row.Slug)).ToDictionaryAsync(row => row.Slug, cancellation);
            var codes = request.Articles.SelectMany(article => article.CategoryCodes).Distinct().ToList();
            var categories = known.Count == request.Articles.Count ? [] : await operation.Data.Categories.AsNoTracking().Where(row => codes.Contains(row.Code)).ToDictionaryAsync(row => row.Code, row => row.Id, cancellation);
            foreach (var shipped in request.Articles) Bring(operation, known.GetValueOrDefault(shipped.Slug), shipped, categories);
            if (!operation.Data.ChangeTracker.HasChanges()) return Result.Done;
            operation.Record(nameof(Article), Guid.Empty, null);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    private void Bring(Operation operation, Article? known, ShippedArticle shipped, Dictionary<string, Guid> categories)
    {
        var author = words["Author.Shipped"].Value;
        if (known is null) operation.Data.Articles.Add(Article.Ship(shipped.Slug, shipped.ValuesWith(categories), author, operation.Now).Value);
        else if (known.Renew(shipped.Title, shipped.Body, author, operation.Now) is { } former) operation.Data.ArticleVersions.Add(former);
    }
}
