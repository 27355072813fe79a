using System.Text;
using System.Text.RegularExpressions;
using BackOffice.Incidents.Mail;
using BackOffice.Incidents.Mail.Intake;
using BackOffice.Tests.Incidents.Mail;
using BackOffice.Tests.Incidents.Mail.Samples;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>Mails for which somebody has to decide: one becomes an incident, the sender of another is blocked.</summary>
[Collection(JourneyCollection.Name)]
public sealed class QuarantineJourney(JourneyTown town) : IDisposable
{
    private const string Sender = "insistente@correo.example";

    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Mails_OverTheLimitOfAnHour_AreLetInOrBlocked()
    {
        for (var mail = 1; mail <= 7; mail++) await ReceiveAsync($"Insisto por vez {mail}", $"No me contestan <script>alert({mail})</script>.");
        var page = await town.OpenAsAsync(Role.Operator);
        await page.GotoAsync("/incidencias/cuarentena");

        await page.GetByRole(AriaRole.Link, new() { Name = "Insisto por vez 6" }).ClickAsync();
        await Assertions.Expect(page.Locator(".pane .mail-text").First).ToContainTextAsync("No me contestan <script>alert(6)</script>.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Abrir incidencia" }).ClickAsync();
        await Assertions.Expect(page.Locator(".toast").First).ToContainTextAsync(new Regex("INC-[0-9]{4}-[0-9]{6}"));
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Insisto por vez 6" })).ToHaveCountAsync(0);

        await page.GetByRole(AriaRole.Link, new() { Name = "Insisto por vez 7" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bloquear siempre" }).ClickAsync();
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { NameRegex = new Regex(Sender) }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Insisto por vez 7" })).ToHaveCountAsync(0);

        await ReceiveAsync("Insisto por vez 8", "Otra vez.");
        await using var data = town.Data();
        Assert.Equal(6, await data.Incidents.CountAsync(row => row.Title.StartsWith("Insisto por vez")));
        Assert.Equal(SenderRuleKind.Block, (await data.SenderRules.SingleAsync(rule => rule.Sender == Sender)).Kind);
        Assert.Equal(InboundReason.Blocked, (await data.InboundMails.SingleAsync(row => row.Subject == "Insisto por vez 8")).Reason);
        Assert.Empty(town.PageErrors);
    }

    private async Task ReceiveAsync(string subject, string body)
    {
        var mailbox = town.Mailboxes[0];
        var raw = Encoding.UTF8.GetBytes(SampleLetter.Write("plain", Sender, mailbox.Address, subject, body).ReplaceLineEndings("\r\n"));
        var arrived = new ArrivedMail(mailbox.Name, subject, raw) { Mail = TinyReader.Read(raw), Size = raw.Length };
        Assert.True((await town.Service<ReceiveMail>().ExecuteAsync(new(arrived, mailbox), Actor.System("correo"), CancellationToken.None)).IsDone);
    }
}
