using BackOffice.Tests.Support;
using BackOffice.Verification.Records;
using Microsoft.Playwright;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>What every page has around it, with a browser.</summary>
[Collection(JourneyCollection.Name)]
public sealed class ShellJourney(JourneyTown town) : IDisposable
{
    private const string Clicked = "link.click()";
    private const string Sent = "Blazor.navigateTo('/personas')";

    public void Dispose() => town.CloseWindows();

    /// <summary>Then the framework asks for the page itself and for its content; the later of both must not exchange the page under the hands of whoever types in it.</summary>
    [Theory]
    [InlineData(Clicked)]
    [InlineData(Sent)]
    public async Task Page_LeftBeforeItListens_OpensOneThatKeepsWhatIsTyped(string leave)
    {
        town.Enter(Residents.Data("Early", "Zurbanita", "Birdwood"));
        var page = await town.OpenAsAsync(Role.Clerk);
        var typed = new TaskCompletionSource();
        await page.RouteAsync("**/personas", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await page.AddInitScriptAsync($$"""
            new MutationObserver((_, watcher) => {
              const link = location.pathname === '/' && document.querySelector('a[href="/personas"]');
              if (!link) return;
              watcher.disconnect();
              Blazor.addEventListener('enhancedload', () => document.documentElement.dataset.late = 'arrived');
              {{leave}};
            }).observe(document, { childList: true, subtree: true });
            """);
        await page.GotoAsync("/");
        await page.Locator("#personas-q").PressSequentiallyAsync("Zurb");
        typed.SetResult();
        await Assertions.Expect(page.Locator("html[data-late]")).ToHaveCountAsync(1);
        await page.Locator("#personas-q").PressSequentiallyAsync("anita");
        await page.GetByText("Zurbanita Birdwood, Early").First.WaitForAsync();
        await Assertions.Expect(page.Locator("#personas-q")).ToHaveValueAsync("Zurbanita");
        Assert.Empty(town.PageErrors);
    }

    /// <summary>A file is no screen: what is refused there must say so and not that nothing was found.</summary>
    [Fact]
    public async Task File_OfSomebodyWhoMayNotHaveIt_SaysWhyAndLeadsHome()
    {
        var page = await town.OpenAsAsync(Role.Clerk);
        await page.GotoAsync(RecordRoutes.PdfOf(Guid.NewGuid()));
        await page.GetByRole(AriaRole.Heading, new() { Name = "Sin acceso" }).WaitForAsync();
        await page.Locator("main a.button").ClickAsync();
        await Assertions.Expect(page.Locator("#inicio-q")).ToBeFocusedAsync();

        await page.GotoAsync("/nada-de-nada");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Página no encontrada" }).WaitForAsync();
        Assert.Empty(town.PageErrors);
    }

    /// <summary>A page gives its first focus a moment after it is seen; whoever was quicker keeps theirs.</summary>
    [Fact]
    public async Task Field_TakenInTheMomentItIsSeen_KeepsTheFocus()
    {
        var page = await town.OpenAsAsync(Role.Administrator);
        await page.AddInitScriptAsync("""
            new MutationObserver((_, watcher) => {
              const field = document.querySelector('#f-Dir3');
              if (!field) return;
              watcher.disconnect();
              field.focus();
            }).observe(document, { childList: true, subtree: true });
            """);
        await page.GotoAsync("/administracion/opciones");
        await town.KeysAsync(page, "#f-Dir3:focus");
        await page.Keyboard.TypeAsync("L0146");
        await Assertions.Expect(page.Locator("#f-Dir3")).ToBeFocusedAsync();
        Assert.EndsWith("L0146", await page.Locator("#f-Dir3").InputValueAsync(), StringComparison.Ordinal);
    }
}
