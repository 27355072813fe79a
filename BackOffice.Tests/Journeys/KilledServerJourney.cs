using System.Text.RegularExpressions;
using BackOffice.Administration.Officials;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>The server dies in the middle of a call, and nothing typed is lost.</summary>
public sealed class KilledServerJourney(Browser browser) : IClassFixture<Browser>, IDisposable
{
    private const string Password = "contrasena de pruebas 1";

    // made ready by the tests' own application, which then leaves its folder to the server
    private readonly Town town = new();

    public void Dispose() => town.Dispose();

    [Fact]
    public async Task Killed_InTheMiddleOfACall_ShowsEverythingTypedAfterItsStart()
    {
        var user = await AddOperatorAsync();
        using var server = new ServerProcess(town.Folder);
        await server.StartAsync();
        var page = await SignInAsync(server, user);
        await TypeAsync(page);
        await WaitForDraftAsync("mostrador y telefono a la vez");

        await server.KillAsync();
        await server.StartAsync();
        await OpenCallAsync(page);

        await Assertions.Expect(page.Locator("#f-Requester")).ToHaveValueAsync("Persona Interrumpida");
        await Assertions.Expect(page.Locator("#f-RequesterPhone")).ToHaveValueAsync("963 88 37 00");
        await Assertions.Expect(page.Locator("#f-Category")).ToHaveValueAsync(new Regex("Clave perdida"));
        await Assertions.Expect(page.Locator("#call-title")).ToHaveValueAsync("Se corta en medio");
        await Assertions.Expect(page.Locator("#f-Description")).ToHaveValueAsync("mostrador y telefono a la vez");
        await page.Keyboard.PressAsync("Control+Shift+Enter");
        await Assertions.Expect(page.Locator("dialog[open]")).ToContainTextAsync("INC-");
    }

    private async Task<string> AddOperatorAsync()
    {
        await using var data = town.Data();
        await OfficialAccounts.AddAsync(data, "operadora", "Operadora de prueba", "Teléfono 012", [Role.Operator], Password, town.Now);
        await data.SaveChangesAsync();
        return "operadora";
    }

    private async Task<IPage> SignInAsync(ServerProcess server, string user)
    {
        var page = await (await browser.WindowAsync(server.Address)).NewPageAsync();
        page.SetDefaultTimeout(120_000);
        page.SetDefaultNavigationTimeout(120_000);
        await page.GotoAsync("/cuenta/entrar");
        await page.Locator("input[autocomplete=username]").FillAsync(user);
        await page.Locator("input[autocomplete=current-password]").FillAsync(Password);
        await page.Locator("main button[type=submit], form button[type=submit]").First.ClickAsync();
        await page.Locator("nav").First.WaitForAsync();
        return page;
    }

    private static async Task OpenCallAsync(IPage page)
    {
        await page.GotoAsync("/incidencias/llamada");
        await Assertions.Expect(page.Locator(".call[data-keys]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("#f-Requester")).ToBeFocusedAsync();
    }

    private static async Task TypeAsync(IPage page)
    {
        await OpenCallAsync(page);
        await PickAsync(page, "Persona Interrumpida", "Nuevo: Persona Interrumpida");
        await Assertions.Expect(page.Locator("#f-RequesterPhone")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("963 88 37 00");
        await page.Locator("#f-Category").FocusAsync();
        await PickAsync(page, "perdida", "Clave perdida");
        await Assertions.Expect(page.Locator("#call-title")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Se corta en medio");
        await page.Locator("#f-Description").FocusAsync();
        await page.Keyboard.TypeAsync("mostrador y telefono a la vez");
    }

    private static async Task PickAsync(IPage page, string text, string option)
    {
        await page.Keyboard.TypeAsync(text);
        await page.Locator("[role=option]:visible").GetByText(option).First.WaitForAsync();
        await page.Keyboard.PressAsync("Enter");
    }

    private async Task WaitForDraftAsync(string text)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            await using var data = town.Data();
            if (await data.Set<Draft>().AnyAsync(row => row.Content.Contains(text))) return;
            await Task.Delay(200);
        }

        Assert.Fail("The draft was not saved.");
    }
}
