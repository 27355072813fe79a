using BackOffice.Tests.Support;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>From a registration to a key that opens the portal, with a browser, e-mails and SMS read from the pickup folder, and the public API.</summary>
[Collection(JourneyCollection.Name)]
public sealed class KeyJourney(JourneyTown town) : IDisposable
{
    private const string OwnKey = "cuatro gaviotas sobre el espigon";

    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Counter_NewCitizen_RegistersIsCalledAndOpensThePortal()
    {
        var (desk, portal, data) = (await DeskAsync(), await CitizenPortal.OfAsync(town), Residents.Data("Núria", "Peiró", "Goñi"));
        var person = await desk.EnterPersonAsync(data);
        await desk.RegisterAsync(person, data.Mobile!, data.Email!);
        await desk.VerifyByPhoneAsync(person, data.Mobile!);
        await desk.ResetKeyAsync(person, "Primera asignación");
        var key = await town.KeySentToAsync(data.Email!.Value);

        var first = await portal.CheckAsync(data.Document.Value, key);
        Assert.Equal((person, true, "Basic"), (first!.PersonId, first.MustChange, first.Level));
        await portal.ChangeAsync(data.Document.Value, key, OwnKey);
        Assert.Null(await portal.CheckAsync(data.Document.Value, key));
        Assert.False((await portal.CheckAsync(data.Document.Value, OwnKey))!.MustChange);

        var letters = await town.LettersToAsync(data.Email.Value);
        Assert.DoesNotContain(letters, letter => letter.Body.Contains(data.Document.Value[..8], StringComparison.Ordinal));
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Portal_ExistingCitizenWithAnotherMobile_IsReviewedAndAskedOfASecondOfficial()
    {
        var data = Residents.Data("Joan", "Ferrer", "Soler");
        var person = town.Enter(data);
        var (desk, portal, mobile) = (await DeskAsync(), await CitizenPortal.OfAsync(town), Residents.Data().Mobile!);
        var registration = await portal.RegisterAsync(new(
            data.Document.Value, data.Name.GivenName, data.Name.FirstSurname, data.Name.SecondSurname, data.BirthDate, mobile.E164, data.Email!.Value, "ca"));
        Assert.Equal("PendingVerification", await portal.TypeCodeAsync(registration.Id, await town.CodeSentToAsync(mobile.E164)));

        await desk.Page.GotoAsync($"/altas/{registration.Id}");
        await desk.ClickAsync("Marcar todo como aceptado");
        await desk.ClickAsync("Guardar decisiones");
        await desk.Page.GetByText("Decisiones guardadas").First.WaitForAsync();
        await desk.VerifyByPhoneAsync(person.Id, mobile);
        await desk.ResetKeyAsync(person.Id, "Primera asignación", "Pendiente de que otra persona lo apruebe");

        var second = await town.OpenAsAsync(Role.Supervisor);
        await second.GotoAsync($"/personas/{person.Id}?ficha=extra");
        await second.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Aprobar" }).First.ClickAsync();
        await second.Locator("dialog[open] button.primary").ClickAsync();
        await second.GetByText("en camino").First.WaitForAsync();
        Assert.True((await portal.CheckAsync(data.Document.Value, await town.KeySentToAsync(data.Email.Value)))!.MustChange);
    }

    [Fact]
    public async Task LostKey_NewKey_EndsTheOldOneWhenActivated()
    {
        var (desk, portal, data, person) = await WithKeyAsync();
        await desk.ResetKeyAsync(person, "Pérdida");
        var second = await town.KeySentToAsync(data.Email!.Value);

        Assert.NotNull(await portal.CheckAsync(data.Document.Value, OwnKey));
        await portal.ChangeAsync(data.Document.Value, second, "otra frase que nadie conoce aqui");
        Assert.Null(await portal.CheckAsync(data.Document.Value, OwnKey));
    }

    [Fact]
    public async Task BlockedKey_UnlockedByAnOfficial_OpensAgain()
    {
        var (desk, portal, data, person) = await WithKeyAsync();
        for (var attempt = 0; attempt < 10; attempt++)
        {
            Assert.Null(await portal.CheckAsync(data.Document.Value, "no es la clave de nadie"));
            town.Clock.Advance(TimeSpan.FromMinutes(16));
        }

        Assert.Null(await portal.CheckAsync(data.Document.Value, OwnKey));
        desk = await DeskAsync();
        await desk.Page.GotoAsync($"/personas/{person}?ficha=extra");
        await desk.ClickAsync("Desbloquear");
        await desk.Page.Locator("dialog[open] textarea").FillAsync("Ha llamado y ha respondido a las preguntas de control.");
        await desk.Page.Locator("dialog[open] button.primary").ClickAsync();
        await desk.Page.GetByText("Acceso desbloqueado").First.WaitForAsync();
        Assert.NotNull(await portal.CheckAsync(data.Document.Value, OwnKey));
    }

    private async Task<Desk> DeskAsync() => new(town, await town.OpenAsAsync(Role.Clerk));

    /// <summary>A citizen whose own key is in use, and the clerk who gave it.</summary>
    private async Task<(Desk Desk, CitizenPortal Portal, PersonData Data, Guid Person)> WithKeyAsync()
    {
        var (desk, portal, data) = (await DeskAsync(), await CitizenPortal.OfAsync(town), Residents.Data());
        var person = town.EnterVerified(data: data);
        await desk.ResetKeyAsync(person.Id, "Primera asignación");
        await portal.ChangeAsync(data.Document.Value, await town.KeySentToAsync(data.Email!.Value), OwnKey);
        return (desk, portal, data, person.Id);
    }
}
