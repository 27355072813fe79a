using Microsoft.Playwright;

namespace BackOffice.Tests.Support;

/// <summary>Debian's Chromium, started once for all journeys.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Milliseconds: a machine may be several times slower than that of whoever wrote a test.</summary>
    private const int Patience = 90_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("BACKOFFICE_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window of its own, as a clerk's screen is: 1366×768, Spanish.</summary>
    public async Task<IBrowserContext> WindowAsync(string address)
    {
        var window = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            Locale = "es-ES",
            TimezoneId = "Europe/Madrid",
            ViewportSize = new ViewportSize { Width = 1366, Height = 768 },
        });
        window.SetDefaultTimeout(Patience);
        return window;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
