using BackOffice.Incidents.ServiceLevels;
using BackOffice.Incidents.ServiceLevels.Calendars;
using BackOffice.Incidents.ServiceLevels.Levels;
using BackOffice.Tests.Support;
using Bunit;
using Shared.Calendars;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Tests.Incidents.ServiceLevels;

public sealed class ServiceLevelScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task Calendars_List_SaysTheWeekInWords()
    {
        SignIn(Role.Supervisor);
        var screen = Render<CalendarList>();
        var row = await screen.WaitForElementAsync("tbody tr:contains('Atención 012')");
        Assert.Contains("lunes a viernes 8:00–20:00; sábado 9:00–14:00", row.TextContent);
        Assert.Contains("General incidencias", row.TextContent);
        Assert.Contains("lunes a viernes las 24 horas", screen.Find("tbody tr:contains('Días hábiles')").TextContent);
    }

    [Fact]
    public async Task Hours_Typed_AreReadAndUnreadableOnesStay()
    {
        SignIn(Role.Supervisor);
        var calendar = (await Town.Service<CreateCalendar>().ExecuteAsync(new(new("De pantalla", "Atlantic/Canary"), new(Calendars.Week("Mon-Fri 08:00-15:00"), [])), Town.ActorOf(Role.Supervisor), default)).Value;
        var screen = Render<CalendarScreen>(parameters => parameters.Add(page => page.CalendarId, calendar));
        await (await screen.WaitForElementAsync("button.primary")).ClickAsync();
        Assert.Equal("23/11/2026", screen.Find("#f-ValidFrom").GetAttribute("value"));
        await screen.Find("#f-Week-Saturday").ChangeAsync("por la mañana");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<ServiceLevelTexts>("Hours.Unreadable", "sábado"), screen.Find(".error-summary").TextContent);
        Assert.Equal("por la mañana", screen.Find("#f-Week-Saturday").GetAttribute("value"));
        await screen.Find("#f-Week-Saturday").ChangeAsync("9-14");
        Assert.Contains("sábado 9:00–14:00", screen.Markup);
        await screen.Find("button:contains('Añadir los nacionales')").ClickAsync();
        await screen.Find("form").SubmitAsync();
        var version = (await Town.Service<ServiceLevelQueries>().CalendarAsync(Town.ActorOf(Role.Supervisor), calendar, default))!.Versions[^1];
        Assert.Equal(new(2026, 11, 23), version.ValidFrom);
        Assert.Contains(new WeeklySpan(DayOfWeek.Saturday, 540, 840), version.Week);
        Assert.Equal([new(2026, 12, 6), new(2026, 12, 8), new(2026, 12, 25)], version.Holidays);
    }

    [Fact]
    public async Task NewCalendar_WithoutName_IsToldAndThenCreated()
    {
        SignIn(Role.Administrator);
        var screen = Render<NewCalendar>();
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<ServiceLevelTexts>("Refusal.CalendarNameMissing"), screen.Find(".error-summary").TextContent);
        await screen.Find("#f-Name").ChangeAsync("Guardia");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(await Town.Service<ServiceLevelQueries>().CalendarsAsync(Town.ActorOf(Role.Administrator), default), row => row.Calendar.Name == "Guardia");
    }

    [Fact]
    public async Task Level_Targets_AreTypedAsPeopleWriteThem()
    {
        SignIn(Role.Supervisor);
        var screen = Render<NewServiceLevel>();
        await screen.WaitForElementAsync("#f-CalendarId option");
        Assert.DoesNotContain("Días hábiles", screen.Find("#f-CalendarId").TextContent);
        await screen.Find("#f-Name").ChangeAsync("Urgencias");
        await screen.Find("#f-Targets-1-Response").ChangeAsync("15 min");
        await screen.Find("#f-Targets-1-Resolution").ChangeAsync("dos días");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<ServiceLevelTexts>("Targets.Unreadable", "1 · Crítica"), screen.Find(".error-summary").TextContent);
        Assert.Equal("dos días", screen.Find("#f-Targets-1-Resolution").GetAttribute("value"));
        await screen.Find("#f-Targets-1-Resolution").ChangeAsync("2 h 30");
        await screen.Find("form").SubmitAsync();
        var level = (await Town.Service<ServiceLevelBook>().LevelsAsync(default)).Single(row => row.Name == "Urgencias");
        Assert.Equal(new ServiceTarget(1, 15, 150), level.Targets[0]);
    }

    [Fact]
    public async Task Level_ChangedBySomebodyElse_IsToldAndKeepsTheText()
    {
        var actor = SignIn(Role.Supervisor);
        var screen = Render<LevelScreen>(parameters => parameters.Add(page => page.LevelId, ShippedServiceLevels.GeneralRequests));
        await screen.WaitForElementAsync("#f-Name");
        Assert.Equal("120 h", screen.Find("#f-Targets-4-Resolution").GetAttribute("value"));
        Assert.True((await Town.Service<ArchiveServiceLevel>().ExecuteAsync(new(ShippedServiceLevels.GeneralRequests, 0, true), actor, default)).IsDone);
        await screen.Find("#f-Name").ChangeAsync("Lo mío");
        await screen.Find("form").SubmitAsync();
        Assert.NotEmpty(screen.FindAll(".error-summary"));
        Assert.Equal("Lo mío", screen.Find("#f-Name").GetAttribute("value"));
    }
}
