using BackOffice.Knowledge;
using BackOffice.Knowledge.Shipped;
using BackOffice.Tests.Support;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Tests.Knowledge;

/// <summary>Articles for tests.</summary>
internal static class ArticleTown
{
    public static ArticleValues Values(string title = "Clave perdida", string body = "Pida otra.", ArticleAudience audience = ArticleAudience.Internal, string language = "es", bool published = true, params Guid[] categories) =>
        new(title, language, body, audience, published, categories);

    /// <summary>Writes an article and answers what its page shows.</summary>
    public static async Task<ArticleView> WriteAsync(this Town town, ArticleValues values)
    {
        var made = await town.Service<CreateArticle>().ExecuteAsync(new(values), town.ActorOf(Role.Supervisor), default);
        Assert.True(made.IsDone, made.IsDone ? "" : made.Refusal.Code);
        return await town.ReadArticleAsync(made.Value);
    }

    /// <summary>The articles that come with the application, as its start loads them.</summary>
    public static async Task ShipArticlesAsync(this Town town) =>
        Assert.True((await town.Service<LoadShippedArticles>().ExecuteAsync(new(ShippedArticles.All), Actor.System("test"), default)).IsDone);

    public static async Task<ArticleView> ReadArticleAsync(this Town town, string slug) => (await town.Service<KnowledgeQueries>().ReadAsync(town.ActorOf(Role.Supervisor), slug, default))!;

    /// <summary>A title that no other test has.</summary>
    public static string Title(string words) => $"{words} {Guid.NewGuid().ToString("N")[..8]}";
}
