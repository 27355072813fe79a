using BackOffice.Appointments.DayDesk;
using BackOffice.Appointments.DayDesk.Printing;
using BackOffice.Appointments.DayDesk.Turns;
using BackOffice.Components.Layout;
using BackOffice.Tests.Support;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

public sealed class DayDeskScreenTests(Town town) : ScreenTest(town)
{
    private static readonly CancellationToken None = CancellationToken.None;

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Desk_NobodyWaits_SaysSo()
    {
        var page = Open(Town.OpenDailyOffice());
        Assert.Equal(Text<DayDeskTexts>("Next.Nobody"), page.Find(".next-name").TextContent);
        Assert.Contains(Text<DayDeskTexts>("Desk.Queue.Empty"), page.Markup);
    }

    [Fact]
    public async Task Desk_CitizenArrives_IsTheNextAndIsToldWithoutReloading()
    {
        var (office, person) = (Town.OpenDailyOffice(), Town.EnterRegistered());
        var booked = Town.Stands(office, person, Town.Now);
        var page = Open(office);
        Assert.Equal(Text<DayDeskTexts>("Next.Nobody"), page.Find(".next-name").TextContent);

        await Town.Service<ArriveAppointment>().ExecuteAsync(new(booked.Id, 0), Town.NewActor(Role.Clerk), None);
        page.WaitForAssertion(() => Assert.Equal(person.Name.Full, page.Find(".next-name").TextContent));
        Assert.Contains(person.Name.Full, page.Find("[aria-live=polite]").TextContent);
        Town.Clock.Advance(TimeSpan.FromMinutes(7));
        page.WaitForAssertion(() => Assert.Contains(Text<DayDeskTexts>("Wait.Minutes", 7), page.Find("tbody").TextContent));
    }

    [Fact]
    public async Task Desk_ButtonsOfARow_GoFromArrivalToTheSheet()
    {
        var (office, person) = (Town.OpenDailyOffice(), Town.EnterRegistered());
        Town.Stands(office, person, Town.Now);
        var page = Open(office);
        await PressAsync(page, DeskAction.Arrive, person);
        await PressAsync(page, DeskAction.Call, person);
        await PressAsync(page, DeskAction.Call, person);
        await PressAsync(page, DeskAction.Call, person);
        Assert.Contains(page.FindAll("button"), button => button.GetAttribute("aria-label") == Label(DeskAction.Miss, person));
        await PressAsync(page, DeskAction.Attend, person);

        Assert.Contains("/verificaciones/", Navigation.Uri);
        Assert.Empty(Services.GetRequiredService<Toasts>().Shown);
    }

    [Fact]
    public async Task Desk_AnotherOfficialCallsThem_ShowsWhoAndOffersTheNextOne()
    {
        var (office, ana, eva) = (Town.OpenDailyOffice(), Town.EnterRegistered(), Town.EnterRegistered(Residents.Data("Eva")));
        var (first, second) = (Town.Stands(office, ana, Town.Now.AddMinutes(-5)), Town.Stands(office, eva, Town.Now));
        foreach (var booked in new[] { first, second }) await Town.Service<ArriveAppointment>().ExecuteAsync(new(booked.Id, 0), Town.NewActor(Role.Clerk), None);
        var page = Open(office);
        Assert.Equal(ana.Name.Full, page.Find(".next-name").TextContent);
        var supervisor = Town.NewActor(Role.Supervisor);
        await Town.Service<CallAppointment>().ExecuteAsync(new(first.Id, 1), supervisor, None);

        page.WaitForAssertion(() => Assert.Equal(eva.Name.Full, page.Find(".next-name").TextContent));
        Assert.Contains(Text<DayDeskTexts>("Row.CalledBy", supervisor.Name), page.Markup);
    }

    [Fact]
    public async Task Desk_CallNobodyAnswers_IsBookedAgainAndSaid()
    {
        var (office, person) = (Town.OpenDailyOffice(), Town.EnterRegistered());
        Town.Stands(office, person, Town.Now.AddMinutes(-1), AppointmentKind.Call);
        var page = Open(office);
        await PressAsync(page, DeskAction.Call, person);
        await PressAsync(page, DeskAction.Retry, person);

        Assert.Contains(person.Name.Full, Assert.Single(Services.GetRequiredService<Toasts>().Shown).Text);
        Assert.Equal(Text<DayDeskTexts>("Next.Nobody"), page.Find(".next-name").TextContent);
    }

    [Fact]
    public async Task WalkIn_PersonFoundAndChosen_StandsInTheQueue()
    {
        var (office, person) = (Town.OpenDailyOffice(), Town.EnterRegistered(Residents.Data("Zoraida", "Quiroga", "Zabaleta") with { BirthDate = new(1950, 1, 1) }));
        var page = Open(office);
        await page.Find("button[data-shortcut-new]").ClickAsync();
        await page.Find("form").SubmitAsync();
        Assert.Contains(Text<DayDeskTexts>("WalkIn.NobodyChosen"), page.Find(".error-summary").TextContent);
        page.Find("#cita-persona").Input("quiroga zoraida");
        Town.Clock.Advance(TimeSpan.FromMilliseconds(300));
        page.WaitForElement("#cita-persona-0");
        page.Find("#cita-persona").KeyDown("ArrowDown");
        page.Find("#cita-persona").KeyDown("Enter");
        page.WaitForAssertion(() => Assert.Contains(Text<DayDeskTexts>("WalkIn.Over65"), page.Markup));
        await page.Find("form").SubmitAsync();

        page.WaitForAssertion(() => Assert.Equal(person.Name.Full, page.Find(".next-name").TextContent));
        Assert.Contains(Text<DayDeskTexts>("Priority.Over65"), page.Find(".next").TextContent);
    }

    [Fact]
    public void List_DayOfAnOffice_ShowsAllWithMaskedDocuments()
    {
        var (office, person) = (Town.OpenDailyOffice(OfficeZone.Canary), Town.EnterRegistered());
        Town.Stands(office, person, new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc));
        SignIn(Role.Supervisor);
        Navigation.NavigateTo(DayDeskRoutes.ListOf(office.Id));
        var page = Render<DayListPage>();

        var cells = page.Find("tbody tr").Children.Select(cell => cell.TextContent).ToList();
        Assert.Equal(("09:00", person.Name.Listed, person.CurrentDocument!.Number.Masked), (cells[0], cells[1], cells[2]));
        Assert.DoesNotContain(person.CurrentDocument.Value, page.Markup);
    }

    [Fact]
    public void Slip_Appointment_SaysWhenWhereAndWhatToBring()
    {
        var (office, person) = (Town.OpenDailyOffice(), Town.EnterRegistered());
        var booked = Town.Stands(office, person, new(2026, 12, 1, 8, 20, 0, DateTimeKind.Utc));
        SignIn(Role.Operator);
        var page = Render<SlipPage>(p => p.Add(x => x.AppointmentId, booked.Id));

        Assert.Contains("martes 1 de diciembre de 2026, 9:20 h", page.Markup);
        Assert.Contains(booked.Number, page.Markup);
        Assert.Contains(office.Name, page.Find(".slip-facts").TextContent);
        Assert.Contains(Text<DayDeskTexts>("Slip.Bring.Visit"), page.Markup);
        Assert.Contains(Text<DayDeskTexts>("Slip.Missing"), Render<SlipPage>(p => p.Add(x => x.AppointmentId, Guid.NewGuid())).Markup);
    }

    private IRenderedComponent<DayDeskPage> Open(Office office)
    {
        SignIn(Role.Clerk);
        Navigation.NavigateTo(DayDeskRoutes.TodayOf(office.Id));
        return Render<DayDeskPage>();
    }

    private string Label(DeskAction action, Person person) => Text<DayDeskTexts>("Do.Of", Text<DayDeskTexts>($"Do.{action}"), person.Name.Full);

    private Task PressAsync(IRenderedComponent<DayDeskPage> page, DeskAction action, Person person) =>
        page.FindAll("button").First(button => button.GetAttribute("aria-label") == Label(action, person)).ClickAsync();
}
