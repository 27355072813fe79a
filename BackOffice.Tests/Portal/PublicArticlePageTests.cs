using System.Net;
using AngleSharp.Html.Parser;
using BackOffice.Tests.Knowledge;
using BackOffice.Tests.Support;
using Shared.Knowledge;

namespace BackOffice.Tests.Portal;

public sealed class PublicArticlePageTests(Town town) : IClassFixture<Town>
{
    [Fact]
    public async Task Get_PublicArticle_IsShownWithoutSigningInAndWithoutAScriptOfItsOwn()
    {
        var article = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Público <b>"), "Vea [esto](javascript:alert(1)) <script>alert(1)</script>", ArticleAudience.Public));
        using var client = town.CreateClient();

        var page = new HtmlParser().ParseDocument(await client.GetStringAsync($"/ayuda/{article.Slug}"));

        Assert.Equal(article.Title, page.QuerySelector("h1")!.TextContent);
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector(".article-text")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".article-text script, .article-text a, script:not([src])"));
    }

    [Theory]
    [InlineData(ArticleAudience.Internal, true)]
    [InlineData(ArticleAudience.Public, false)]
    public async Task Get_InternalOrDraft_IsAsIfItWereNotThere(ArticleAudience audience, bool published)
    {
        var article = await town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Reservado"), "Texto reservado", audience, published: published));
        using var client = town.CreateClient();

        var text = WebUtility.HtmlDecode(await client.GetStringAsync($"/ayuda/{article.Slug}"));

        Assert.DoesNotContain("eservado", text, StringComparison.Ordinal);
        Assert.Contains("No hay ninguna ayuda en esta dirección", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_List_HasEveryPublicArticleOnly()
    {
        await town.ShipArticlesAsync();
        using var client = town.CreateClient();

        var page = new HtmlParser().ParseDocument(await client.GetStringAsync("/ayuda"));

        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains("/ayuda/no-recibo-la-clave", links);
        Assert.DoesNotContain(links, link => link!.Contains("guia-", StringComparison.Ordinal));
    }
}
