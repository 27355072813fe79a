using BackOffice.Incidents;
using BackOffice.Tests.Incidents.Links;
using BackOffice.Tests.Support;
using Microsoft.Playwright;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>What lies beside an incident, with a browser.</summary>
[Collection(JourneyCollection.Name)]
public sealed class SidesJourney(JourneyTown town) : IDisposable
{
    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Files_AttachedAndSaved_AreTheSameBytes()
    {
        var logged = await town.LogAsync();
        var page = await OpenAsync(logged.Number);
        var bytes = "%PDF-1.7 carta"u8.ToArray();
        await page.Locator("#adjuntos-archivo").SetInputFilesAsync([new FilePayload { Name = "Carta.pdf", MimeType = "text/html", Buffer = bytes }, new FilePayload { Name = "virus.pdf", MimeType = "application/pdf", Buffer = [0x4D, 0x5A, 0x90, 0] }]);
        await page.Locator(".field-error", new() { HasText = "virus.pdf" }).WaitForAsync();
        var saved = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Carta.pdf" }).ClickAsync());
        Assert.Equal("Carta.pdf", saved.SuggestedFilename);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(await saved.PathAsync()));

        var row = Assert.Single((await town.SidesAsync(logged.Id)).Attachments);
        var answer = await page.APIRequest.GetAsync($"{town.Address}/incidencias/{logged.Number}/adjuntos/{row.Id}");
        Assert.Equal("nosniff", answer.Headers["x-content-type-options"]);
        Assert.StartsWith("attachment", answer.Headers["content-disposition"], StringComparison.Ordinal);
        var stranger = await (await town.OpenAsync()).APIRequest.GetAsync($"{town.Address}/incidencias/{logged.Number}/adjuntos/{row.Id}", new() { MaxRedirects = 0 });
        Assert.NotEqual(200, stranger.Status);
        var other = await page.APIRequest.GetAsync($"{town.Address}/incidencias/{(await town.LogAsync()).Number}/adjuntos/{row.Id}");
        Assert.Equal(404, other.Status);
    }

    [Fact]
    public async Task Merge_ThroughTheDialog_GoesOnInTheOther()
    {
        var (source, target) = (await town.LogAsync(), await town.LogAsync());
        var page = await OpenAsync(source.Number);
        await page.GetByRole(AriaRole.Button, new() { Name = "Vincular o unir" }).ClickAsync();
        await page.Locator("#f-Target").FillAsync(target.Number);
        await page.Locator("#destinos li", new() { HasText = target.Number }).ClickAsync();
        await page.GetByText("Unir: esta continúa en la otra").ClickAsync();
        await page.GetByText("No se puede deshacer").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Unir", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(target.Number));
        Assert.Equal(IncidentState.Merged, (await town.IncidentAsync(source.Id)).State);
    }

    [Fact]
    public async Task Major_ResolvedFromItsScreen_ResolvesItsChildren()
    {
        var (major, children) = await town.MajorAsync(2);
        var page = await OpenAsync(major.Number);
        await page.GetByRole(AriaRole.Button, new() { Name = "Resolver con sus hijas" }).ClickAsync();
        await page.Locator("dialog[open] textarea").FillAsync("Ya funciona el portal.");
        await page.Locator("dialog[open] button[type=submit]").ClickAsync();
        await page.GetByText("Resuelta con sus hijas: 2.").First.WaitForAsync();
        foreach (var child in children) Assert.Equal(IncidentState.Resolved, (await town.IncidentAsync(child.Id)).State);
    }

    [Fact]
    public async Task Consent_StepByStep_StandsInThePrintedLedger()
    {
        var logged = await town.LogAsync();
        var page = await OpenAsync(logged.Number);
        await page.GetByRole(AriaRole.Button, new() { Name = "Pedir permiso para ver la pantalla" }).ClickAsync();
        await page.Locator("#f-WordingTold").CheckAsync();
        await page.Locator("#f-Tool").FillAsync("AnyDesk");
        await page.Locator("#f-GivenBy").FillAsync("Rosa Ferrer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Consiente", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Empieza la visión" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Retira el permiso" }).ClickAsync();
        await page.Locator("dialog[open] button[type=submit]").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Registro de consentimientos (1)" }).ClickAsync();
        await page.GetByRole(AriaRole.Rowheader, new() { Name = "Retira el permiso" }).WaitForAsync();
        Assert.Equal(4, await page.Locator(".consent tbody tr").CountAsync());
    }

    private async Task<IPage> OpenAsync(string number)
    {
        var page = await town.OpenAsAsync(Role.Supervisor);
        await page.GotoAsync(IncidentRoutes.IncidentAt(number));
        await page.Locator("#adjuntos-titulo").WaitForAsync();
        await page.Locator("#adjuntos-archivo").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }
}
