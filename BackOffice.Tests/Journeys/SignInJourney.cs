using BackOffice.Tests.Support;
using Microsoft.Playwright;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

[Collection(JourneyCollection.Name)]
public sealed class SignInJourney(JourneyTown town) : IDisposable
{
    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task SignIn_RightPassword_OpensTheMenuOfTheRole()
    {
        var page = await town.OpenAsAsync(Role.Clerk);

        Assert.Contains("Personas", await page.Locator("nav").First.InnerTextAsync());
        Assert.DoesNotContain("Opciones generales", await page.Locator("nav").First.InnerTextAsync());
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksOutTheRightOneToo()
    {
        var (page, user) = (await town.OpenAsync(), await town.AddOfficialAsync(Role.Clerk));
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await town.SignInAsync(page, user, "no es la contrasena");
            await page.GetByRole(AriaRole.Alert).First.WaitForAsync();
        }

        await town.SignInAsync(page, user);
        await page.GetByRole(AriaRole.Alert).First.WaitForAsync();
        Assert.EndsWith("/cuenta/entrar", new Uri(page.Url).AbsolutePath);

        town.Clock.Advance(LockoutRules.Duration + TimeSpan.FromSeconds(1));
        await town.SignInAsync(page, user);
        await page.Locator("nav").First.WaitForAsync();
    }

    [Fact]
    public async Task Script_OfTheFramework_MakesAButtonWork()
    {
        var page = await town.OpenAsAsync(Role.Clerk);
        await page.Locator("[data-shortcut-help]").ClickAsync();

        await page.Locator("dialog[open]").WaitForAsync();
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Search_ThreeLettersAndEnter_OpensTheCardAndBackReturns()
    {
        town.Enter(Residents.Data("Ainhoa", "Zubizarreta", "Etxeberria"));
        var page = await town.OpenAsAsync(Role.Clerk);
        await page.GotoAsync("/personas");
        await page.Locator("#personas-q").PressSequentiallyAsync("zubiz");
        await page.GetByText("Zubizarreta Etxeberria, Ainhoa").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Ainhoa Zubizarreta Etxeberria" }).WaitForAsync();

        await page.GoBackAsync();
        await page.GetByText("Zubizarreta Etxeberria, Ainhoa").WaitForAsync();
        Assert.Equal("zubiz", await page.Locator("#personas-q").InputValueAsync());
    }
}
