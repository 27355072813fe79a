using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Knowledge;

/// <param name="Version">As the screen read it.</param>
public sealed record ChangeArticleRequest(Guid ArticleId, long Version, ArticleValues Values);

/// <summary>Changes an article and keeps the text that it had. Its address stays.</summary>
public sealed class ChangeArticle(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageKnowledge;

    public Task<Result> ExecuteAsync(ChangeArticleRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var article = await operation.Data.Articles.Include(row => row.Categories).SingleOrDefaultAsync(row => row.Id == request.ArticleId, cancellation);
            if (article is null) return Refusal.NotFound;
            if (article.Version != request.Version) return Refusal.Conflict;
            var changed = article.Change(request.Values, operation.Standing!.DisplayName, operation.Now);
            if (!changed.IsDone) return changed;
            if (changed.Value is { } former) operation.Data.ArticleVersions.Add(former);
            // categories are rows of their own: the next writer must notice them too
            operation.Data.Entry(article).State = EntityState.Modified;
            operation.Record(nameof(Article), article.Id, null);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
