using System.Net.Mail;
using System.Text.RegularExpressions;
using BackOffice.Incidents.Mail.Intake;
using BackOffice.Notices.Outbox;
using BackOffice.Tests.Incidents.Mail.Mailboxes;
using BackOffice.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Playwright;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>An incident that is nothing but mail for the citizen, and nothing but the console for the official.</summary>
[Collection(MailCollection.Name)]
public sealed class MailJourney(Dovecot dovecot) : IAsyncLifetime
{
    private const string Citizen = "vecina";

    private MailService service = null!;
    private PostalJourneyTown town = null!;

    private static string Address => $"{Citizen}@{MailService.Domain}";

    public async Task InitializeAsync()
    {
        service = await MailService.StartAsync(dovecot, Citizen, "incidencias");
        town = new(service, service.Open("incidencias"));
        await ((IAsyncLifetime)town).InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await ((IAsyncLifetime)town).DisposeAsync();
        await service.DisposeAsync();
    }

    [Fact]
    public async Task Mail_BecomesAnIncident_IsAnswered_AnsweredAgainAndResolved()
    {
        await service.SendAsync(new(Address, $"incidencias@{MailService.Domain}", "La farola de mi calle no luce", "Es la de la calle Mayor, 12. ¿Pueden mirarlo?"));
        await MailSetUp.UntilAsync(() => town.Maildir.Done == 1);
        var acknowledgement = Assert.Single(await LettersAsync(1));
        Assert.Matches(@"\[INC-\d{4}-\d+", acknowledgement.Subject);
        Assert.Contains("Auto-Submitted: auto-", acknowledgement.Raw, StringComparison.OrdinalIgnoreCase);

        var page = await town.OpenAsAsync(Role.Operator);
        await page.GotoAsync("/incidencias?ver=Unassigned");
        await page.GetByText("La farola de mi calle no luce").First.ClickAsync();
        var number = Regex.Match(acknowledgement.Subject, @"INC-\d{4}-\d{6}").Value;
        await page.GotoAsync($"/incidencias/{number}");
        await Assertions.Expect(page.Locator(".entries li").First).ToBeVisibleAsync();
        await Click(page, "Asignarme");
        await page.Locator("#f-Text").FillAsync("¿Es la que está junto a la farmacia?");
        await Click(page, "Enviar");
        await Assertions.Expect(page.Locator(".entries")).ToContainTextAsync("junto a la farmacia");

        var question = (await LettersAsync(2)).Single(letter => letter.Body.Contains("junto a la farmacia", StringComparison.Ordinal));
        using var answer = new MailMessage(Address, $"incidencias@{MailService.Domain}", $"Re: {question.Subject}", "Sí, justo enfrente.");
        var id = Regex.Match(question.Raw, @"^Message-ID:\s*(<[^>]+>)", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups[1].Value;
        answer.Headers.Add("In-Reply-To", id);
        answer.Headers.Add("References", id);
        await service.SendAsync(answer);

        // nobody touches the page: it hears of it
        await Assertions.Expect(page.Locator(".entries")).ToContainTextAsync("justo enfrente");
        await page.Locator("#f-Text").FillAsync("Ya la hemos cambiado. Gracias por avisar.");
        await Click(page, "Enviar y resolver");
        await Assertions.Expect(page.Locator(".card-header .badge").First).ToHaveTextAsync(new Regex("Resuelta"));
        Assert.Contains(await LettersAsync(3), letter => letter.Body.Contains("Ya la hemos cambiado", StringComparison.Ordinal));

        await using var data = town.Data();
        var incident = Assert.Single(data.Incidents.ToList());
        Assert.Equal((IncidentState.Resolved, IncidentChannel.Email), (incident.State, incident.Channel));
        Assert.Empty(town.PageErrors);
    }

    /// <summary>What came to the citizen, once there are so many.</summary>
    private async Task<IReadOnlyList<Letter>> LettersAsync(int count)
    {
        await town.Service<DrainOutbox>().RunAsync(CancellationToken.None);
        return [.. (await service.LettersAsync(Citizen, count)).Select(Letter.Read)];
    }

    private static Task Click(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    private sealed class PostalJourneyTown(MailService service, Maildir maildir) : JourneyTown
    {
        public Maildir Maildir => maildir;

        public override IReadOnlyList<IntakeMailbox> Mailboxes => [];

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            foreach (var (setting, value) in service.SettingsOf("incidencias", maildir)) builder.UseSetting(setting, value);
        }
    }
}
