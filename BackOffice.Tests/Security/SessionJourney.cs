using System.Text.RegularExpressions;
using BackOffice.Security;
using BackOffice.Tests.Journeys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shared.Security;
using static BackOffice.Tests.Security.SecurityTown;

namespace BackOffice.Tests.Security;

[Collection(JourneyCollection.Name)]
public sealed class SessionJourney(JourneyTown town) : IDisposable
{
    private const string Locked = "dialog.lock-screen[open]";

    private static string? Pictures => Environment.GetEnvironmentVariable("BACKOFFICE_PICTURES");

    private static Task PictureAsync(IPage page, string name) =>
        Pictures is { } folder ? page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png") }) : Task.CompletedTask;

    private async Task<(IPage Page, Official Official)> OpenAsync(string path, params Role[] roles)
    {
        var official = await town.AddOfficialAsync(roles, Password);
        var page = await town.OpenAsync();
        await page.GotoAsync($"/cuenta/entrar?volver={Uri.EscapeDataString(path)}");
        await EnterAsync(page, official.UserName!, Password);
        await page.Locator("h1").WaitForAsync();
        return (page, official);
    }

    private static async Task EnterAsync(IPage page, string userName, string password)
    {
        await page.GetByLabel("Usuario").FillAsync(userName);
        await page.GetByLabel("Contraseña", new() { Exact = true }).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Entrar", Exact = true }).ClickAsync();
    }

    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task SignIn_WrongPassword_SaysOneThingForAll()
    {
        var page = await town.OpenAsync();
        await page.GotoAsync("/cuenta/entrar");
        await PictureAsync(page, "sign-in");
        await EnterAsync(page, "nadie", "no es la buena");
        await page.Locator(".error-summary[role=alert]").WaitForAsync();
        await PictureAsync(page, "sign-in-refused");

        Assert.Equal("nadie", await page.GetByLabel("Usuario").InputValueAsync());
    }

    [Fact]
    public async Task Idle_OpenForm_LocksAndGivesBackWhatWasTyped()
    {
        var (page, _) = await OpenAsync("/administracion/usuarios/nuevo", Role.Administrator);
        await page.GetByLabel("Nombre y apellidos").FillAsync("A medio escribir");
        town.Clock.Advance(SessionRules.Idle + TimeSpan.FromSeconds(1));
        await page.Locator(Locked).WaitForAsync();
        await PictureAsync(page, "locked");
        Assert.False(await page.GetByLabel("Nombre y apellidos").IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("Escape");
        Assert.True(await page.Locator(Locked).IsVisibleAsync());

        await page.Locator(Locked).GetByLabel("Contraseña", new() { Exact = true }).FillAsync("no es la buena");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator($"{Locked} .field-error").WaitForAsync();
        await PictureAsync(page, "locked-wrong");
        await page.Locator(Locked).GetByLabel("Contraseña", new() { Exact = true }).FillAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Nombre y apellidos").WaitForAsync();
        Assert.Equal("A medio escribir", await page.GetByLabel("Nombre y apellidos").InputValueAsync());
        Assert.Equal(0, await page.Locator(Locked).CountAsync());
    }

    [Fact]
    public async Task Create_Official_ShowsThePasswordOnceAndMustBeChanged()
    {
        var (page, _) = await OpenAsync("/administracion/usuarios", Role.Administrator);
        await page.GetByRole(AriaRole.Table).WaitForAsync();
        await PictureAsync(page, "officials");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nuevo usuario" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Crear usuario" }).ClickAsync();
        await page.Locator(".error-summary").WaitForAsync();
        await PictureAsync(page, "official-errors");
        await page.GetByLabel("Usuario", new() { Exact = false }).First.FillAsync("nuria.nueva");
        await page.GetByLabel("Nombre y apellidos").FillAsync("Nuria Nueva Vila");
        await page.GetByLabel("Tramitador").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Crear usuario" }).ClickAsync();
        var provisional = await page.Locator(".issued-password").InnerTextAsync();
        await PictureAsync(page, "official-issued");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ya la he anotado" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Cerrar la cuenta" }).WaitForAsync();
        await PictureAsync(page, "official");

        var other = await town.OpenAsync();
        await other.GotoAsync("/cuenta/entrar");
        await EnterAsync(other, "nuria.nueva", provisional);
        await other.GetByLabel("Contraseña actual").FillAsync(provisional);
        await PictureAsync(other, "password");
        await other.GetByLabel("Contraseña nueva", new() { Exact = false }).First.FillAsync(Password);
        await other.GetByLabel("Contraseña nueva, otra vez").FillAsync(Password);
        await other.GetByRole(AriaRole.Button, new() { Name = "Cambiar la contraseña" }).ClickAsync();
        await other.Locator("nav.side-menu").WaitForAsync();
        await PictureAsync(other, "after-password");
    }

    [Fact]
    public async Task Role_WithdrawnInAnOpenPage_ClosesItAtOnce()
    {
        var (page, official) = await OpenAsync("/administracion/usuarios", Role.Administrator, Role.Clerk);
        await page.GetByRole(AriaRole.Table).WaitForAsync();
        await town.ChangeAsync(data => data.UserRoles.Where(link => link.UserId == official.Id && link.RoleId == SecurityMapping.IdOf(Role.Administrator)).ExecuteDeleteAsync());

        await page.GetByText("Sin acceso").First.WaitForAsync();
        await PictureAsync(page, "role-withdrawn");
        Assert.Equal(0, await page.Locator("nav.side-menu").GetByText("Usuarios").CountAsync());
    }

    [Fact]
    public async Task Session_EndedElsewhere_LeadsToTheSignInPage()
    {
        var (page, official) = await OpenAsync("/administracion/usuarios", Role.Administrator);
        await page.GetByRole(AriaRole.Table).WaitForAsync();
        await town.ChangeAsync(data => data.Sessions.Where(row => row.OfficialId == official.Id).ForEachAsync(row => row.End(town.Now)));

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/cuenta/entrar"));
    }

    [Fact]
    public async Task SignOut_FromTheTopBar_EndsTheSession()
    {
        var (page, official) = await OpenAsync("/administracion/usuarios", Role.Administrator);
        await page.GetByRole(AriaRole.Button, new() { Name = "Salir" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/cuenta/entrar"));
        await using var data = town.Data();

        Assert.All(await data.Sessions.Where(row => row.OfficialId == official.Id).ToListAsync(), session => Assert.NotNull(session.EndedAt));
    }

    [Fact]
    public async Task Circuit_CookieOfAnotherOfficial_IsNotServedAfterAReconnect()
    {
        var (page, _) = await OpenAsync("/administracion/usuarios", Role.Administrator);
        await page.GetByRole(AriaRole.Table).WaitForAsync();
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/cuenta/entrar");
        await EnterAsync(other, (await town.AddOfficialAsync([Role.Clerk], Password)).UserName!, Password);
        await other.Locator("nav.side-menu").WaitForAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/cuenta/entrar"));
    }
}
