using System.Text.RegularExpressions;
using BackOffice.Tests.Support;
using Microsoft.Playwright;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>The help desk's console by keyboard, with another operator at work.</summary>
[Collection(JourneyCollection.Name)]
public sealed class ConsoleJourney(JourneyTown town) : IDisposable
{
    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Console_KeysBulkUndoAndArrivals_WorkWithoutReloading()
    {
        var first = await town.LogAsync(Matters.Matter("Primera de la consola"));
        var second = await town.LogAsync(Matters.Matter("Segunda de la consola"));
        var page = await town.OpenAsAsync(Role.Operator);
        await page.GotoAsync("/incidencias?ver=Unassigned");
        await Row(page, second).WaitForAsync();
        await Assertions.Expect(page.Locator("[data-keys]")).ToHaveCountAsync(1);

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(Row(page, second).Locator("a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("x");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await page.GetByText("2 marcadas").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Asignar", Exact = true }).ClickAsync();
        var dialog = page.Locator("dialog[open]");
        await dialog.Locator("#f-Assignee").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Asignar 2" }).ClickAsync();
        await page.GetByText("2 incidencias cambiadas").WaitForAsync();
        Assert.Equal(IncidentState.Assigned, (await town.IncidentAsync(first.Id)).State);
        await page.GetByRole(AriaRole.Button, new() { Name = "Deshacer" }).ClickAsync();
        await page.GetByText("2 incidencias han vuelto a como estaban").WaitForAsync();
        Assert.Equal(IncidentState.New, (await town.IncidentAsync(first.Id)).State);
        await Row(page, second).WaitForAsync();

        var third = await town.LogAsync(Matters.Matter("Tercera, de otra persona"));
        await page.GetByText("1 nueva. Mostrarla").ClickAsync();
        await Row(page, third).WaitForAsync();
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Console_OpenedAndBack_IsAtTheSameRow()
    {
        var logged = await town.LogAsync(Matters.Matter("Se abre y se vuelve"));
        await town.LogAsync(Matters.Matter("Otra encima"));
        var page = await town.OpenAsAsync(Role.Operator);
        await page.GotoAsync("/incidencias?ver=Unassigned");
        await Row(page, logged).WaitForAsync();
        await Assertions.Expect(page.Locator("[data-keys]")).ToHaveCountAsync(1);
        await Row(page, logged).Locator("a").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"/incidencias/{logged.Number}"));
        await page.GoBackAsync();
        await Assertions.Expect(Row(page, logged).Locator("a")).ToBeFocusedAsync();
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Console_OnAWideScreen_OpensAndAnswersBesideTheList()
    {
        var first = await town.LogAsync(Matters.Matter("Se contesta al lado"));
        var second = await town.LogAsync(Matters.Matter("Se abre al lado"));
        var page = await town.OpenAsAsync(Role.Operator);
        await page.SetViewportSizeAsync(1920, 1000);
        await page.GotoAsync("/incidencias?ver=Unassigned");
        await Assertions.Expect(page.Locator("[data-keys]")).ToHaveCountAsync(1);
        await Row(page, second).Locator("a").ClickAsync();
        await Pane(page).GetByText("Se abre al lado").First.WaitForAsync();
        await Assertions.Expect(Row(page, second)).ToHaveAttributeAsync("aria-current", "true");

        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(Row(page, first).Locator("a")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("r");
        await Assertions.Expect(page.Locator("#f-Text")).ToBeFocusedAsync();
        await Pane(page).GetByText("Se contesta al lado").First.WaitForAsync();
        await page.Keyboard.TypeAsync("Ya está mirado.");
        await Pane(page).GetByRole(AriaRole.Button, new() { Name = "Enviar", Exact = true }).ClickAsync();
        await Pane(page).Locator(".entries").GetByText("Ya está mirado.").WaitForAsync();

        await Pane(page).Locator("[data-close-pane]").ClickAsync();
        await Assertions.Expect(Pane(page)).ToHaveCountAsync(0);
        await Assertions.Expect(Row(page, first).Locator("a")).ToBeFocusedAsync();
        Assert.Empty(town.PageErrors);
    }

    private static ILocator Pane(IPage page) => page.Locator(".console-pane");

    private static ILocator Row(IPage page, BackOffice.Incidents.LoggedIncident incident) => page.Locator($"tr[data-row='{incident.Id}']");
}
