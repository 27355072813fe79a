using BackOffice.Data;
using Shared.Common;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Knowledge;

public sealed record CreateArticleRequest(ArticleValues Values);

/// <summary>Writes a new article.</summary>
public sealed class CreateArticle(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageKnowledge;

    /// <returns>The slug of the article.</returns>
    public Task<Result<string>> ExecuteAsync(CreateArticleRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<string>(
        this,
        actor,
        async operation =>
        {
            var made = Article.Create(request.Values, operation.Standing!.DisplayName, operation.Now);
            if (!made.IsDone) return Result<string>.From(made.Refusals);
            // the address of the form for new ones
            if (KnowledgeRoutes.ArticleOf(made.Value.Slug) == KnowledgeRoutes.New) return KnowledgeRefusals.TitleTaken;
            operation.Data.Articles.Add(made.Value);
            operation.Record(nameof(Article), made.Value.Id, null);
            await operation.CommitAsync();
            return made.Value.Slug;
        },
        cancellation);
}
