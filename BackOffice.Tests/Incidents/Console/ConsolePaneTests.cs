using BackOffice.Components.Layout;
using BackOffice.Incidents.Card;
using BackOffice.Incidents.Console.Screen;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Console;

/// <summary>An incident open beside the list.</summary>
public sealed class ConsolePaneTests(Town town) : ScreenTest(town)
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Opened_InTheAddress_StandsBesideTheListWithoutReadingItAgain()
    {
        var (one, other) = (await Town.LogAsync(Matters.Matter("Farola sin luz")), await Town.LogAsync(Matters.Matter("Bache en la calle")));
        var screen = Open("?ver=Unassigned");
        Assert.Empty(screen.FindAll(".console-pane"));
        var unseen = await Town.LogAsync();

        Navigation.NavigateTo($"/incidencias?ver=Unassigned&abierta={one.Number}");
        screen.WaitForAssertion(() => Assert.Contains("Farola sin luz", screen.Find(".console-pane h2").TextContent, StringComparison.Ordinal));
        Assert.Equal(one.Id.ToString(), screen.Find("tr[aria-current]").GetAttribute("data-row"));
        Assert.Single(screen.FindAll("h1"));
        Assert.Empty(screen.FindAll($"tr[data-row='{unseen.Id}']"));

        Navigation.NavigateTo($"/incidencias?ver=Unassigned&abierta={other.Number}");
        screen.WaitForAssertion(() => Assert.Contains("Bache en la calle", screen.Find(".console-pane h2").TextContent, StringComparison.Ordinal));
        Navigation.NavigateTo(screen.Find("[data-close-pane]").GetAttribute("href")!);
        screen.WaitForAssertion(() => Assert.Empty(screen.FindAll(".console-pane")));
        Assert.Equal(2, screen.FindAll($"tr[data-row='{one.Id}'], tr[data-row='{other.Id}']").Count);
    }

    [Fact]
    public async Task Opened_ThatIsNotThere_SaysSoBesideTheList()
    {
        var logged = await Town.LogAsync();
        var screen = Open("?ver=Unassigned&abierta=INC-2026-999999");

        screen.WaitForAssertion(() => Assert.Contains(Text<CardTexts>("Card.NotFound", "INC-2026-999999"), screen.Find(".console-pane").TextContent, StringComparison.Ordinal));
        Assert.Single(screen.FindAll($"tr[data-row='{logged.Id}']"));
    }

    [Fact]
    public async Task Opened_AssignedToAReservedTeam_ClosesAndTheListStays()
    {
        var (logged, team) = (await Town.LogAsync(), Guid.NewGuid());
        await using (var data = Town.Data())
        {
            data.Add(Team.Create(team, new($"Reservado {team:N}", null, true)));
            await data.SaveChangesAsync();
        }

        Town.Clock.Advance(TimeSpan.FromMinutes(2));
        var screen = Open($"?ver=Unassigned&abierta={logged.Number}");
        screen.WaitForElement(".console-pane h2");
        screen.FindAll(".console-pane button").First(button => button.TextContent.Trim() == Text<CardTexts>("Do.Assign")).Click();
        screen.Find("#f-Team").Change(team.ToString());
        screen.Find(".console-pane dialog form").Submit();

        screen.WaitForAssertion(() => Assert.Empty(screen.FindAll(".console-pane")));
        Assert.Equal("/incidencias?ver=Unassigned", new Uri(Navigation.Uri).PathAndQuery);
        Assert.Single(Services.GetRequiredService<Toasts>().Shown, toast => toast.Text == Text<CardTexts>("Card.Left", logged.Number));
    }

    [Fact]
    public async Task View_Saved_DoesNotKeepWhatWasOpen()
    {
        var logged = await Town.LogAsync();
        var screen = Open($"?ver=Unassigned&abierta={logged.Number}");
        screen.WaitForElement(".console-pane h2");

        Assert.All(screen.FindAll(".views a[href]"), link => Assert.DoesNotContain(logged.Number, link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.DoesNotContain("abierta", screen.FindComponent<SaveViewDialog>().Instance.Address, StringComparison.Ordinal);
    }

    private IRenderedComponent<IncidentConsole> Open(string query)
    {
        SignIn(Role.Operator);
        Navigation.NavigateTo("/incidencias" + query);
        return Render<IncidentConsole>();
    }
}
