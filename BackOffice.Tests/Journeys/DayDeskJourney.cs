using System.Text.RegularExpressions;
using BackOffice.Appointments.DayDesk;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
using Microsoft.Playwright;
using Shared.Appointments;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>A morning at the day desk, seen in two windows of the same office.</summary>
[Collection(JourneyCollection.Name)]
public sealed class DayDeskJourney(JourneyTown town) : IDisposable
{
    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task Desk_ArrivalCallNoShowAndAttending_AreSeenAtOnceByTheOtherDesk()
    {
        var (office, ana, joan) = (town.OpenDailyOffice(), town.EnterRegistered(Residents.Data("Ana", "Llorca", "Mestre")), town.EnterRegistered(Residents.Data("Joan", "Otxoa", "Ruiz")));
        var (first, second) = (town.Stands(office, ana, town.Now), town.Stands(office, joan, town.Now.AddMinutes(5)));
        var (mine, other) = (await OpenAsync(office.Id, Role.Clerk), await OpenAsync(office.Id, Role.Supervisor));

        await PressAsync(mine, "Ha llegado", ana);
        await NextAsync(other, ana);
        await PressAsync(mine, "Ha llegado", joan);
        await CallAsync(mine, ana, 1);
        await NextAsync(other, joan);
        await NextAsync(mine, ana);
        await CallAsync(mine, ana, 2);
        await CallAsync(mine, ana, 3);
        await PressAsync(mine, "No presentado", ana);
        await NextAsync(mine, joan);
        await PressAsync(other, "Recuperar", ana);
        await NextAsync(mine, ana);
        Assert.Equal(AppointmentState.Arrived, (await town.AppointmentAsync(first.Id)).State);

        await PressAsync(mine, "Atender", joan);
        await Assertions.Expect(mine).ToHaveURLAsync(new Regex("/verificaciones/[0-9a-f-]{36}"));
        await other.GetByText("Con Clerk").First.WaitForAsync();
        Assert.Equal(AppointmentState.InProgress, (await town.AppointmentAsync(second.Id)).State);
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Desk_WalkInTakenByKeyboard_StandsInTheQueueWithPriority()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered(Residents.Data("Zoraida", "Quiroga", "Uria") with { BirthDate = new(1950, 1, 1) }));
        var page = await OpenAsync(office.Id, Role.Clerk);
        await town.KeysAsync(page, "[data-shortcut-new]");
        await page.Keyboard.PressAsync("n");
        await page.Locator("#cita-persona").FillAsync("quiroga uria");
        await page.Locator("#cita-persona-0").WaitForAsync();
        await page.Locator("#cita-persona").PressAsync("Enter");
        await page.GetByText("pasa como si tuviera cita").WaitForAsync();
        await Assertions.Expect(page.Locator("#f-HasDisability")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");

        await NextAsync(page, person);
        await page.Locator(".next").GetByText("Preferente: 65 años o más").WaitForAsync();
        Assert.Empty(town.PageErrors);
    }

    /// <summary>A double click of the mouse: what stands there after its first half is not pressed by the second.</summary>
    [Fact]
    public async Task Button_ClickedTwiceByMistake_HearsOnlyTheFirst()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered(Residents.Data("Doble", "Pulsación", "Serra")));
        town.Stands(office, person, town.Now);
        var page = await OpenAsync(office.Id, Role.Clerk);
        await PressAsync(page, "Ha llegado", person);
        var call = Row(page, person).GetByRole(AriaRole.Button, new() { Name = $"Llamar: {person.Name.Full}" });
        await page.EvaluateAsync("() => { globalThis.heard = []; addEventListener('click', event => heard.push(event.detail)); }");
        await call.DblClickAsync();

        var heard = await page.EvaluateAsync<int[]>("() => globalThis.heard");
        Assert.Equal([1], heard);
        await Row(page, person).GetByRole(AriaRole.Cell, new() { Name = "1", Exact = true }).WaitForAsync();
        Assert.Empty(town.PageErrors);
    }

    /// <summary>The button goes away with what it did; whoever works by keyboard goes on from there and not from the top.</summary>
    [Fact]
    public async Task Button_GoneAfterItsDeed_LeavesTheFocusInItsPlace()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered(Residents.Data("Foco", "Guardado", "Serra")));
        town.Stands(office, person, town.Now);
        var page = await OpenAsync(office.Id, Role.Clerk);
        var arrived = Row(page, person).GetByRole(AriaRole.Button, new() { Name = $"Ha llegado: {person.Name.Full}" });
        await arrived.PressAsync("Enter");

        await Assertions.Expect(arrived).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main :focus")).ToHaveCountAsync(1);
    }

    private static ILocator Row(IPage page, Person person) => page.Locator(".desk-rows tr", new() { HasText = person.Name.Listed });

    private static async Task CallAsync(IPage page, Person person, int times)
    {
        await Row(page, person).GetByRole(AriaRole.Button, new() { Name = $"Llamar: {person.Name.Full}" }).PressAsync("Enter");
        await Row(page, person).GetByRole(AriaRole.Cell, new() { Name = $"{times}", Exact = true }).WaitForAsync();
    }

    private async Task<IPage> OpenAsync(Guid officeId, Role role)
    {
        var page = await town.OpenAsAsync(role);
        await page.GotoAsync(DayDeskRoutes.TodayOf(officeId));
        await page.Locator(".next").WaitForAsync();
        return page;
    }

    private static Task PressAsync(IPage page, string action, Person person) =>
        page.Locator(".desk-rows").GetByRole(AriaRole.Button, new() { Name = $"{action}: {person.Name.Full}" }).First.PressAsync("Enter");

    private static Task NextAsync(IPage page, Person person) => page.Locator(".next-name").GetByText(person.Name.Full).WaitForAsync();
}
