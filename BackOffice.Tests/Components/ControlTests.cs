using BackOffice.Components.Controls;
using BackOffice.Components.Layout;
using Bunit;
using Microsoft.Extensions.DependencyInjection;

namespace BackOffice.Tests.Components;

public sealed class ControlTests : ScreenContext
{
    [Fact]
    public void Tabs_OneActive_RendersOnlyItsPanelAndTellsTheNext()
    {
        string? told = null;
        var tabs = Render<Tabs>(p => p.Add(x => x.Label, "Ficha").Add(x => x.Active, "b").Add(x => x.ActiveChanged, key => told = key)
            .AddChildContent<Tab>(tab => tab.Add(x => x.Key, "a").Add(x => x.Title, "Datos").AddChildContent("<i>uno</i>"))
            .AddChildContent<Tab>(tab => tab.Add(x => x.Key, "b").Add(x => x.Title, "Avisos").Add(x => x.Badge, "2").AddChildContent("<i>dos</i>")));

        Assert.Equal("dos", tabs.Find("[role=tabpanel]").TextContent);
        Assert.Equal("tab-b", tabs.Find("[role=tabpanel]").GetAttribute("aria-labelledby"));
        Assert.Equal(["-1", "0"], tabs.FindAll("[role=tab]").Select(tab => tab.GetAttribute("tabindex")));

        tabs.Find("#tab-a").Click();

        Assert.Equal("a", told);
        Assert.Equal("uno", tabs.Find("[role=tabpanel]").TextContent);
        Assert.Equal("true", tabs.Find("#tab-a").GetAttribute("aria-selected"));
    }

    [Theory]
    [InlineData(Tone.Neutral, "tone-neutral")]
    [InlineData(Tone.Ok, "tone-ok")]
    [InlineData(Tone.Due, "tone-due")]
    [InlineData(Tone.Wrong, "tone-wrong")]
    public void StatusBadge_AnyTone_SaysItWithWordAndIcon(Tone tone, string expected)
    {
        var badge = Render<StatusBadge>(p => p.Add(x => x.Tone, tone).Add(x => x.Text, "Bloqueada"));

        Assert.Contains(expected, badge.Find(".badge").ClassList);
        Assert.Equal("Bloqueada", badge.Find(".badge").TextContent);
        Assert.NotEmpty(badge.Find(".icon").GetAttribute("data-icon")!);
    }

    [Fact]
    public void MaskedText_Revealed_AsksEachTimeAndHidesAgain()
    {
        var asked = 0;
        var masked = Render<MaskedText>(p => p.Add(x => x.Masked, "***4567**").Add(x => x.What, "NIF").Add(x => x.Reveal, () =>
        {
            asked++;
            return Task.FromResult("12345678Z");
        }));

        Assert.DoesNotContain("12345678Z", masked.Markup);
        Assert.Equal("mostrar NIF", masked.Find("button").GetAttribute("aria-label"));
        masked.Find("button").Click();
        Assert.Equal("12345678Z", masked.Find(".masked-value").TextContent);
        masked.Find("button").Click();
        Assert.Equal("***4567**", masked.Find(".masked-value").TextContent);
        masked.Find("button").Click();

        Assert.Equal(2, asked);
    }

    [Fact]
    public void ModalDialog_OpenedAndClosedByEsc_TellsOnce()
    {
        var closed = 0;
        var module = JSInterop.SetupModule("./js/dialog.js");
        module.Mode = JSRuntimeMode.Loose;
        var dialog = Render<ModalDialog>(p => p.Add(x => x.Title, "Resetear clave").Add(x => x.Open, true).Add(x => x.Body, "<p>Texto</p>")
            .Add(x => x.OnClose, () => closed++));

        _ = module.VerifyInvoke("open");
        Assert.Equal(dialog.Find("dialog").GetAttribute("aria-labelledby"), dialog.Find("h2").Id);
        dialog.Find("dialog").TriggerEvent("onclose", EventArgs.Empty);
        dialog.Render(p => p.Add(x => x.Open, false));
        dialog.Find("dialog").TriggerEvent("onclose", EventArgs.Empty);

        Assert.Equal(1, closed);
        Assert.Empty(dialog.FindAll("h2"));
    }

    [Fact]
    public async Task ModalDialog_OwnerTakesItsTimeToClose_DoesNotOpenAgain()
    {
        var work = new TaskCompletionSource();
        var module = JSInterop.SetupModule("./js/dialog.js");
        module.Mode = JSRuntimeMode.Loose;
        var dialog = Render<ModalDialog>(p => p.Add(x => x.Title, "Resetear clave").Add(x => x.Open, true).Add(x => x.OnClose, () => work.Task));

        var closing = dialog.Find("dialog").TriggerEventAsync("onclose", EventArgs.Empty);
        dialog.Render(p => p.Add(x => x.Open, false));
        work.SetResult();
        await closing;

        _ = module.VerifyInvoke("open", 1);
    }

    [Fact]
    public void ToastHost_WithUndo_RunsItAndTakesTheMessageAway()
    {
        var undone = false;
        var host = Render<ToastHost>();
        Services.GetRequiredService<Toasts>().ShowWithAction("Guardado.", "Deshacer", () =>
        {
            undone = true;
            return Task.CompletedTask;
        });

        host.WaitForElement(".toast .link-button").Click();

        Assert.True(undone);
        Assert.Empty(host.FindAll(".toast"));
    }

    [Fact]
    public void ToastHost_AfterEightSeconds_OnlyTheWrongOneStays()
    {
        var host = Render<ToastHost>();
        var toasts = Services.GetRequiredService<Toasts>();
        toasts.Show("Guardado.");
        toasts.Show("No se guardó.", Tone.Wrong);
        Assert.Equal(2, host.FindAll(".toast").Count);

        Clock.Advance(TimeSpan.FromSeconds(8));

        host.WaitForAssertion(() => Assert.Contains("No se guardó.", Assert.Single(host.FindAll(".toast")).TextContent));
    }

    [Fact]
    public void Timeline_Rows_KeepTheirOrder()
    {
        var timeline = Render<Timeline>(p => p.Add(x => x.Label, "Historial")
            .Add(x => x.Items, [new("hoy", "key", "Clave emitida", MachineWhen: "2026-03-12"), new("ayer", "call", "Llamada", "Básico")]));

        Assert.Equal(["Clave emitida", "Llamada"], timeline.FindAll(".timeline-title").Select(title => title.TextContent));
        Assert.Equal("2026-03-12", timeline.Find("time").GetAttribute("datetime"));
        _ = Assert.Single(timeline.FindAll(".timeline-detail"));
    }

    [Fact]
    public void DefinitionRow_Empty_ShowsADash()
    {
        var list = Render<DefinitionList>(p => p.AddChildContent<DefinitionRow>(row => row.Add(x => x.Label, "Municipio")));

        Assert.Equal("—", list.Find("dl dd").TextContent);
    }

    [Fact]
    public void Pager_FirstAndLastPage_OffersOnlyWhatThereIs()
    {
        Assert.Empty(Render<Pager>().Markup.Trim());
        var pager = Render<Pager>(p => p.Add(x => x.NextHref, "/personas?tras=x"));

        Assert.Equal("/personas?tras=x", Assert.Single(pager.FindAll("a")).GetAttribute("href"));
    }

    [Fact]
    public void PageHeader_TitleAndAction_AreBothThere()
    {
        var header = Render<PageHeader>(p => p.Add(x => x.Title, "Personas").Add(x => x.Action, "<button>Nueva</button>"));

        Assert.Equal("Personas", header.Find("h1").TextContent);
        Assert.Equal("Nueva", header.Find(".page-action button").TextContent);
    }

    [Fact]
    public void EmptyState_WithAction_ShowsSentenceAndAction()
    {
        var empty = Render<EmptyState>(p => p.Add(x => x.Text, "No hay altas pendientes.").AddChildContent("<a href='/'>Inicio</a>"));

        Assert.Equal("No hay altas pendientes.", empty.Find("p").TextContent);
        Assert.Equal("Inicio", empty.Find("a").TextContent);
    }
}
