using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using BackOffice.Incidents.Categories;
using BackOffice.Knowledge;
using BackOffice.Knowledge.Rendering;
using BackOffice.Knowledge.Shipped;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Shared.Knowledge;
using Shared.Security;

namespace BackOffice.Tests.Knowledge;

public sealed partial class ShippedArticlesTests(ShippedArticlesTests.ShippedTown town) : IClassFixture<ShippedArticlesTests.ShippedTown>
{
    private static readonly IReadOnlySet<string> Slugs = ShippedArticles.All.Select(article => article.Slug).ToHashSet();

    [Fact]
    public async Task Start_EveryArticle_IsThereAndPublished()
    {
        await using var data = town.Data();
        var loaded = await data.Articles.Where(row => row.IsShipped && row.IsPublished).Select(row => row.Slug).ToListAsync();

        Assert.Equal(Slugs.Order(), loaded.Intersect(Slugs).Order());
        Assert.True(ShippedArticles.All.Count(article => article.Audience == ArticleAudience.Public) >= 8);
    }

    [Fact]
    public async Task Start_AnswersOfACategory_AreSuggestedForIt()
    {
        foreach (var (code, slug) in new[]
        {
            ("clave-perdida", "he-perdido-mi-clave"), ("no-recibo-clave", "no-recibo-la-clave"), ("bloqueo-usuario", "mi-acceso-esta-bloqueado"), ("problemas-pago", "problemas-con-el-pago"),
            ("problemas-firma", "problemas-con-la-firma-o-el-certificado"), ("dudas-funcionales", "como-adjuntar-documentos"), ("verificacion-identidad", "guia-citas"),
        })
        {
            var found = await town.Service<KnowledgeQueries>().SuggestAsync(town.ActorOf(Role.Operator), [ShippedHelpDesk.CategoryId(code)], null, "es", default);
            Assert.Contains(slug, found.Select(row => row.Slug));
        }
    }

    [Fact]
    public void Texts_EveryOne_IsRightAndWellFormed()
    {
        foreach (var article in ShippedArticles.All)
        {
            Assert.Empty(article.ValuesWith(new Dictionary<string, Guid>()).Check());
            Assert.Equal(article.Slug, ArticleSlug.Of(article.Slug));
            Assert.DoesNotMatch("^# ", article.Body);
            Assert.DoesNotContain("\n# ", article.Body, StringComparison.Ordinal);
            Assert.Equal(article.Audience == ArticleAudience.Internal, article.Title.StartsWith("Guía de BackOffice", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Links_EveryOne_LeadsSomewhere()
    {
        foreach (var article in ShippedArticles.All)
        {
            var page = new HtmlParser().ParseDocument(ArticleHtml.Render(article.Body));
            foreach (var picture in page.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!)) Assert.Contains(picture["/guia/".Length..], GuidePictures.Names);
            Assert.All(page.QuerySelectorAll("img"), image => Assert.NotEmpty(image.GetAttribute("alt")!));
            foreach (var link in page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(link => link.StartsWith('/')))
            {
                var known = link.StartsWith("/conocimiento/", StringComparison.Ordinal) ? link["/conocimiento/".Length..] : link.StartsWith("/ayuda/", StringComparison.Ordinal) ? link["/ayuda/".Length..] : null;
                Assert.True(known is null ? link is "/ayuda" or "/verificar" or "/incidencia/estado" : Slugs.Contains(known), $"{article.Slug}: {link}");
                if (article.Audience == ArticleAudience.Public) Assert.StartsWith("/ayuda", link, StringComparison.Ordinal);
            }

            // brackets that are left over are links that were not understood
            Assert.DoesNotMatch(@"\]\(", Code().Replace(page.Body!.TextContent, ""));
        }
    }

    [Fact]
    public void Guide_EveryArticle_IsLinkedFromItsFirstPage()
    {
        var first = ShippedArticles.All.Single(article => KnowledgeRoutes.ArticleOf(article.Slug) == KnowledgeRoutes.Guide).Body;

        Assert.All(ShippedArticles.All.Where(article => article.Audience == ArticleAudience.Internal && !KnowledgeRoutes.Guide.EndsWith(article.Slug, StringComparison.Ordinal)), article => Assert.Contains($"(/conocimiento/{article.Slug})", first, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Load_Again_ChangesNothing()
    {
        await using var data = town.Data();
        var before = (await data.Articles.CountAsync(), await data.AuditEntries.CountAsync());

        Assert.True((await LoadAsync(ShippedArticles.All)).IsDone);

        Assert.Equal(before, (await data.Articles.CountAsync(), await data.AuditEntries.CountAsync()));
    }

    [Fact]
    public async Task Load_NextRelease_RenewsWhatNobodyChanged()
    {
        var (ours, theirs) = (new ShippedArticle($"a-{Guid.NewGuid():N}", "Uno", "Uno.", ArticleAudience.Internal), new ShippedArticle($"b-{Guid.NewGuid():N}", "Dos", "Dos.", ArticleAudience.Internal));
        await LoadAsync([ours, theirs]);
        var read = await town.ReadArticleAsync(ours.Slug);
        await town.Service<ChangeArticle>().ExecuteAsync(new(read.Id, read.Version, read.Values with { Body = "Lo nuestro." }), town.ActorOf(Role.Supervisor), default);

        await LoadAsync([ours with { Body = "Nuevo." }, theirs with { Body = "Nuevo." }]);

        Assert.Equal("Lo nuestro.", (await town.ReadArticleAsync(ours.Slug)).Body);
        var renewed = await town.ReadArticleAsync(theirs.Slug);
        Assert.Equal(("Nuevo.", 2), (renewed.Body, renewed.Number));
        Assert.Single(renewed.Former);
    }

    [Theory]
    [InlineData("personas.png")]
    [InlineData("../appsettings.json")]
    [InlineData("nada.png")]
    public async Task Pictures_WithoutSigningIn_AreNotGiven(string name)
    {
        using var client = town.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });

        using var answer = await client.GetAsync($"/guia/{Uri.EscapeDataString(name)}");

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(GuidePictures.Find("../appsettings.json"));
        Assert.Equal([0x89, 0x50], GuidePictures.Find("personas.png")!.Bytes[..2]);
    }

    private Task<Shared.Common.Result> LoadAsync(IReadOnlyList<ShippedArticle> articles) => town.Service<LoadShippedArticles>().ExecuteAsync(new(articles), Actor.System("test"), default);

    /// <summary>Where the start loads them.</summary>
    public sealed class ShippedTown : Town
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Knowledge:ShippedArticles", "true");
        }
    }

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex Code();
}
