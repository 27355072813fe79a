using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using BackOffice.Administration.Officials;
using BackOffice.Incidents.Mail.Intake;
using BackOffice.Notices.Outbox;
using BackOffice.Security;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>A town that answers on a port of loopback, with officials who sign in and a browser to do it.</summary>
public class JourneyTown : Town, IAsyncLifetime
{
    private const string Password = "contrasena de pruebas 1";

    // a page that is left while it still answers the server says this of the connection it has just given up
    private const string LeftPage = "Cannot send data if the connection is not in the 'Connected' State";

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(50);

    private readonly Browser browser = new();
    private readonly ConcurrentBag<IBrowserContext> windows = [];
    private readonly ConcurrentQueue<string> pageErrors = new();
    private readonly ConcurrentQueue<string> addresses = new();
    private Timer? ticker;
    private int officials;

    public string Address { get; private set; } = "";

    /// <summary>Errors that scripts of any page raised.</summary>
    public IReadOnlyCollection<string> PageErrors => pageErrors;

    /// <summary>Every address that a browser asked for or showed.</summary>
    public IEnumerable<string> Addresses => addresses;

    /// <summary>To which mails come that a test hands over itself; none when real ones are configured.</summary>
    public virtual IReadOnlyList<IntakeMailbox> Mailboxes { get; } = [new("incidencias", "incidencias@ayuntamiento.example", "dudas-funcionales")];

    protected override LogLevel LowestLevel => LogLevel.Information;

    public string PickupFolder => Path.Combine(Folder, "pickup");

    public async Task InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress.ToString().TrimEnd('/');
        await browser.InitializeAsync();

        // screens wait for pauses in typing: here the clock runs, and a test may still jump ahead
        ticker = new Timer(_ => Clock.Advance(Tick), null, Tick, Tick);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);

        // a slow machine must not miss a message
        builder.UseSetting("Screens:MessageSeconds", "120");
        if (Mailboxes.Count > 0) builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(new IntakeMailboxes(Mailboxes))));
    }

    /// <summary>The town's portal.</summary>
    public HttpClient PortalClient(string key)
    {
        var client = new HttpClient { BaseAddress = new Uri(Address) };
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        return client;
    }

    /// <summary>Everything that waits is sent; the last text to a mobile holds the code.</summary>
    public async Task<string> CodeSentToAsync(string mobile)
    {
        await Service<DrainOutbox>().RunAsync(CancellationToken.None);
        var text = new DirectoryInfo(Path.Combine(PickupFolder, "sms")).GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => File.ReadAllText(file.FullName))
            .Last(sms => sms.Contains(mobile, StringComparison.Ordinal));
        return Regex.Match(text.Split("\n\n")[1], @"\b\d{6}\b").Value;
    }

    /// <summary>Everything that waits is sent; the key in the last e-mail to an address.</summary>
    public async Task<string> KeySentToAsync(string address)
    {
        var key = (await LettersToAsync(address)).Select(letter => Regex.Match(letter.Body, @"\b[2-9A-Z]{4}(-[2-9A-Z]{4}){3}\b").Value).Last(match => match.Length > 0);
        return key;
    }

    public async Task<IReadOnlyList<Letter>> LettersToAsync(string address)
    {
        await Service<DrainOutbox>().RunAsync(CancellationToken.None);
        return [.. Letter.In(Path.Combine(PickupFolder, "email")).Where(letter => letter.To.Contains(address, StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>A window in which nobody is signed in.</summary>
    public async Task<IPage> OpenAsync()
    {
        var window = await browser.WindowAsync(Address);
        windows.Add(window);
        var page = await window.NewPageAsync();
        page.PageError += (_, error) =>
        {
            // a window that is closed has no server any more for what still happens in it
            if (windows.Contains(window) && !error.Contains(LeftPage, StringComparison.Ordinal)) pageErrors.Enqueue(error);
        };
        page.Request += (_, request) => addresses.Enqueue(request.Url);
        page.FrameNavigated += (_, frame) => addresses.Enqueue(frame.Url);
        return page;
    }

    /// <summary>Ends what a journey opened: a page left open goes on hearing of every change, and eighty of them slow down whoever comes after.</summary>
    public void CloseWindows() => Task.Run(async () =>
    {
        while (windows.TryTake(out var window)) await window.CloseAsync();
    }).GetAwaiter().GetResult();

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
        var official = await AddOfficialAsync(roles);
        Service<OfficialAccess>().Forget();
        await SignInAsync(page, official);
        await page.Locator("nav").First.WaitForAsync();
        return page;
    }

    /// <summary>Waits until the keys of every page are heard, and that what one of them presses is there.</summary>
    public async Task KeysAsync(IPage page, string target)
    {
        await Assertions.Expect(page.Locator("html[data-shortcuts]")).ToHaveCountAsync(1);
        await page.Locator(target).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        if (ticker is not null) await ticker.DisposeAsync();

        // why a page stood still is said here and nowhere else
        foreach (var error in Log.Errors) Console.WriteLine(error);
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
