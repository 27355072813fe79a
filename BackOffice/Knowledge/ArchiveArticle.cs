using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Knowledge;

/// <param name="Version">As the screen read it.</param>
/// <param name="Archived">False to show it again.</param>
public sealed record ArchiveArticleRequest(Guid ArticleId, long Version, bool Archived);

/// <summary>Takes an article out of lists, suggestions and the public help, or brings it back.</summary>
public sealed class ArchiveArticle(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageKnowledge;

    public Task<Result> ExecuteAsync(ArchiveArticleRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.Articles.SingleOrDefaultAsync(row => row.Id == request.ArticleId, cancellation) is not { } article) return Refusal.NotFound;
            if (article.Version != request.Version) return Refusal.Conflict;
            article.SetArchived(request.Archived);
            operation.Record(nameof(Article), article.Id, null);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
