using BackOffice.Incidents;
using BackOffice.Incidents.Entities;
using BackOffice.Incidents.Lines;
using BackOffice.Incidents.Teams;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Teams;

public sealed class HelpDeskScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task Team_NewWrongAndThenRight_KeepsWhatWasTyped()
    {
        SignIn(Role.Supervisor);
        var member = Town.NewActor(Role.Operator);
        var screen = Open<TeamScreen>($"{IncidentRoutes.Teams}?equipo=nuevo");
        await screen.WaitForElementAsync("#f-Name");
        await screen.Find("#f-Email").ChangeAsync("no es un correo");
        await screen.Find("#f-Add").ChangeAsync(member.Id.ToString());
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<HelpDeskTexts>("Refusal.NameMissing"), screen.Find(".error-summary").TextContent);
        Assert.Contains(Text<HelpDeskTexts>("Refusal.EmailInvalid"), screen.Find(".error-summary").TextContent);
        Assert.Equal("no es un correo", screen.Find("#f-Email").GetAttribute("value"));

        await screen.Find("#f-Name").ChangeAsync("Equipo de la pantalla");
        await screen.Find("#f-Email").ChangeAsync("equipo@ayto.example");
        await screen.Find(".member input[type=checkbox]").ChangeAsync(true);
        await screen.Find("form").SubmitAsync();
        var team = (await Town.Service<TeamQueries>().ListAsync(Town.ActorOf(Role.Supervisor), default)).Teams.Single(row => row.Name == "Equipo de la pantalla");
        Assert.Equal((member.Id, true), (team.Members.Single().OfficialId, team.Members.Single().IsLead));
    }

    [Fact]
    public async Task Team_SecondWriter_IsToldAndKeepsTheText()
    {
        SignIn(Role.Supervisor);
        var team = await Town.TeamAsync(HelpDeskSteps.Values());
        var screen = Open<TeamScreen>($"{IncidentRoutes.Teams}?equipo={team.Id}");
        await screen.WaitForElementAsync("#f-Name");
        Assert.True((await Town.Service<ChangeTeam>().ExecuteAsync(new(team.Id, team.Version, HelpDeskSteps.Values()), Town.ActorOf(Role.Supervisor), default)).IsDone);
        await screen.Find("#f-Name").ChangeAsync("Lo que yo escribo");
        await screen.Find("form").SubmitAsync();
        Assert.NotEmpty(screen.FindAll(".error-summary"));
        Assert.Equal("Lo que yo escribo", screen.Find("#f-Name").GetAttribute("value"));
    }

    [Fact]
    public async Task Entities_OfficialLimited_ShowsInTheTable()
    {
        SignIn(Role.Administrator);
        var (entity, official) = (await Town.EntityAsync("Entidad de la pantalla"), Town.NewActor(Role.Clerk));
        var screen = Open<EntityScreen>(IncidentRoutes.Entities);
        await screen.WaitForElementAsync("#f-Official");
        await screen.Find("#f-Official").ChangeAsync(official.Id.ToString());
        await screen.Find($"#f-Entity-{entity}").ChangeAsync(true);
        await screen.Find("form").SubmitAsync();
        Assert.Contains("Clerk de prueba", screen.Find("tbody tr:contains('Entidad de la pantalla')").TextContent);
    }

    [Fact]
    public async Task Line_WrongNumber_IsSaidAtItsField()
    {
        SignIn(Role.Supervisor);
        var screen = Open<LineScreen>($"{IncidentRoutes.Lines}?linea=nueva");
        await screen.WaitForElementAsync("#f-Number");
        await screen.Find("#f-Name").ChangeAsync("Nueva línea");
        await screen.Find("#f-Number").ChangeAsync("extensión 5");
        await screen.Find("form").SubmitAsync();
        Assert.Equal("true", screen.Find("#f-Number").GetAttribute("aria-invalid"));
        Assert.Equal("Nueva línea", screen.Find("#f-Name").GetAttribute("value"));
    }

    private IRenderedComponent<TScreen> Open<TScreen>(string address)
        where TScreen : IComponent
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<TScreen>();
    }
}
