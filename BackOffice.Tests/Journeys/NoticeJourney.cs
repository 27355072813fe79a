using BackOffice.Notices.Channels;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shared.Notices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>An administrator writes a text, and a clerk corrects the address of somebody whom a notice did not reach; both are told with that text.</summary>
[Collection(JourneyCollection.Name)]
public sealed class NoticeJourney(JourneyTown town) : IDisposable
{
    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Administrator_WritesAText_AndAClerkCorrectsAnAddressWithIt()
    {
        var administrator = await town.OpenAsAsync(Role.Administrator);
        await administrator.GotoAsync("/administracion/plantillas");
        await administrator.GetByRole(AriaRole.Link, new() { Name = "De serie: Cambio de contacto, Correo, Castellano" }).ClickAsync();
        await administrator.Locator(".letter").WaitForAsync();
        await TypeAsync(administrator, "Hola, {Nombre}: hemos cambiado {Quien}.");
        await administrator.GetByText("hemos cambiado {Quien}").Last.WaitForAsync();
        await SaveAsync(administrator);
        await administrator.GetByText("Este aviso no tiene la variable «Quien»").First.WaitForAsync();

        await TypeAsync(administrator, "Hola, {Nombre}: hemos cambiado ");
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Insertar {Qué}" }).ClickAsync();
        await Assertions.Expect(administrator.Locator("#f-Body")).ToHaveValueAsync("Hola, {Nombre}: hemos cambiado {Qué}");
        await administrator.Locator(".letter").GetByText("hemos cambiado el correo").WaitForAsync();
        await SaveAsync(administrator);
        await administrator.GetByText("Guardada la versión 1").First.WaitForAsync();

        var (person, corrected) = (await FailedAsync(), $"corregida{Guid.NewGuid():N}@example.org");
        var clerk = await town.OpenAsAsync(Role.Clerk);
        await clerk.GotoAsync($"/personas/{person.Id}?ficha=avisos");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Corregir la dirección" }).ClickAsync();
        await clerk.Locator("dialog[open] #f-Address").FillAsync(corrected);
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Corregir y reenviar" }).ClickAsync();
        await clerk.GetByText("El aviso sale en unos segundos").First.WaitForAsync();
        await clerk.GetByText("Fallido, ya resuelto").First.WaitForAsync();

        var letters = await town.LettersToAsync(corrected);
        Assert.Contains(letters, letter => letter.Body.Contains("Este es el aviso que no llegó", StringComparison.Ordinal));
        Assert.Contains(letters, letter => letter.Body.Contains($"Hola, {person.GivenName}: hemos cambiado el correo", StringComparison.Ordinal));
        Assert.Contains(await town.LettersToAsync(person.Email!), letter => letter.Body.Contains("hemos cambiado el correo", StringComparison.Ordinal));
        await using var data = town.Data();
        Assert.Equal(corrected, (await data.Persons.SingleAsync(row => row.Id == person.Id)).Email);
        Assert.Empty(town.PageErrors);
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator("#f-Body").ClearAsync();
        await page.Locator("#f-Body").PressSequentiallyAsync(text);
    }

    private static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Guardar" }).ClickAsync();

    private async Task<Person> FailedAsync()
    {
        var person = town.Enter();
        var message = OutboxMessage.Plain(new NoticeOrder(NoticeEvent.KeyUnlocked, NoticeChannel.Email, person.Email!, "es") { PersonId = person.Id }, "Su clave", "Este es el aviso que no llegó.", town.Now);
        message.Fail(DeliveryFailures.RecipientRefused, town.Now);
        await using var data = town.Data();
        data.OutboxMessages.Add(message);
        await data.SaveChangesAsync();
        return person;
    }
}
