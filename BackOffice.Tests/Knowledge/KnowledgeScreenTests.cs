using BackOffice.Components;
using BackOffice.Components.Layout;
using BackOffice.Knowledge;
using BackOffice.Knowledge.Screens;
using BackOffice.Tests.Support;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;

namespace BackOffice.Tests.Knowledge;

public sealed class KnowledgeScreenTests(Town town) : ScreenTest(town)
{
    private BunitNavigationManager Navigation => (BunitNavigationManager)Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task List_Filtered_KeepsTheFilterInTheAddress()
    {
        SignIn(Role.Operator);
        await Town.ShipArticlesAsync();
        Navigation.NavigateTo("/conocimiento?q=bloqueado&categoria=acceso-claves&para=Public");
        var screen = Render<ArticleList>();
        await screen.WaitForElementAsync("a[href='/conocimiento/mi-acceso-esta-bloqueado']");
        Assert.Empty(screen.FindAll("a[href='/conocimiento/nuevo'], #f-Shelf"));
        Assert.Equal("Public", screen.Find("#f-Audience").GetAttribute("value"));

        await screen.Find("#f-Language").ChangeAsync("eu");

        Assert.EndsWith("/conocimiento?q=bloqueado&categoria=acceso-claves&para=Public&lengua=eu", Navigation.Uri, StringComparison.Ordinal);
        await screen.WaitForElementAsync(".empty-state");
        Assert.Contains(Text<KnowledgeTexts>("List.NoneFound"), screen.Markup);
    }

    [Theory]
    [InlineData("no-existe")]
    [InlineData("' OR 1=1 --")]
    public async Task List_CategoryThatIsNone_IsEmpty(string category)
    {
        SignIn(Role.Operator);
        await Town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Alguno")));
        Navigation.NavigateTo($"/conocimiento?categoria={Uri.EscapeDataString(category)}&desde=nada&para=9&lengua=fr&estado=x");

        Assert.NotNull(await Render<ArticleList>().WaitForElementAsync(".empty-state"));
    }

    [Theory]
    [InlineData(Role.Clerk, 0)]
    [InlineData(Role.Operator, 0)]
    [InlineData(Role.Supervisor, 1)]
    [InlineData(Role.Administrator, 1)]
    public async Task Page_Read_ShowsTextAndOffersChangesOnlyToWriters(Role role, int changes)
    {
        var article = await Town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Leído"), "## Apartado\n\n<b>no</b>"));
        SignIn(role);
        var screen = Render<ArticlePage>(parameters => parameters.Add(page => page.Slug, article.Slug));
        await screen.WaitForElementAsync(".article-text h2");
        Assert.Contains("<b>no</b>", screen.Find(".article-text").TextContent);
        Assert.Equal(changes, screen.FindAll("a[href$='/editar']").Count);
    }

    [Fact]
    public async Task Page_UnknownSlug_SaysSo()
    {
        SignIn(Role.Clerk);
        var screen = Render<ArticlePage>(parameters => parameters.Add(page => page.Slug, "no-existe"));

        Assert.Contains(Text<KnowledgeTexts>("Article.Missing"), (await screen.WaitForElementAsync(".empty-state")).TextContent);
    }

    [Fact]
    public async Task Page_FormerText_IsReadAndLeadsBack()
    {
        var actor = SignIn(Role.Supervisor);
        var article = await Town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Con historia"), "Primero."));
        await Town.Service<ChangeArticle>().ExecuteAsync(new(article.Id, article.Version, article.Values with { Body = "Segundo." }), actor, default);
        Navigation.NavigateTo(KnowledgeRoutes.VersionOf(article.Slug, 1));
        var screen = Render<ArticlePage>(parameters => parameters.Add(page => page.Slug, article.Slug));

        Assert.Contains("Primero.", (await screen.WaitForElementAsync(".article-text")).TextContent);
        Assert.NotNull(screen.Find($".notice a[href='{KnowledgeRoutes.ArticleOf(article.Slug)}']"));
    }

    [Fact]
    public async Task New_Written_IsPreviewedAndSaved()
    {
        SignIn(Role.Administrator);
        var screen = Render<ArticleWriting>();
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<KnowledgeTexts>("Refusal.TitleMissing"), screen.Find(".error-summary").TextContent);

        var title = ArticleTown.Title("Escrito");
        await screen.Find("#f-Title").ChangeAsync(title);
        await screen.Find("#f-Body").ChangeAsync("1. Uno\n2. <script>Dos</script>");
        Assert.Equal(2, screen.FindAll(".preview li").Count);
        Assert.Empty(screen.FindAll(".preview script"));
        await screen.Find("#f-IsPublished").ChangeAsync(true);
        await screen.Find("form").SubmitAsync();

        var slug = Shared.Knowledge.ArticleSlug.Of(title);
        Assert.EndsWith(KnowledgeRoutes.ArticleOf(slug), Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("1. Uno\n2. <script>Dos</script>", (await Town.ReadArticleAsync(slug)).Body);
    }

    [Fact]
    public async Task Edit_SecondWriter_IsToldKeepsTheTextAndMaySaveIt()
    {
        var actor = SignIn(Role.Supervisor);
        var article = await Town.WriteAsync(ArticleTown.Values(ArticleTown.Title("A la vez"), "Uno."));
        var screen = Render<ArticleWriting>(parameters => parameters.Add(page => page.Slug, article.Slug));
        await screen.WaitForElementAsync("#f-Body");
        Assert.True((await Town.Service<ChangeArticle>().ExecuteAsync(new(article.Id, article.Version, article.Values with { Body = "El de otra persona." }), actor, default)).IsDone);
        await screen.Find("#f-Body").ChangeAsync("Lo que yo escribo.");
        await screen.Find("form").SubmitAsync();

        Assert.Contains(Text<KnowledgeTexts>("Conflict.Title"), screen.Find("[role=alert]").TextContent);
        Assert.Equal("Lo que yo escribo.", screen.Find("#f-Body").GetAttribute("value"));
        Assert.Equal("El de otra persona.", (await Town.ReadArticleAsync(article.Slug)).Body);

        await screen.Find("[role=alert] button").ClickAsync(new());
        var now = await Town.ReadArticleAsync(article.Slug);
        Assert.Equal("Lo que yo escribo.", now.Body);
        Assert.Equal([2, 1], now.Former.Select(former => former.Number));
    }

    [Fact]
    public async Task Edit_LeftUnsaved_AsksFirst()
    {
        SignIn(Role.Supervisor);
        var article = await Town.WriteAsync(ArticleTown.Values(ArticleTown.Title("Sin guardar"), "Uno."));
        Navigation.NavigateTo(KnowledgeRoutes.EditOf(article.Slug));
        var screen = Render<ArticleWriting>(parameters => parameters.Add(page => page.Slug, article.Slug));
        await screen.WaitForElementAsync("#f-Body");
        await screen.Find("#f-Body").ChangeAsync("Otro.");

        await screen.InvokeAsync(() => Navigation.NavigateTo("/personas"));
        Assert.EndsWith("/editar", Navigation.Uri, StringComparison.Ordinal);
        Assert.Contains(Text<Texts>("Unsaved.Text"), screen.Find("dialog").TextContent);

        await screen.Find("dialog .button.danger").ClickAsync(new());
        Assert.EndsWith("/personas", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_Opened_LeadsToTheGuide()
    {
        SignIn(Role.Operator);
        var help = Render<ShortcutHelp>(parameters => parameters.Add(dialog => dialog.Open, true));

        Assert.NotNull(help.Find($"a[href='{KnowledgeRoutes.Guide}']"));
    }
}
