using BackOffice.Components;
using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Console;
using BackOffice.Incidents.Console.Screen;
using BackOffice.Incidents.Console.Views;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Shared.Incidents;
using Shared.Incidents.Setup;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Console;

public sealed class ConsoleScreenTests(Town town) : ScreenTest(town)
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public async Task Open_NewOnes_AreListedWithTitleNumberAndRequester()
    {
        var logged = await Town.LogAsync(Matters.Matter("<b>No entra</b>"));
        var screen = Open("?ver=Unassigned");

        var row = screen.Find($"tr[data-row='{logged.Id}']");
        Assert.Contains(logged.Number, row.TextContent, StringComparison.Ordinal);
        Assert.Contains("<b>No entra</b>", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rosa Ferrer Mas", row.TextContent, StringComparison.Ordinal);
        Assert.Empty(screen.FindAll("tbody b"));
    }

    [Fact]
    public async Task Search_Typed_GoesSealedIntoTheAddressAndMarksTheWord()
    {
        await Town.LogAsync(Matters.Matter() with { Title = "Cosa", Description = "La <i>abubilla</i> del parque" });
        var screen = Open();

        screen.Find("#consola-q").Change("abubilla");

        screen.WaitForAssertion(() => Assert.Equal("abubilla", Assert.Single(screen.FindAll("mark")).TextContent));
        Assert.DoesNotContain("abubilla", Navigation.Uri, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("ver=All", Navigation.Uri, StringComparison.Ordinal);
        Assert.Empty(screen.FindAll("tbody i"));
    }

    [Fact]
    public async Task Requester_PickedWhileTyping_NarrowsTheListAndShowsTheName()
    {
        var theirs = await Town.LogAsync(Matters.Matter() with { Requester = new(New: new("Berenguela Zamorano", null, "612 345 670")) });
        var other = await Town.LogAsync();
        var screen = Open("?ver=Open");
        screen.Find("button[aria-controls=consola-mas]").Click();
        screen.Find("#f-FilterRequester").Input("zamorano beren");
        Town.Clock.Advance(TimeSpan.FromSeconds(1));
        screen.WaitForElement("#f-FilterRequester-list [role=option]").MouseDown();

        screen.WaitForAssertion(() => Assert.Empty(screen.FindAll($"tr[data-row='{other.Id}']")));
        Assert.Single(screen.FindAll($"tr[data-row='{theirs.Id}']"));
        Assert.Contains("solicitante=", Navigation.Uri, StringComparison.Ordinal);
        Assert.Equal("Berenguela Zamorano", screen.Find("#f-FilterRequester").GetAttribute("value"));
    }

    [Fact]
    public void Address_EveryPart_ComesBackAsItWas()
    {
        var links = Town.Service<SearchLink>();
        var filter = new ConsoleFilter
        {
            View = ConsoleView.Open,
            Sort = ConsoleSort.Due,
            State = IncidentState.Waiting,
            Kind = IncidentKind.Request,
            CategoryId = Guid.NewGuid(),
            TeamId = Guid.NewGuid(),
            AssigneeId = Guid.Empty,
            EntityId = Guid.Empty,
            Channel = IncidentChannel.Email,
            Priority = 2,
            Alarm = ServiceAlarm.Breached,
            Waiting = WaitingReason.ThirdParty,
            Tag = "año nuevo",
            RequesterId = Guid.NewGuid(),
            From = new(2026, 1, 2),
            To = new(2026, 3, 4),
            IsMajor = true,
            Text = "señora Peiró",
        };
        var address = new ConsoleAddress(filter, [ConsoleColumn.Team, ConsoleColumn.Changed], "d1f.2");

        var read = ConsoleAddress.Read("http://x" + address.Href(links), links);

        Assert.Equal(filter, read.Filter);
        Assert.Equal(address.Columns, read.Columns);
        Assert.Equal("d1f.2", read.At);
        Assert.DoesNotContain("Peir", address.Href(links), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mark_WithShift_MarksTheStretchAndAssignsItWithUndo()
    {
        for (var i = 0; i < 4; i++) await Town.LogAsync();
        var screen = Open("?ver=Unassigned");
        var boxes = screen.FindAll("tbody input[type=checkbox]");
        boxes[0].Click();
        screen.FindAll("tbody input[type=checkbox]")[2].Click(new MouseEventArgs { ShiftKey = true });
        Assert.Contains(Text<ConsoleTexts>("Bulk.Many", 3), screen.Markup, StringComparison.Ordinal);

        screen.FindAll(".bulk button")[0].Click();
        screen.Find("#f-Assignee").Change(Town.ActorOf(Role.Operator).Id.ToString());
        screen.Find("dialog form").Submit();

        var toasts = Services.GetRequiredService<BackOffice.Components.Layout.Toasts>();
        screen.WaitForAssertion(() => Assert.Equal(Text<ConsoleTexts>("Done.Many", 3), toasts.Shown[^1].Text));
        await screen.InvokeAsync(() => toasts.Shown[^1].Action!());
        screen.WaitForAssertion(() => Assert.Equal(Text<ConsoleTexts>("Undone.Many", 3), toasts.Shown[^1].Text));
    }

    [Fact]
    public async Task Assign_SomeStandSoAlready_CountsOnlyWhatChangedAndOffersNoHiddenTeam()
    {
        var (one, _, team) = (await Town.LogAsync(), await Town.LogAsync(), Guid.NewGuid());
        var me = Town.ActorOf(Role.Operator);
        await using (var data = Town.Data())
        {
            data.Add(Team.Create(team, new($"Reservado {team:N}", null, true)));
            await data.SaveChangesAsync();
        }

        Town.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.True((await Town.Service<AssignIncident>().ExecuteAsync(new(one.Id, (await Town.IncidentAsync(one.Id)).Version, (await Town.IncidentAsync(one.Id)).TeamId, me.Id), me, default)).IsDone);
        var screen = Open("?ver=Open");
        screen.Find($"tr[data-row='{one.Id}'] input[type=checkbox]").Click();
        screen.FindAll("tbody input[type=checkbox]").First(box => !box.HasAttribute("checked")).Click();
        screen.FindAll(".bulk button")[0].Click();
        Assert.DoesNotContain(screen.FindAll("dialog #f-Team option"), option => option.GetAttribute("value") == team.ToString());
        Assert.NotEmpty(screen.FindAll("dialog #f-Team option"));
        screen.Find("#f-Assignee").Change(me.Id.ToString());
        screen.Find("dialog form").Submit();

        var toasts = Services.GetRequiredService<BackOffice.Components.Layout.Toasts>();
        screen.WaitForAssertion(() => Assert.Equal($"{Text<ConsoleTexts>("Done.One")} · {Text<ConsoleTexts>("Same.One")}", toasts.Shown[^1].Text));
    }

    [Fact]
    public async Task Live_NewOne_IsAnnouncedAndComesOnClickAndTheCounterFollows()
    {
        await Town.LogAsync();
        var screen = Open("?ver=Unassigned");
        var rows = screen.FindAll("tbody tr").Count;
        var logged = await Town.LogAsync();
        Town.Clock.Advance(TimeSpan.FromSeconds(1));

        screen.WaitForElement(".arrivals");
        Assert.Equal(rows, screen.FindAll("tbody tr").Count);
        screen.Find(".arrivals").Click();
        screen.WaitForElement($"tr[data-row='{logged.Id}']");
        Assert.Empty(screen.FindAll(".arrivals"));
    }

    [Fact]
    public async Task Views_OwnAndShared_AreListedForThoseWhoMay()
    {
        var (mine, boss) = (Town.ActorOf(Role.Operator), Town.ActorOf(Role.Supervisor));
        var save = Town.Service<SaveView>();
        await save.ExecuteAsync(new("Solo mía", false, "ver=All"), mine, default);
        await save.ExecuteAsync(new("De la jefa", false, "ver=All"), boss, default);
        var shared = await save.ExecuteAsync(new("De todos", true, "ver=Open"), boss, default);
        Assert.Equal(Shared.Common.Refusal.Forbidden, (await save.ExecuteAsync(new("Mía", true, ""), mine, default)).Refusal);
        Assert.Equal(IncidentRefusals.ViewNameMissing, (await save.ExecuteAsync(new(" ", false, ""), mine, default)).Refusal);
        Assert.Equal(IncidentRefusals.NotYours, (await Town.Service<RemoveView>().ExecuteAsync(new(shared.Value), mine, default)).Refusal);

        Assert.Equal(["De todos", "Solo mía"], Open().FindAll(".saved a").Select(link => link.GetAttribute("title")));
    }

    private IRenderedComponent<IncidentConsole> Open(string query = "")
    {
        SignIn(Role.Operator);
        Navigation.NavigateTo("/incidencias" + query);
        return Render<IncidentConsole>();
    }
}
