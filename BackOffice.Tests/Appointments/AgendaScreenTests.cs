using BackOffice.Appointments;
using BackOffice.Appointments.Agenda;
using BackOffice.Appointments.Booking;
using BackOffice.Components;
using BackOffice.Components.Layout;
using BackOffice.Persons;
using BackOffice.Tests.Support;
using BackOffice.Verification;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Shared.Appointments;
using Shared.Offices;
using Shared.Persons;
using Shared.Security;
using Xunit.Abstractions;

namespace BackOffice.Tests.Appointments;

public sealed class AgendaScreenTests : ScreenTest
{
    private static readonly DateOnly Day = AppointmentSteps.Tuesday;

    private readonly ITestOutputHelper output;

    public AgendaScreenTests(Town town, ITestOutputHelper output) : base(town)
    {
        this.output = output;
        Services.AddScoped(services => new AgendaMoves(town.Service<MoveAppointment>(), town.Service<RefusalTexts>(), services.GetRequiredService<Toasts>(), town.Service<IStringLocalizer<AppointmentTexts>>()));
    }

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private IRenderedComponent<AppointmentAgenda> Open(OpenOffice office, string more = "&vista=dia&fecha=2026-11-24")
    {
        Navigation.NavigateTo($"/citas?sede={office.Id}{more}");
        return Render<AppointmentAgenda>();
    }

    [Fact]
    public async Task Day_BookedAndFree_AreNamedForScreenReaders()
    {
        var office = Town.OpenOffice();
        SignIn(Role.Operator);
        var appointment = await Town.BookedAsync(office, office.At(Day, 9), office.Desks[0].Id, AppointmentKind.Call);
        var page = Open(office);

        var cell = page.Find($"a[data-appointment='{appointment.Id}']");
        Assert.Equal("martes 24 de noviembre, Puesto 1, 09:00, cita de García López, Ana, Llamada telefónica, Reservada", cell.GetAttribute("aria-label"));
        Assert.Equal("2", cell.ParentElement!.GetAttribute("rowspan"));
        Assert.Equal("martes 24 de noviembre, Puesto 2, 09:10, libre: dar cita", page.Find($"a[data-slot='{new SlotKey(office.Desks[1].Id, office.At(Day, 9, 10))}']").GetAttribute("aria-label"));
        Assert.Empty(page.FindAll($"a[data-slot='{new SlotKey(office.Desks[0].Id, office.At(Day, 9, 10))}']"));
        Assert.Equal("grid", page.Find("table.agenda").GetAttribute("role"));
    }

    [Fact]
    public async Task Week_HolidayAndClosure_SayWhy()
    {
        var office = Town.OpenOffice();
        await using (var data = Town.Data())
        {
            data.Add(Holiday.Create(office.Id, new(2026, 12, 8), "Inmaculada", HolidayScope.National, Town.Now).Value);
            data.Add(Closure.Create(office.Id, new(null, new(2026, 12, 9), new(2026, 12, 9), null, null, "Obras en la entrada"), Town.Now).Value);
            await data.SaveChangesAsync();
        }

        SignIn(Role.Clerk);
        var page = Open(office, "&vista=semana&fecha=2026-12-10");

        Assert.Equal(["Inmaculada", "Obras en la entrada"], page.FindAll(".shut-day").Select(cell => cell.TextContent));
        Assert.Equal(5, page.FindAll("th.agenda-head").Count);
        Assert.Contains("Inmaculada", Open(office, "&vista=mes&fecha=2026-12-10").Find(".month").TextContent, StringComparison.Ordinal);
        Assert.Contains("Inmaculada", Open(office, "&vista=dia&fecha=2026-12-08").Find(".empty-state").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_InTheAddress_LeaveWhatIsAskedFor()
    {
        var office = Town.OpenOffice();
        SignIn(Role.Clerk);
        var visit = await Town.BookedAsync(office, office.At(Day, 9), office.Desks[0].Id);
        var call = await Town.BookedAsync(office, office.At(Day, 9), office.Desks[1].Id, AppointmentKind.Call);
        await Town.CancelAsync(call);

        Assert.Equal([$"{visit.Id}"], Open(office).FindAll("a[data-appointment]").Select(cell => cell.GetAttribute("data-appointment")!));
        var cancelled = Open(office, "&vista=dia&fecha=2026-11-24&estado=Cancelled");
        Assert.Contains("Anulada", Assert.Single(cancelled.FindAll("a.appointment")).TextContent, StringComparison.Ordinal);
        Assert.Single(Open(office, $"&vista=dia&fecha=2026-11-24&puesto={office.Desks[1].Id}").FindAll("th.agenda-desk"));
        Assert.Empty(Open(office, "&vista=dia&fecha=2026-11-24&tipo=Call").FindAll("a[data-appointment]"));
        Assert.NotEmpty(Open(office, "&vista=x&fecha=31-02-2026&estado=9&tipo=Nada&hora=x&puesto=").FindAll("table.agenda"));
    }

    [Fact]
    public async Task Drop_OnAFreeSlot_MovesAndCanBeUndone()
    {
        var office = Town.OpenOffice();
        SignIn(Role.Operator);
        var appointment = await Town.BookedAsync(office, office.At(Day, 9), office.Desks[0].Id);
        var page = Open(office);

        await page.InvokeAsync(() => page.Instance.DropAsync($"{appointment.Id}", $"{new SlotKey(office.Desks[1].Id, office.At(Day, 11))}"));

        Assert.Contains("11:00", page.Find("a[data-appointment]").GetAttribute("aria-label"), StringComparison.Ordinal);
        var toast = Assert.Single(Services.GetRequiredService<Toasts>().Shown);
        await page.InvokeAsync(() => toast.Action!());
        page.WaitForAssertion(() => Assert.Contains("Puesto 1, 09:00", page.Find("a[data-appointment]").GetAttribute("aria-label"), StringComparison.Ordinal));
        await page.InvokeAsync(() => page.Instance.DropAsync("x", "y"));
        await page.InvokeAsync(() => page.Instance.DropAsync($"{Guid.NewGuid()}", $"{new SlotKey(office.Desks[1].Id, office.At(Day, 11))}"));
        Assert.Contains("09:00", page.Find("a[data-appointment]").GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_BooksMeanwhile_ShowsWithoutReloading()
    {
        var office = Town.OpenOffice();
        SignIn(Role.Clerk);
        var page = Open(office);
        Assert.Empty(page.FindAll("a[data-appointment]"));

        await Town.BookedAsync(office, office.At(Day, 9));

        page.WaitForAssertion(() => Assert.Single(page.FindAll("a[data-appointment]")));
    }

    [Fact]
    public async Task Card_GiveAppointment_TakesTwoActionsAndShowsIt()
    {
        Town.OpenOffice();
        var person = Town.EnterRegistered();
        SignIn(Role.Clerk);
        var card = Render<PersonVerifications>(p => p.Add(x => x.PersonId, person.Id));

        await card.FindAll("button").Single(button => button.TextContent.Contains(Text<AppointmentTexts>("Booking.Give"), StringComparison.Ordinal)).ClickAsync();
        await card.Find("dialog form").SubmitAsync();

        card.WaitForAssertion(() => Assert.Contains("Reservada", card.Find("#citas-title").ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal));
        await using var data = Town.Data();
        Assert.Equal(AppointmentState.Booked, (await data.Appointments.SingleAsync(row => row.PersonId == person.Id)).State);
        Assert.NotNull((await Town.Service<PersonQueries>().HeaderAsync(Town.ActorOf(Role.Clerk), person.Id, default))!.NextAppointment);
    }

    [Fact]
    public async Task New_OfSomebodyWithOnePending_OffersToChangeItInstead()
    {
        var office = Town.OpenOffice();
        var booked = await Town.BookedAsync(office, office.At(Day, 9));
        SignIn(Role.Clerk);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/citas/nueva?persona={booked.PersonId}");
        var page = Render<NewAppointment>();

        Assert.Contains(Text<AppointmentTexts>("Booking.HasOne"), page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("form"));
        Assert.Contains(Text<AppointmentTexts>("Person.Change"), page.Find(".row-actions").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dialog_CancelWithReason_SaysWhatTheCitizenReceives()
    {
        var office = Town.OpenOffice();
        SignIn(Role.Operator);
        var appointment = await Town.BookedAsync(office, office.At(Day, 9));
        var page = Open(office, $"&vista=dia&fecha=2026-11-24&cita={appointment.Id}");
        Assert.DoesNotContain(page.FindAll("dialog a.button"), link => link.GetAttribute("href")!.Contains("sobrecita", StringComparison.Ordinal));

        await page.FindAll("dialog button.danger").Single().ClickAsync();
        Assert.Contains("recibirá un aviso", page.Find("dialog .notice").TextContent, StringComparison.Ordinal);
        page.Find("dialog #f-Reason").Change("No puede venir");
        await page.Find("dialog form").SubmitAsync();

        Assert.Equal((AppointmentState.Cancelled, "No puede venir"), ((await Town.AppointmentAsync(appointment.Id)).State, (await Town.AppointmentAsync(appointment.Id)).EndReason));
        Assert.DoesNotContain("cita=", Navigation.Uri, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Supervisor_PutsOneBesideAnother_AfterAWarning()
    {
        var (office, person) = (Town.OpenOffice(desks: 1), Town.EnterRegistered());
        SignIn(Role.Supervisor);
        var taken = await Town.BookedAsync(office, office.At(Day, 9));
        var page = Open(office, $"&vista=dia&fecha=2026-11-24&cita={taken.Id}");
        Assert.Single(page.FindAll("dialog a.button"), link => link.GetAttribute("href")!.Contains("sobrecita=", StringComparison.Ordinal));
        var form = Render<BookingForm>(p => p.Add(x => x.PersonId, person.Id).Add(x => x.Overbooks, true)
            .Add(x => x.Wanted, new OfferedSlot(office.Id, office.Office.Name, office.Office.ZoneId, office.Desks[0].Id, "Puesto 1", taken.StartsAt, taken.EndsAt)));

        Assert.Contains("Ya hay una cita", form.Find(".notice").TextContent, StringComparison.Ordinal);
        await form.Find("form").SubmitAsync();

        Assert.Equal(2, Open(office).FindAll("td.busy a.appointment").Count);
    }

    [Fact]
    public async Task Day_OfThreeHundred_IsTwoStatementsAndGrowsWithThem()
    {
        var (few, many) = (Town.OpenOffice(desks: 2), Town.OpenOffice(desks: 20, publicDesks: 10));
        foreach (var (office, count) in new[] { (few, 30), (many, 300) })
        {
            await using var data = Town.Data();
            for (var number = 0; number < count; number++)
            {
                var (at, desk) = (office.At(Day, 9).AddMinutes(20 * (number % 15)), office.Desks[number / 15]);
                var person = Person.Enter(Residents.Data(), Town.Now);
                data.Add(person);
                var order = new AppointmentOrder(person.Id, office.Id, AppointmentKind.Visit, Shared.Common.Channel.InPerson, Guid.Empty);
                data.Add(Appointment.Book(order, new(desk.Id, at, at.AddMinutes(20), true), $"Z-{$"{office.Id:N}"[^12..]}{number:000}", 0, Town.Now));
            }

            await data.SaveChangesAsync();
        }

        SignIn(Role.Clerk);
        var small = Open(few).Markup.Length;
        var page = Open(many);
        var statements = await Town.Statements.OfAsync(() => Task.FromResult(page = Open(many)));

        Assert.True(statements.Count <= 2, string.Join('\n', statements));
        Assert.Equal(300, page.FindAll("a[data-appointment]").Count);
        output.WriteLine($"{statements.Count} statements; {page.Markup.Length / 1024} KiB for 300 appointments, {(double)page.Markup.Length / small:0.0} times the page of 30; {page.RenderCount} renders");
        Assert.InRange(page.Markup.Length, small, small * 11);
    }
}
