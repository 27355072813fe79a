using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Shared.Persons;

namespace BackOffice.Tests.Journeys;

/// <summary>What a clerk does at the desk, with the mouse and the keyboard.</summary>
internal sealed class Desk(JourneyTown town, IPage page)
{
    public IPage Page => page;

    /// <summary>Enters a person who stands at the counter.</summary>
    /// <returns>The person's id, as the address of the page says it.</returns>
    public async Task<Guid> EnterPersonAsync(PersonData data)
    {
        await page.GotoAsync("/personas/nueva?despues=alta");
        await page.Locator("#f-DocumentNumber").FillAsync(data.Document.Value);
        await page.Locator("#f-GivenName").FillAsync(data.Name.GivenName);
        await page.Locator("#f-FirstSurname").FillAsync(data.Name.FirstSurname);
        await page.Locator("#f-SecondSurname").FillAsync(data.Name.SecondSurname ?? "");
        await page.Locator("#f-BirthDate").FillAsync(data.BirthDate!.Value.ToString("d/M/yy"));
        await page.Locator("#f-Street").FillAsync(data.Address.Street!);
        await page.Locator("#f-PostalCode").FillAsync(data.Address.PostalCode!);
        await page.Locator("#f-Town").FillAsync(data.Address.Town!);
        await ClickAsync("Guardar persona");
        await ArriveAsync("/personas/[0-9a-f-]{36}/alta");
        return IdIn(page.Url);
    }

    /// <summary>Starts the registration of a person and types the code that the citizen reads out.</summary>
    public async Task RegisterAsync(Guid person, MobilePhone mobile, EmailAddress email)
    {
        await page.GotoAsync($"/personas/{person}/alta");
        await page.Locator("#f-Mobile").FillAsync(mobile.Shown);
        await page.Locator("#f-Email").FillAsync(email.Value);
        await ClickAsync("Enviar código");
        await ArriveAsync("/altas/[0-9a-f-]{36}");
        await TypeCodeAsync(mobile);
    }

    /// <summary>Types the code of a registration and presses Enter.</summary>
    public async Task TypeCodeAsync(MobilePhone mobile)
    {
        await page.Locator("#f-Code").FillAsync(await town.CodeSentToAsync(mobile.E164));
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("pendiente de verificar su identidad").First.WaitForAsync();
    }

    /// <summary>Calls the citizen: every answer is right and the code is read back.</summary>
    public async Task VerifyByPhoneAsync(Guid person, MobilePhone mobile)
    {
        town.Clock.Advance(TimeSpan.FromMinutes(2));
        await page.GotoAsync($"/personas/{person}?ficha=verificacion");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("teléfono", RegexOptions.IgnoreCase) }).PressAsync("Enter");
        await ArriveAsync("/verificaciones/[0-9a-f-]{36}");
        await ClickAsync("Enviar código");
        await page.Locator("#f-Code").WaitForAsync();
        await page.Locator("#f-Code").FillAsync(await town.CodeSentToAsync(mobile.E164));
        await ClickAsync("Comprobar");
        await page.GetByText("Código leído a las").WaitForAsync();
        foreach (var answer in await page.GetByLabel("Correcta", new() { Exact = true }).AllAsync()) await answer.CheckAsync();
        await page.Locator("#f-Outcome input[type=radio]").First.CheckAsync();
        await ClickAsync("Terminar: identidad verificada");
        await page.GetByText("Básico").First.WaitForAsync();
    }

    /// <summary>Presses <i>Resetear clave</i> in <i>Datos extra</i>.</summary>
    public async Task ResetKeyAsync(Guid person, string reason, string expected = "Clave nueva en camino")
    {
        await page.GotoAsync($"/personas/{person}?ficha=extra");
        await ClickAsync("Resetear clave");
        var dialog = page.Locator("dialog[open]");
        await dialog.GetByLabel(reason, new() { Exact = true }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Resetear clave" }).ClickAsync();
        await page.GetByText(expected).First.WaitForAsync();
    }

    public Task ClickAsync(string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>Waits for an address. Asked again and again: a wait for the event misses one that comes while it begins.</summary>
    private Task ArriveAsync(string address) => Assertions.Expect(page).ToHaveURLAsync(new Regex(address));

    private static Guid IdIn(string url) => Guid.Parse(Regex.Match(url, "[0-9a-f]{8}-[0-9a-f-]{27}").Value);
}
