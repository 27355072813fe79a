using BackOffice.Incidents;
using BackOffice.Incidents.Reports;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Reports;

public sealed class ReportScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task Page_WithIncidents_HasATableUnderEachChart()
    {
        await Town.Service<LogIncident>().ExecuteAsync(new(Matters.Matter(), new("Hecho.", 2, InCall: true)), Town.ActorOf(Role.Operator), default);
        SignIn(Role.Supervisor);
        var screen = Render<ReportPage>();
        await screen.WaitForElementAsync("section.panel");
        Assert.Equal(6, screen.FindAll("section.panel figure [role=img]").Count);
        Assert.Equal(6, screen.FindAll("section.panel table").Count);
        Assert.All(screen.FindAll("a[download]"), link => Assert.Contains("desde=2026-10-25&hasta=2026-11-23", link.GetAttribute("href")));
        Assert.Contains("100 %", screen.Find(".figures").TextContent.Replace('\u00a0', ' '));
        Assert.Contains(Text<IncidentTexts>("IncidentChannel.Phone"), screen.Find("#report-canales").Closest("section")!.TextContent);
    }

    [Fact]
    public async Task Filter_OtherDays_GoToTheAddress()
    {
        SignIn(Role.Administrator);
        var screen = Render<ReportPage>();
        await screen.Find("#f-From").ChangeAsync("1/2/26");
        await screen.Find("#f-To").ChangeAsync("28-2-2026");
        await screen.Find("#f-Kind").ChangeAsync("Request");
        await screen.Find("form").SubmitAsync();
        Assert.EndsWith("/incidencias/informes?desde=2026-02-01&hasta=2026-02-28&tipo=Request", Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task Page_OfImpossibleDays_ShowsTheUsualOnesAndSaysSo()
    {
        SignIn(Role.Supervisor);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"{IncidentRoutes.Reports}?desde=0001-01-01&hasta=9999-12-31");
        var screen = Render<ReportPage>();
        Assert.Contains(Text<ReportTexts>("Wrong.From"), (await screen.WaitForElementAsync("p.notice")).TextContent);
        Assert.Contains("desde=2026-10-25&hasta=2026-11-23", screen.Find("a[download]").GetAttribute("href"));
    }

    [Fact]
    public async Task Filter_ImpossibleDay_IsSaidAtItsFieldAndAskedForNothing()
    {
        SignIn(Role.Supervisor);
        var screen = Render<ReportPage>();
        var before = Services.GetRequiredService<NavigationManager>().Uri;
        await screen.Find("#f-To").ChangeAsync("31/12/9999");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<ReportTexts>("Wrong.To"), screen.Find("form").TextContent);
        Assert.Equal(before, Services.GetRequiredService<NavigationManager>().Uri);
    }

    [Fact]
    public async Task Page_WithoutIncidents_SaysSo()
    {
        SignIn(Role.Supervisor);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"{IncidentRoutes.Reports}?desde=2001-01-01&hasta=2001-01-31");
        var screen = Render<ReportPage>();
        Assert.Contains(Text<ReportTexts>("Empty"), (await screen.WaitForElementAsync(".empty-state")).TextContent);
    }
}
