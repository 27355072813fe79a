using BackOffice.Appointments;
using BackOffice.Appointments.Closing;
using BackOffice.Offices;
using BackOffice.Offices.Holidays;
using BackOffice.Offices.Hours;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Offices;

public sealed class OfficeScreenTests(Town town) : ScreenTest(town)
{
    [Fact]
    public async Task List_Offices_SaysTodaysHours()
    {
        SignIn(Role.Supervisor);
        await Town.EnterOfficeAsync(name: "De la lista");
        var screen = Render<OfficeList>();
        var row = await screen.WaitForElementAsync("tbody tr:contains('De la lista')");
        Assert.Contains("9:00–11:00", row.TextContent);
        Assert.Contains(Text<OfficeTexts>("Offices.Active"), row.TextContent);
    }

    [Fact]
    public async Task New_WrongAndThenRight_KeepsWhatWasTyped()
    {
        SignIn(Role.Administrator);
        var screen = Render<NewOffice>();
        await screen.Find("#f-Name").ChangeAsync("Oficina nueva");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<OfficeTexts>("Refusal.AddressMissing"), screen.Find(".error-summary").TextContent);
        Assert.Equal("Oficina nueva", screen.Find("#f-Name").GetAttribute("value"));
        await screen.Find("#f-Address").ChangeAsync("Plaza 1");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(await Town.Service<OfficeQueries>().ListAsync(Town.ActorOf(Role.Administrator), default), row => row.Name == "Oficina nueva");
    }

    [Fact]
    public async Task Data_SecondPerson_IsToldAndKeepsTheText()
    {
        var actor = SignIn(Role.Supervisor);
        var office = await Town.EnterOfficeAsync();
        var screen = Render<OfficeScreen>(parameters => parameters.Add(page => page.OfficeId, office));
        await screen.WaitForElementAsync("#f-Address");
        Assert.True((await Town.Service<ChangeOffice>().ExecuteAsync(new(office, 0, OfficeTown.Values("Cambiada antes")), actor, default)).IsDone);
        await screen.Find("#f-Address").ChangeAsync("Lo que yo escribo");
        await screen.Find("form").SubmitAsync();
        Assert.NotEmpty(screen.FindAll(".error-summary"));
        Assert.Equal("Lo que yo escribo", screen.Find("#f-Address").GetAttribute("value"));
    }

    [Fact]
    public async Task Hours_Typed_SaysTheWeekInWordsAndKeepsUnreadableTimes()
    {
        SignIn(Role.Supervisor);
        var office = await Town.EnterOfficeAsync();
        var screen = Render<HoursTab>(parameters => parameters.Add(tab => tab.OfficeId, office).Add(tab => tab.SlotMinutes, 10));
        await screen.WaitForElementAsync(".board-action button");
        await screen.Find(".board-action button").ClickAsync();
        Assert.Contains("lunes a viernes 9:00–14:00", screen.Markup);
        await screen.Find("#f-Bands-3-To").ChangeAsync("mediodía");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<OfficeTexts>("Hours.TimeUnreadable", "jueves"), screen.Find(".error-summary").TextContent);
        Assert.Equal("mediodía", screen.Find("#f-Bands-3-To").GetAttribute("value"));
        await screen.Find("#f-Bands-3-To").ChangeAsync("1330");
        Assert.Contains("jueves 9:00–13:30", screen.Markup);
        await screen.Find("form").SubmitAsync();
        Assert.Equal(2, (await Town.Service<OfficeQueries>().HoursAsync(Town.ActorOf(Role.Supervisor), office, default)).Count);
    }

    [Theory]
    [InlineData("9", 9, 0)]
    [InlineData("9:30", 9, 30)]
    [InlineData("930", 9, 30)]
    [InlineData("0930", 9, 30)]
    [InlineData("16.05", 16, 5)]
    [InlineData("9 h", 9, 0)]
    [InlineData("14", 14, 0)]
    public void Time_UsualWriting_IsUnderstood(string typed, int hour, int minute) => Assert.Equal(new TimeOnly(hour, minute), BandForm.TimeOf(typed));

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("25")]
    [InlineData("9:75")]
    [InlineData("mediodía")]
    [InlineData("12345")]
    public void Time_Other_IsNot(string? typed) => Assert.Null(BandForm.TimeOf(typed));

    [Fact]
    public async Task Tabs_EachOne_IsShown()
    {
        SignIn(Role.Supervisor);
        var office = await Town.EnterOfficeAsync(desks: 2);
        foreach (var (tab, expected) in new[] { ("puestos", "Mesa 2"), ("horario", "9:00–11:00"), ("festivos", Text<OfficeTexts>("Closures.Empty")), ("historial", Text<OfficeTexts>("History.CreateOffice")) })
        {
            Services.GetRequiredService<NavigationManager>().NavigateTo(OfficeRoutes.CardOf(office, tab));
            var screen = Render<OfficeScreen>(parameters => parameters.Add(page => page.OfficeId, office));
            await screen.WaitForAssertionAsync(() => Assert.Contains(expected, screen.Markup));
        }
    }

    [Fact]
    public async Task Import_ListWithAFault_ShowsItBeforeAnythingIsEntered()
    {
        SignIn(Role.Supervisor);
        var screen = Render<HolidayImport>();
        await screen.Find("#f-Text").ChangeAsync("9/10/2036;Comunitat;autonómico\nno sé;Nada;local");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<OfficeTexts>("HolidayLineFault.DateUnreadable"), screen.Markup);
        Assert.Empty(await Town.Service<HolidayQueries>().ListAsync(Town.ActorOf(Role.Supervisor), null, 2036, default));
        await screen.Find(".button.primary").ClickAsync();
        Assert.Single(await Town.Service<HolidayQueries>().ListAsync(Town.ActorOf(Role.Supervisor), null, 2036, default));
    }

    [Fact]
    public async Task Closing_PreviewCloseAndUndo_OnOnePage()
    {
        SignIn(Role.Supervisor);
        var office = await Town.EnterOfficeAsync();
        var booked = (await Town.BookAsync(office, OfficeTown.At(new DateOnly(2026, 11, 26), 9))).Value;
        var screen = Render<ClosingScreen>(parameters => parameters.Add(page => page.OfficeId, office));
        await screen.WaitForElementAsync("#f-FirstDay");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(Text<AppointmentTexts>("Closing.DayMissing"), screen.Find(".error-summary").TextContent);
        await screen.Find("#f-FirstDay").ChangeAsync("26/11/26");
        await screen.Find("#f-Reason").ChangeAsync("Obras");
        await screen.Find("form").SubmitAsync();
        Assert.Contains(booked.Number, screen.Markup);
        await screen.Find(".button.danger").ClickAsync();
        Assert.Contains(Text<AppointmentTexts>("Closing.Done"), screen.Markup);
        var undo = await screen.WaitForElementAsync($"button:contains('{Text<AppointmentTexts>("Closing.Undo")}')");
        await undo.ClickAsync();
        Assert.Contains(Text<AppointmentTexts>("Closing.Undone"), screen.Markup);
        Assert.False((await Town.Service<OfficePlans>().FindAsync(office, default))!.DayAt(new(2026, 11, 26)).IsClosed);
    }
}
