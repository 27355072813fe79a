using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification;
using BackOffice.Verification;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shared.Incidents;
using Shared.Persons;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Journeys;

/// <summary>What hands do: they slip, press twice, change their mind, and type before the page is ready.</summary>
[Collection(JourneyCollection.Name)]
public sealed class HandsJourney(JourneyTown town) : IDisposable
{
    private const int Near = 6;

    public void Dispose() => town.CloseWindows();

    /// <summary>Leaving the field says what is wrong with it, and what is being pressed moves away from under the pointer: it is pressed all the same.</summary>
    [Fact]
    public async Task Answer_MovedWhileItIsPressed_IsTaken()
    {
        var page = await OpenVisitAsync();
        await page.Locator("#f-ExpiresOn").PressSequentiallyAsync("31/2/2034");
        var answer = page.GetByLabel("Sí", new() { Exact = true }).First;
        var before = (await answer.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(before.X + (before.Width / 2), before.Y + (before.Height / 2));
        await page.Mouse.DownAsync();
        await page.Locator(".field-error").WaitForAsync();
        Assert.True((await answer.BoundingBoxAsync())!.Y > before.Y + before.Height);
        await page.Mouse.UpAsync();

        await Assertions.Expect(answer).ToBeCheckedAsync();
        Assert.Empty(town.PageErrors);
    }

    /// <summary>Who presses, thinks better of it and lets go beside it has pressed nothing, however near.</summary>
    [Fact]
    public async Task Answer_LetGoBesideIt_IsNotTaken()
    {
        var page = await OpenVisitAsync();
        var answer = page.GetByLabel("Sí", new() { Exact = true }).First;
        var label = (await page.Locator("#f-PhotoMatches label").First.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(label.X + 2, label.Y + (label.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(label.X + 2 - Near, label.Y + (label.Height / 2));
        await page.Mouse.UpAsync();
        await page.GetByLabel("No", new() { Exact = true }).Last.CheckAsync();

        await Assertions.Expect(answer).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Enter_PressedTwice_SendsAFormOnce()
    {
        var office = town.OpenOffice(desks: 1);
        var page = await town.OpenAsAsync(Role.Administrator);
        await page.GotoAsync($"/oficinas/{office.Id}?ficha=puestos");
        await page.Locator("#f-Name").FillAsync("Puesto de al lado");
        await page.EvaluateAsync("""
            () => {
              const field = document.querySelector('#f-Name');
              field.focus();
              sent = 0;
              field.closest('form').addEventListener('submit', () => sent++);
            }
            """);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Puesto de al lado").First.WaitForAsync();

        Assert.Equal(1, await page.EvaluateAsync<int>("() => sent"));
        await using var data = town.Data();
        Assert.Equal(2, await data.Desks.CountAsync(desk => desk.OfficeId == office.Id));
    }

    /// <summary>The letters are for the answer: some of them are keys that assign the incident or leave the page.</summary>
    [Fact]
    public async Task Answer_TypedBeforeItsBoxIsThere_IsKeptWhole()
    {
        var logged = await town.LogAsync(Matters.Matter("Se contesta deprisa"));
        var page = await town.OpenAsAsync(Role.Operator);
        await page.SetViewportSizeAsync(1920, 1000);
        await page.GotoAsync("/incidencias?ver=Unassigned");
        await Assertions.Expect(page.Locator("[data-keys]")).ToHaveCountAsync(1);
        await page.Locator($"tr[data-row='{logged.Id}'] a").FocusAsync();
        await page.Keyboard.PressAsync("r");
        await page.Keyboard.TypeAsync("Ahora no se puede, l");

        await Assertions.Expect(page.Locator("#f-Text")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("o siento");
        await Assertions.Expect(page.Locator("#f-Text")).ToHaveValueAsync("Ahora no se puede, lo siento");
        await page.GetByText("Borrador guardado").First.WaitForAsync();
        Assert.Equal(IncidentState.New, (await town.IncidentAsync(logged.Id)).State);
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Caller_TypedBeforeTheScreenIsThere_IsKeptWhole()
    {
        var page = await town.OpenAsAsync(Role.Operator);
        await page.GotoAsync("/avisos");
        await town.KeysAsync(page, "a[data-shortcut-go='l']");
        await page.Keyboard.PressAsync("l");
        await page.Keyboard.TypeAsync("Ana Llanos");

        await Assertions.Expect(page.Locator("#f-Requester")).ToHaveValueAsync("Ana Llanos");
        await page.Locator("[role=option]:visible").GetByText("Nuevo: Ana Llanos").WaitForAsync();
        Assert.Empty(town.PageErrors);
    }

    /// <summary>A row that moves takes its button along, and the button keeps the focus.</summary>
    [Fact]
    public async Task Desk_MovedByItsButton_KeepsTheFocusThere()
    {
        var office = town.OpenOffice(desks: 3);
        var page = await town.OpenAsAsync(Role.Administrator);
        await page.GotoAsync($"/oficinas/{office.Id}?ficha=puestos");
        var up = page.Locator("tbody tr").Last.Locator("button[aria-label^='Subir']");
        var name = await up.GetAttributeAsync("aria-label");
        var named = page.Locator($"button[aria-label='{name}']");
        await named.PressAsync("Enter");
        await page.Locator("tbody tr").Nth(1).Locator($"button[aria-label='{name}']").WaitForAsync();
        await Assertions.Expect(named).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("tbody tr").Nth(0).Locator($"button[aria-label='{name}']").WaitForAsync();
    }

    private async Task<IPage> OpenVisitAsync()
    {
        Person person = town.EnterRegistered(Residents.Data("Pulsada", "Moltó", "Riera"));
        var visit = await town.OpenedAsync(person.Id, VerificationMethod.InPerson);
        var page = await town.OpenAsAsync(Role.Clerk);
        await page.GotoAsync(VerificationRoutes.SheetOf(visit.Id));
        await page.Locator("#f-ExpiresOn").WaitForAsync();
        return page;
    }
}
