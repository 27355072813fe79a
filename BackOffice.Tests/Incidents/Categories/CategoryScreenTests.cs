using AngleSharp.Dom;
using BackOffice.Components;
using BackOffice.Incidents.Categories;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Shared.Incidents.Categories;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Categories;

public sealed class CategoryScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task Tree_Keys_WalkOpenAndMove()
    {
        var parent = await Town.MakeAsync("Teclas");
        await Town.MakeAsync("Primera", parent.Id);
        var second = await Town.MakeAsync("Segunda", parent.Id);
        var screen = await OpenAsync(parent.Code);
        var tree = screen.Find("[role=tree]");
        Assert.Equal("true", Row(screen, "Teclas").GetAttribute("aria-selected"));

        await tree.KeyDownAsync(Key("ArrowRight"));
        Assert.Equal("true", Row(screen, "Teclas").GetAttribute("aria-expanded"));
        await screen.Find("[role=tree]").KeyDownAsync(Key("ArrowRight"));
        await screen.Find("[role=tree]").KeyDownAsync(Key("ArrowDown"));
        Assert.Equal("0", Row(screen, "Segunda").GetAttribute("tabindex"));
        Assert.Equal(("2", "2", "2"), (Row(screen, "Segunda").GetAttribute("aria-level"), Row(screen, "Segunda").GetAttribute("aria-posinset"), Row(screen, "Segunda").GetAttribute("aria-setsize")));

        await screen.Find("[role=tree]").KeyDownAsync(Key("ArrowUp", alt: true));
        await screen.WaitForStateAsync(() => Row(screen, "Segunda").GetAttribute("aria-posinset") == "1");
        await screen.Find("[role=tree]").KeyDownAsync(Key("ArrowLeft", alt: true));
        await screen.WaitForStateAsync(() => Row(screen, "Segunda").GetAttribute("aria-level") == "1");
        Assert.Null((await Town.CategoryAsync(second.Id)).ParentId);
        Assert.Contains("Segunda", screen.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Settings_SecondWriter_IsToldAndKeepsTheText()
    {
        var category = await Town.MakeAsync("Dos a la vez");
        var screen = await OpenAsync(category.Code, CategoryTabs.Behaviour);
        await WriteAsync(screen, "#f-Retention", "24");
        Assert.True((await Town.SetAsync(category, new() { RetentionMonths = 3 })).IsDone);
        await screen.WaitForElementAsync(".notice[role=alert]");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<Texts>("Refusal.Conflict"), screen.Find(".error-summary").TextContent);
        Assert.Equal("24", screen.Find("#f-Retention").GetAttribute("value"));

        await screen.FindAll(".notice button").First(button => button.TextContent.Contains(Text<CategoryTexts>("Behind.KeepMine"))).ClickAsync(new());
        await screen.Find("form").SubmitAsync();
        Assert.Equal(24, (await Town.CategoryAsync(category.Id)).Settings.RetentionMonths);
    }

    [Fact]
    public async Task Settings_Inherited_SayWhence()
    {
        var category = await Town.MakeAsync("Que hereda", (await Town.Service<CategoryQueries>().TreeAsync(Town.ActorOf(Role.Supervisor), default)).Tree.FindCode("problemas-pago")!.Category.Id);
        var screen = await OpenAsync(category.Code, CategoryTabs.Behaviour);
        Assert.Contains(Text<CategoryTexts>("Inherits.From", "Tesorería y pagos", "Problemas con el pago"), screen.Find("#f-Team").TextContent);
        var effective = await OpenAsync(category.Code, CategoryTabs.Effective);
        Assert.Contains(effective.FindAll("tbody tr"), row => row.TextContent.Contains("Tesorería y pagos") && row.TextContent.Contains(Text<CategoryTexts>("Source.From", "Problemas con el pago")));
    }

    [Fact]
    public async Task Form_WrongAndThenRight_KeepsWhatWasTyped()
    {
        var category = await Town.MakeAsync("Con formulario");
        var screen = await OpenAsync(category.Code, CategoryTabs.Form);
        await screen.FindAll("input[type=radio]")[1].ChangeAsync(true);
        await screen.FindAll("button").First(button => button.TextContent.Contains(Text<CategoryTexts>("Fields.Add"))).ClickAsync(new());
        await screen.Find("[id='f-Fields.0.Kind']").ChangeAsync("Choice");
        await WriteAsync(screen, "[id='f-Fields.0.Choices']", "Una");
        await screen.Find("form").SubmitAsync();
        Assert.Equal("true", screen.Find("[id='f-Fields.0.Label']").GetAttribute("aria-invalid"));
        Assert.Equal("true", screen.Find("[id='f-Fields.0.Choices']").GetAttribute("aria-invalid"));

        await WriteAsync(screen, "[id='f-Fields.0.Label']", "Tipo de vía");
        await WriteAsync(screen, "[id='f-Fields.0.Choices']", "Una\n\nDos\n");
        await screen.Find("form").SubmitAsync();
        var field = Assert.Single((await Town.CategoryAsync(category.Id)).Settings.Fields!);
        Assert.Equal(("tipo-de-via", CategoryFieldKind.Choice), (field.Code, field.Kind));
        Assert.Equal(["Una", "Dos"], field.Choices);
    }

    [Fact]
    public async Task Typed_AnotherCategoryMeanwhile_IsKeptAndMarked()
    {
        var (one, two) = (await Town.MakeAsync("Borrador uno"), await Town.MakeAsync("Borrador dos"));
        var screen = await OpenAsync(one.Code);
        await WriteAsync(screen, "#f-Name", "A medio escribir");
        Services.GetRequiredService<NavigationManager>().NavigateTo(CategoryRoutes.Of(two.Code));
        await screen.WaitForStateAsync(() => screen.Find("#f-Name").GetAttribute("value") == "Borrador dos");
        Assert.Contains(Text<CategoryTexts>("Tree.Unsaved"), Row(screen, "Borrador uno").TextContent);
        Services.GetRequiredService<NavigationManager>().NavigateTo(CategoryRoutes.Of(one.Code));
        await screen.WaitForStateAsync(() => screen.Find("#f-Name").GetAttribute("value") == "A medio escribir");

        await screen.InvokeAsync(() => Services.GetRequiredService<NavigationManager>().NavigateTo("/administracion/tareas"));
        Assert.Contains(Text<Texts>("Unsaved.Text"), screen.Markup, StringComparison.Ordinal);
        Assert.EndsWith(CategoryRoutes.Of(one.Code), Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_SomebodyElseSavesThatCategory_IsNotTakenFromUnderTheHands()
    {
        var one = await Town.MakeAsync("A cuatro manos");
        var screen = await OpenAsync(one.Code);
        await screen.Find("#f-Keywords").InputAsync("lo que escribo");
        Town.Clock.Advance(TimeSpan.FromMilliseconds(200));
        Assert.True((await Town.Service<RenameCategory>().ExecuteAsync(new(one.Id, one.Version, "A cuatro manos", "lo de otra"), Town.ActorOf(Role.Supervisor), CancellationToken.None)).IsDone);

        await screen.WaitForStateAsync(() => screen.Markup.Contains(Text<CategoryTexts>("Tree.Unsaved"), StringComparison.Ordinal));
        Assert.Equal("lo que escribo", screen.Find("#f-Keywords").GetAttribute("value"));
    }

    private static async Task WriteAsync(IRenderedComponent<CategoryScreen> screen, string field, string text)
    {
        await screen.Find(field).InputAsync(text);
        await screen.Find(field).ChangeAsync(text);
    }

    private async Task<IRenderedComponent<CategoryScreen>> OpenAsync(string code, string? tab = null)
    {
        SignIn(Role.Supervisor);
        Services.GetRequiredService<NavigationManager>().NavigateTo(CategoryRoutes.Of(code, tab));
        var screen = Render<CategoryScreen>();
        await screen.WaitForElementAsync("[role=treeitem]");
        return screen;
    }

    private static IElement Row(IRenderedComponent<CategoryScreen> screen, string name) => screen.Find($"[role=treeitem][title='{name}']");

    private static KeyboardEventArgs Key(string key, bool alt = false) => new() { Key = key, AltKey = alt };
}
