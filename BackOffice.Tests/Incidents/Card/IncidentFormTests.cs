using BackOffice.Components.Layout;
using BackOffice.Incidents;
using BackOffice.Incidents.Card;
using BackOffice.Incidents.Card.Dialogs;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Card;

public sealed class IncidentFormTests(Town town) : ScreenTest(town)
{
    private IRenderedComponent<IncidentScreen> Open(string number)
    {
        SignIn(Role.Operator);
        return Render<IncidentScreen>(parameters => parameters.Add(screen => screen.Number, number));
    }

    [Fact]
    public async Task Assign_ToAReservedTeam_WarnsAndLeavesToTheConsole()
    {
        var (incident, team) = (await Town.OpenAsync(), Guid.NewGuid());
        await using (var data = Town.Data())
        {
            data.Add(Team.Create(team, new($"Reservado {team:N}", null, true)));
            await data.SaveChangesAsync();
        }

        Town.Clock.Advance(TimeSpan.FromMinutes(2));
        var screen = Open(incident.Number);
        screen.FindAll("button").First(button => button.TextContent.Trim() == Text<CardTexts>("Do.Assign")).Click();
        screen.Find("#f-Team").Change(team.ToString());
        Assert.Contains(Text<CardTexts>("Assign.Hidden"), screen.Find("dialog").TextContent, StringComparison.Ordinal);
        screen.Find("dialog form").Submit();
        screen.WaitForAssertion(() => Assert.EndsWith(IncidentRoutes.Console, Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal));
        Assert.Single(Services.GetRequiredService<Toasts>().Shown, toast => toast.Text == Text<CardTexts>("Card.Left", incident.Number));
    }

    [Fact]
    public async Task Requester_ChosenByEnter_IsShownAndOnlySavedByTheButton()
    {
        var (incident, person) = (await Town.OpenAsync(), Town.EnterVerified());
        var screen = Open(incident.Number);
        var dialogs = screen.FindComponent<CardDialogs>();
        await screen.InvokeAsync(() => screen.FindComponent<IncidentFacts>().Instance.OnDialog.InvokeAsync(CardDialog.Requester));
        dialogs.Find("#cita-persona").Input(person.CurrentDocument!.Value);
        await dialogs.Find("#cita-persona").KeyDownAsync(new KeyboardEventArgs { Key = "Enter" });
        Assert.Contains(person.Name.FirstSurname, dialogs.WaitForElement("dialog form strong").TextContent, StringComparison.Ordinal);
        Assert.Equal(incident.RequesterId, (await Town.IncidentAsync(incident.Id)).RequesterId);

        dialogs.Find("dialog form").Submit();
        Assert.Equal(person.Id, await RequesterPersonAsync(incident.Id));
    }

    [Theory]
    [InlineData(CardDialog.Priority)]
    [InlineData(CardDialog.Correct)]
    public async Task Form_SentUntouched_WritesNothingAndSaysSo(CardDialog dialog)
    {
        var incident = await Town.OpenAsync();
        var (before, entries, lines) = (await Town.IncidentAsync(incident.Id), (await Town.EntriesAsync(incident.Id)).Count, await LinesAsync(incident.Id));
        Assert.NotEqual(0, lines);
        var screen = Open(incident.Number);
        await screen.InvokeAsync(() => screen.FindComponent<IncidentFacts>().Instance.OnDialog.InvokeAsync(dialog));
        screen.Find("dialog form").Submit();

        screen.WaitForAssertion(() => Assert.Equal(Text<IncidentTexts>("Refusal.NothingToChange"), Assert.Single(Services.GetRequiredService<Toasts>().Shown).Text));
        Assert.Equal((before.Version, entries, lines), ((await Town.IncidentAsync(incident.Id)).Version, (await Town.EntriesAsync(incident.Id)).Count, await LinesAsync(incident.Id)));
    }

    private async Task<int> LinesAsync(Guid incident)
    {
        var id = incident.ToString();
        await using var data = Town.Data();
        return await data.AuditEntries.CountAsync(row => row.ObjectId == id);
    }

    private async Task<Guid?> RequesterPersonAsync(Guid incident)
    {
        await using var data = Town.Data();
        return await data.Requesters.Where(row => data.Incidents.Any(found => found.Id == incident && found.RequesterId == row.Id)).Select(row => row.PersonId).SingleAsync();
    }
}
