using System.Text.RegularExpressions;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
using Microsoft.Playwright;
using Shared.Appointments;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>Appointments with a browser: from the card, two officials at once, by keyboard, and called off.</summary>
[Collection(JourneyCollection.Name)]
public sealed class AppointmentJourney(JourneyTown town) : IDisposable
{
    private static readonly DateOnly Day = AppointmentSteps.Tuesday;

    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Card_TwoActions_GiveTheEarliestSlot()
    {
        town.OpenOffice();
        var (page, person) = (await town.OpenAsAsync(Role.Clerk), town.EnterRegistered());
        await page.GotoAsync($"/personas/{person.Id}?ficha=verificacion");

        await GiveAsync(page).ClickAsync();
        await page.Locator("dialog[open] button.primary").ClickAsync();

        await page.GetByText("Reservada").First.WaitForAsync();
        await Assertions.Expect(page.Locator(".card-header")).ToContainTextAsync("Cita");
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task TwoOfficials_SameSlot_TheSecondIsOfferedTheNext()
    {
        var office = town.OpenOffice(desks: 1);
        var address = $"/citas?sede={office.Id}&vista=dia&fecha=2026-11-24&hora={office.Desks[0].Id:N}.202611240800";
        var (first, second) = (await WithPersonAsync(address), await WithPersonAsync(address));

        await first.Locator("dialog[open] button.primary").ClickAsync();
        await first.Locator(".toast").First.WaitForAsync();
        await second.Locator("dialog[open] button.primary").ClickAsync();

        await second.Locator("dialog[open] .error-summary").WaitForAsync();
        await Assertions.Expect(second.Locator("dialog[open] label:has(input[name=Slot])").First).ToContainTextAsync("09:20");
        await Assertions.Expect(second.Locator("dialog[open] input[name=Slot]:checked")).ToHaveCountAsync(0);
        await second.Locator("dialog[open] input[name=Slot]").First.CheckAsync();
        await second.Locator("dialog[open] button.primary").ClickAsync();
        await second.Locator(".toast").First.WaitForAsync();
        Assert.Equal(8, await town.ClaimsAtAsync(office));
    }

    [Fact]
    public async Task Calendar_ByKeyboard_MovesAnAppointment()
    {
        var office = town.OpenOffice(desks: 1);
        var appointment = await town.BookedAsync(office, office.At(Day, 12));
        var page = await town.OpenAsAsync(Role.Operator);
        await page.GotoAsync($"/citas?sede={office.Id}&vista=dia&fecha=2026-11-24");
        await Assertions.Expect(page.Locator(".agenda a[tabindex='0']")).ToHaveCountAsync(1); // the keys of the calendar are there
        await page.Locator($"a[data-appointment='{appointment.Id}']").FocusAsync();

        await page.Keyboard.PressAsync("m");
        await Assertions.Expect(page.Locator("a[data-slot]:focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Home");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator("p[role=status].visually-hidden").Last).ToContainTextAsync("09:10");
        await page.Keyboard.PressAsync("Enter");

        await page.Locator(".toast").GetByText("cambiada").First.WaitForAsync();
        await Assertions.Expect(page.Locator("a[data-appointment]")).ToHaveAttributeAsync("aria-label", new Regex("Puesto 1, 09:10"));
        Assert.Equal(AppointmentState.Rescheduled, (await town.AppointmentAsync(appointment.Id)).State);
        await page.Keyboard.PressAsync("Escape");
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Calendar_DraggedAndCancelled_FreesTheDesk()
    {
        var office = town.OpenOffice(desks: 2);
        var appointment = await town.BookedAsync(office, office.At(Day, 9), office.Desks[0].Id);
        var page = await town.OpenAsAsync(Role.Clerk);
        await page.GotoAsync($"/citas?sede={office.Id}&vista=semana&fecha=2026-11-24");
        await Assertions.Expect(page.Locator(".agenda a[tabindex='0']")).ToHaveCountAsync(1); // the dragging of the calendar is there
        await page.Locator($"a[data-appointment='{appointment.Id}']").DragToAsync(page.Locator($"a[data-slot='{office.Desks[1].Id:N}.202611240800']"));
        await page.Locator(".toast").GetByText("cambiada").First.WaitForAsync();

        await page.Locator("a[data-appointment]").ClickAsync();
        await page.Locator("dialog[open] button.danger").ClickAsync();
        await page.Locator("dialog[open] #f-Reason").FillAsync("No puede venir");
        await page.Locator("dialog[open] button[type=submit]").ClickAsync();

        await page.Locator(".toast").GetByText("anulada").First.WaitForAsync();
        Assert.Equal(0, await town.ClaimsAtAsync(office));
    }

    private static ILocator GiveAsync(IPage page) => page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Dar cita" }).First;

    /// <summary>A clerk who clicked a free slot and found a person by the document.</summary>
    private async Task<IPage> WithPersonAsync(string address)
    {
        var (page, person) = (await town.OpenAsAsync(Role.Clerk), town.EnterRegistered());
        await page.GotoAsync(address);
        await page.Locator("dialog[open] #cita-persona").FillAsync(person.CurrentDocument!.Value);
        await page.Locator("dialog[open] [role=option]").First.ClickAsync();
        return page;
    }
}
