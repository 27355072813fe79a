using System.Text.RegularExpressions;
using BackOffice.Appointments.Notices;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification;
using BackOffice.Tests.Verification.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shared.Appointments;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>From the pending queue to a key by way of the office: appointment, letter, arrival, visit, record on paper. In a town of its own, because it lets days go by.</summary>
public sealed class VisitJourney(JourneyTown town) : IClassFixture<JourneyTown>
{
    [Fact]
    public async Task Queue_BookedVisit_EndsInARecordOnPaperAndAKey()
    {
        var (office, data) = (town.OpenOffice(desks: 1), Residents.Data("Núria", "Peiró", "Goñi"));
        var (person, clerk) = (town.EnterRegistered(data), await town.OpenAsAsync(Role.Clerk));
        var booked = await BookFromTheQueueAsync(clerk, person);
        var calendar = await CalendarReader.OfMailAsync((await town.LettersToAsync(data.Email!.Value)).Single().Raw);
        Assert.Equal(("REQUEST", 0, booked.StartsAt), (calendar.Method, calendar.Sequence, calendar.Start.UtcDateTime));

        town.Clock.Advance(booked.StartsAt - town.Now);
        var page = await town.OpenAsAsync(Role.Clerk);
        await page.GotoAsync($"/citas/hoy?sede={office.Id}");
        foreach (var action in new[] { "Ha llegado", "Llamar", "Atender" }) await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{action}") }).First.PressAsync("Enter");
        await VerifyAsync(page, person);
        Assert.Equal(AppointmentState.Attended, (await town.AppointmentAsync(booked.Id)).State);

        var paper = await PrintAsync();
        foreach (var said in new[] { booked.Number, "Peiró", "Goñi", "Avanzado", VerificationSteps.Support }) Assert.Contains(said, paper, StringComparison.Ordinal);
        await new Desk(town, page).ResetKeyAsync(person.Id, "Primera asignación");
        var portal = await CitizenPortal.OfAsync(town);
        Assert.Equal("Advanced", (await portal.CheckAsync(data.Document.Value, await town.KeySentToAsync(data.Email.Value)))!.Level);
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task Card_MovedAndCalledOff_TellsTheCalendarAndRemindsNoMore()
    {
        var (office, data) = (town.OpenOffice(desks: 1), Residents.Data());
        var person = town.EnterRegistered(data);
        var thursday = AppointmentSteps.Tuesday.AddDays(2);
        Assert.True((await town.BookAsync(person.Id, office, office.At(thursday, 12))).IsDone);
        var page = await town.OpenAsAsync(Role.Operator);
        await page.GotoAsync($"/personas/{person.Id}?ficha=verificacion");

        await town.LettersToAsync(data.Email!.Value);
        await OpenAsync(page);
        await page.Locator("dialog[open] button.primary").ClickAsync();
        await page.Locator("dialog[open] #f-Reason").FillAsync("Prefiere antes");
        await page.Locator("dialog[open] button[type=submit]").ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await town.LettersToAsync(data.Email.Value);
        await OpenAsync(page);
        await page.Locator("dialog[open] button.danger").ClickAsync();
        await page.Locator("dialog[open] #f-Reason").FillAsync("Se va de viaje");
        await page.Locator("dialog[open] button[type=submit]").ClickAsync();
        await page.GetByText("anulada.").First.WaitForAsync();

        await town.LettersToAsync(data.Email.Value);

        town.Clock.Advance(office.At(thursday.AddDays(-1), 12) - town.Now);
        await town.Service<RemindAppointments>().RunAsync(CancellationToken.None);
        var letters = await town.LettersToAsync(data.Email.Value);
        List<CalendarReading> calendars = [];
        foreach (var letter in letters) calendars.Add(await CalendarReader.OfMailAsync(letter.Raw));

        Assert.Equal([("REQUEST", 0), ("REQUEST", 1), ("CANCEL", 2)], calendars.Select(calendar => (calendar.Method, calendar.Sequence)));
        Assert.All(calendars, calendar => Assert.Equal(calendars[0].Uid, calendar.Uid));
        Assert.DoesNotContain(letters, letter => letter.Subject.Contains("Recordatorio", StringComparison.Ordinal));
    }

    private async Task<Appointment> BookFromTheQueueAsync(IPage page, Person person)
    {
        await page.GotoAsync("/verificaciones");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Dar cita.*Peiró") }).ClickAsync();
        await page.Locator("main button[type=submit].primary").ClickAsync();
        await page.GetByText("CIT-2026-").First.WaitForAsync();
        await using var data = town.Data();
        return await data.Appointments.AsNoTracking().SingleAsync(row => row.PersonId == person.Id);
    }

    private static async Task OpenAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Cambiar o anular") }).First.ClickAsync();
        await page.Locator("dialog[open]").WaitForAsync();
    }

    private static async Task VerifyAsync(IPage page, Person person)
    {
        var seen = VerificationSteps.Dni(person);
        await page.Locator("#f-DocumentNumber").FillAsync(seen.Number!);
        await page.Locator("#f-SupportNumber").FillAsync(seen.SupportNumber!);
        await page.Locator("#f-IssuedOn").FillAsync(seen.IssuedOn!);
        await page.Locator("#f-ExpiresOn").FillAsync(seen.ExpiresOn!);
        foreach (var answer in await page.GetByLabel("Sí", new() { Exact = true }).AllAsync()) await answer.CheckAsync();
        await page.Locator("#f-Outcome input[type=radio]").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Terminar: identidad verificada" }).ClickAsync();
        await page.GetByText("Avanzado").First.WaitForAsync();
    }

    /// <summary>A supervisor prints the last record.</summary>
    private async Task<string> PrintAsync()
    {
        var page = await town.OpenAsAsync(Role.Supervisor);
        await page.GotoAsync("/actas");
        var address = await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Imprimir el acta") }).First.GetAttributeAsync("href");
        var answer = await page.APIRequest.GetAsync($"{town.Address}{address}");
        Assert.Equal(200, answer.Status);
        return string.Join('\n', await PdfText.PagesAsync(await answer.BodyAsync()));
    }
}
