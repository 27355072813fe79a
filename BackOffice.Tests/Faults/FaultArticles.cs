using BackOffice.Knowledge;
using BackOffice.Knowledge.Shipped;
using BackOffice.Tests.Knowledge;
using BackOffice.Tests.Support;
using Shared.Common;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Tests.Faults;

/// <summary>The commands about articles.</summary>
internal static class FaultArticles
{
    public static readonly IReadOnlyList<FaultCase> All =
    [
        Of("CreateArticle", _ => Task.FromResult(new CreateArticleRequest(ArticleTown.Values(ArticleTown.Title("Nuevo"), categories: Guid.NewGuid()))), async (town, request, actor) => await town.Service<CreateArticle>().ExecuteAsync(request, actor, default)),
        Of("ChangeArticle", ChangeAsync, async (town, request, actor) => await town.Service<ChangeArticle>().ExecuteAsync(request, actor, default)),
        Of("ArchiveArticle", ArchiveAsync, async (town, request, actor) => await town.Service<ArchiveArticle>().ExecuteAsync(request, actor, default)),
        Of("LoadShippedArticles", _ => Task.FromResult(Release()), async (town, request, _) => await town.Service<LoadShippedArticles>().ExecuteAsync(request, Actor.System("test"), default)),
    ];

    private static LoadShippedArticlesRequest Release() => new([new($"a-{Guid.NewGuid():N}", "Uno", "Uno.", ArticleAudience.Public), new($"b-{Guid.NewGuid():N}", "Dos", "Dos.", ArticleAudience.Internal)]);

    private static async Task<ChangeArticleRequest> ChangeAsync(Town town)
    {
        var read = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Cambiado"), categories: Guid.NewGuid()));
        return new(read.Id, read.Version, read.Values with { Body = "Otro.", CategoryIds = [Guid.NewGuid()] });
    }

    private static async Task<ArchiveArticleRequest> ArchiveAsync(Town town)
    {
        var read = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Archivado")));
        return new(read.Id, read.Version, true);
    }

    private static FaultCase Of<TRequest>(string name, Func<Town, Task<TRequest>> arrange, Func<Town, TRequest, Actor, Task<Result>> act)
        where TRequest : notnull => new(
            name,
            async town => (await arrange(town), town.NewActor(Role.Supervisor)),
            (town, subject) => subject is (TRequest request, Actor actor) ? act(town, request, actor) : throw new ArgumentException(name, nameof(subject)));
}
