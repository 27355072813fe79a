using System.Text.RegularExpressions;
using BackOffice.Incidents.Categories;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>Calls logged with the keyboard alone.</summary>
[Collection(JourneyCollection.Name)]
public sealed class CallJourney(JourneyTown town) : IDisposable
{
    private static ILocator Caller(IPage page) => page.Locator("#f-Requester");

    /// <summary>By one key from another screen; the cursor is where the caller is typed.</summary>
    private async Task<IPage> OpenAsync(params Role[] roles)
    {
        var page = await town.OpenAsAsync(roles.Length == 0 ? [Role.Operator] : roles);
        await page.GotoAsync("/avisos");
        await town.KeysAsync(page, "a[data-shortcut-go='l']");
        await page.Keyboard.PressAsync("l");
        await Assertions.Expect(page.Locator(".call[data-keys]")).ToHaveCountAsync(1); // its keys are there
        await Assertions.Expect(Caller(page)).ToBeFocusedAsync();
        return page;
    }

    private static async Task TypeAndPickAsync(IPage page, string text, string option)
    {
        await page.Keyboard.TypeAsync(text);
        await page.Locator("[role=option]:visible").GetByText(option).First.WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task CategoryAndTitleAsync(IPage page, string title)
    {
        await Assertions.Expect(page.Locator("#f-Category")).ToBeFocusedAsync();
        await TypeAndPickAsync(page, "perdida", "Clave perdida");
        await Assertions.Expect(page.Locator("#call-title")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync(title);
    }

    private async Task<Incident> IncidentAsync(string title)
    {
        await using var data = town.Data();
        return await data.Incidents.AsNoTracking().SingleAsync(row => row.Title == title);
    }

    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Solved_ThreeFieldsAndTheSolution_StartsTheNextCall()
    {
        var person = town.EnterVerified();
        var page = await OpenAsync();
        await TypeAndPickAsync(page, person.CurrentDocument!.Value, person.Name.FirstSurname);
        await CategoryAndTitleAsync(page, "Resuelta con el teclado");
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator("#call-solution")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Se le explica cómo pedir otra.");
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator(".toast").First).ToContainTextAsync(new Regex("INC-[0-9]{4}-[0-9]{6} resuelta"));
        await Assertions.Expect(Caller(page)).ToBeFocusedAsync();
        await Assertions.Expect(Caller(page)).ToHaveValueAsync("");
        var incident = await IncidentAsync("Resuelta con el teclado");
        Assert.Equal((IncidentState.Resolved, person.Id, true), (incident.State, incident.AffectedPersonId, incident.IsResolvedInCall));
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task NewRequesterWithoutEMail_LeftOpen_GetsACodeAndTheNextCallBegins()
    {
        var page = await OpenAsync();
        await TypeAndPickAsync(page, "Persona Desconocida", "Nuevo: Persona Desconocida");
        await Assertions.Expect(page.Locator("#f-RequesterPhone")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("96 388 37 00");
        await page.Locator("#f-Category").FocusAsync();
        await CategoryAndTitleAsync(page, "Abierta sin correo");
        await page.Keyboard.PressAsync("Control+Shift+Enter");

        await Assertions.Expect(page.Locator("dialog[open]")).ToContainTextAsync(new Regex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Caller(page)).ToBeFocusedAsync();
        var incident = await IncidentAsync("Abierta sin correo");
        Assert.Equal((IncidentState.New, ShippedHelpDesk.TeamId("soporte")), (incident.State, incident.TeamId!.Value));
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Unidentified_ReloadedInTheMiddle_GoesOn()
    {
        var page = await OpenAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await CategoryAndTitleAsync(page, "Vuelve tras recargar");
        await page.Locator("#f-Description").FocusAsync();
        await page.Keyboard.TypeAsync("A medio escribir");
        await WaitForDraftAsync("A medio escribir");

        await page.ReloadAsync();

        await Assertions.Expect(page.Locator(".call[data-keys]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#call-title")).ToHaveValueAsync("Vuelve tras recargar");
        await Assertions.Expect(page.Locator("#f-Description")).ToHaveValueAsync("A medio escribir");
        await Assertions.Expect(Caller(page)).ToHaveValueAsync("No identificado");
        await Assertions.Expect(Caller(page)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Control+Shift+Enter");
        await page.Locator("dialog[open]").WaitForAsync();
        Assert.Null((await IncidentAsync("Vuelve tras recargar")).RequesterId);
    }

    [Fact]
    public async Task Nothing_Left_FocusesTheFirstWrongField()
    {
        var page = await OpenAsync();
        await page.Keyboard.PressAsync("Control+Shift+Enter");

        await page.Locator(".error-summary").WaitForAsync();
        await Assertions.Expect(Caller(page)).ToBeFocusedAsync();
    }

    private async Task WaitForDraftAsync(string text)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            await using var data = town.Data();
            if (await data.Set<Draft>().AnyAsync(row => row.Content.Contains(text))) return;
            await Task.Delay(100);
        }

        Assert.Fail("The draft was not saved.");
    }
}
