using BackOffice.Administration.Officials;
using BackOffice.Tests.Support;
using Microsoft.Playwright;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>A town that answers on a port of loopback, with officials who sign in and a browser to do it.</summary>
public sealed class JourneyTown : Town, IAsyncLifetime
{
    private const string Password = "contrasena de pruebas 1";

    private readonly Browser browser = new();
    private int officials;

    public string Address { get; private set; } = "";

    public string PickupFolder => Path.Combine(Folder, "pickup");

    public async Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress.ToString().TrimEnd('/');
        await browser.InitializeAsync();
    }

    /// <summary>A window in which nobody is signed in. Any error of the page fails the test that opened it.</summary>
    public async Task<IPage> OpenAsync()
    {
        var page = await (await browser.WindowAsync(Address)).NewPageAsync();
        page.SetDefaultTimeout(15_000);
        return page;
    }

    /// <summary>An account that can sign in.</summary>
    public async Task<string> AddOfficialAsync(params Role[] roles)
    {
        var userName = $"{roles[0].ToString().ToLowerInvariant()}{Interlocked.Increment(ref officials)}";
        await using var data = Data();
        await OfficialAccounts.AddAsync(data, userName, $"{roles[0]} {officials}", "Oficina de prueba", roles, Password, Now);
        await data.SaveChangesAsync();
        return userName;
    }

    public async Task SignInAsync(IPage page, string userName, string password = Password)
    {
        await page.GotoAsync("/cuenta/entrar");
        await page.Locator("input[autocomplete=username]").FillAsync(userName);
        await page.Locator("input[autocomplete=current-password]").FillAsync(password);
        await page.Locator("main button[type=submit], form button[type=submit]").First.ClickAsync();
    }

    /// <summary>A window in which an official of these roles has just signed in.</summary>
    public async Task<IPage> OpenAsAsync(params Role[] roles)
    {
        var page = await OpenAsync();
        await SignInAsync(page, await AddOfficialAsync(roles));
        await page.Locator("nav").First.WaitForAsync();
        return page;
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await browser.DisposeAsync();
        await DisposeAsync();
    }
}

/// <summary>Journeys share one town and one browser and go one after another.</summary>
[CollectionDefinition(Name)]
public sealed class JourneyCollection : ICollectionFixture<JourneyTown>
{
    public const string Name = "Journeys";
}
