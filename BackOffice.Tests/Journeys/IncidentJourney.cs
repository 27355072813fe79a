using System.Text.RegularExpressions;
using BackOffice.Appointments.DayDesk.Calls;
using BackOffice.Appointments.DayDesk.Turns;
using BackOffice.Incidents.Card.Jobs;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification;
using BackOffice.Tests.Verification.Records;
using Microsoft.Playwright;
using Shared.Appointments;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Journeys;

/// <summary>An incident with a browser: from a call to its solution by way of an appointment, two officials at once, and a requester without e-mail.</summary>
[Collection(JourneyCollection.Name)]
public sealed class IncidentJourney(JourneyTown town) : IDisposable
{
    public void Dispose() => town.CloseWindows();

    [Fact]
    public async Task CallLeftOpen_WaitsForAnAppointment_GoesOnByItselfAndIsResolved()
    {
        var person = town.EnterRegistered();
        var appointment = town.Stands(town.OpenDailyOffice(), person, town.Now);
        var logged = await town.LogAsync(Matters.Matter() with { Requester = new(PersonId: person.Id) });
        var page = await OpenAsync(logged.Number, Role.Operator);

        await PressUntilGoneAsync(page, "a");
        await State(page, "Asignada");
        await Click(page, "Poner en espera");
        await page.Locator("dialog[open]").GetByText("A una cita").ClickAsync();
        await Assertions.Expect(page.Locator("dialog[open]")).ToContainTextAsync(appointment.Number);
        await page.Locator("dialog[open] button[type=submit]").ClickAsync();
        await State(page, "En espera");
        await Assertions.Expect(page.Locator(".card-header")).ToContainTextAsync(appointment.Number);

        await AttendAsync(appointment.Id, person);
        await town.Service<AdvanceWaitingIncidents>().RunAsync(CancellationToken.None);

        // nobody touches the page: it hears of it
        await State(page, "En curso");
        await Assertions.Expect(page.Locator(".entries")).ToContainTextAsync("se ha atendido");
        await page.Locator("#f-Text").FillAsync("Identidad verificada: ya puede pedir la clave.");
        await Click(page, "Enviar y resolver");
        await State(page, "Resuelta");
        Assert.Equal(IncidentState.Resolved, (await town.IncidentAsync(logged.Id)).State);
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task TwoOfficials_AtOnce_TheSecondIsStoppedAndSendsAnyway()
    {
        var logged = await town.LogAsync(Matters.Matter() with { Requester = new(New: new("Pau Roig", "pau.roig@correo.example")) });
        var (first, second) = (await OpenAsync(logged.Number, Role.Operator), await OpenAsync(logged.Number, Role.Clerk));
        await second.Locator("#f-Text").FillAsync("Le llamo esta tarde.");
        await Assertions.Expect(first.Locator(".others")).ToContainTextAsync("está escribiendo");

        await first.Locator("#f-Text").FillAsync("Ya le he llamado yo.");
        await Click(first, "Enviar");
        await Assertions.Expect(second.Locator(".unseen")).ToContainTextAsync("Ya le he llamado yo.");
        await Click(second, "Enviar");
        await Assertions.Expect(second.Locator(".unseen")).ToContainTextAsync("No se ha enviado");
        await Assertions.Expect(second.Locator("#f-Text")).ToHaveValueAsync("Le llamo esta tarde.");
        await Click(second, "Enviar igualmente");
        await Assertions.Expect(first.Locator(".entries")).ToContainTextAsync("Le llamo esta tarde.");

        var letters = await town.LettersToAsync("pau.roig@correo.example");
        Assert.Equal(3, letters.Count);
        Assert.Empty(town.PageErrors);
    }

    [Fact]
    public async Task RequesterWithoutEmail_GetsACodeReadOut()
    {
        var logged = await town.LogAsync(Matters.Matter() with { Requester = new(New: new("Lola Mas", null, "96 388 37 00")) });
        var page = await OpenAsync(logged.Number, Role.Operator);
        await Assertions.Expect(page.Locator("aside")).ToContainTextAsync("Sin correo");

        await Click(page, "Dar código de consulta");
        await page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Dar el código" }).ClickAsync();
        var code = await page.Locator("dialog[open] .code").InnerTextAsync();
        Assert.Matches("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$", code);
        Assert.True(AccessCode.Matches((await town.IncidentAsync(logged.Id)).AccessCodeHash, code, logged.Id));
        await Click(page, "Entregado");
        await Assertions.Expect(page.Locator(".entries")).ToContainTextAsync("Código de consulta entregado");
        Assert.DoesNotContain(town.Addresses, address => address.Contains(code, StringComparison.Ordinal));
    }

    private async Task<IPage> OpenAsync(string number, Role role)
    {
        var page = await town.OpenAsAsync(role);
        await page.GotoAsync($"/incidencias/{number}");
        await Assertions.Expect(page.Locator(".entries li").First).ToBeVisibleAsync();
        return page;
    }

    /// <summary>The citizen comes, is called, and is verified at the desk.</summary>
    private async Task AttendAsync(Guid appointment, Person person)
    {
        var (clerk, none) = (town.NewActor(Role.Clerk), CancellationToken.None);
        Assert.True((await town.Service<ArriveAppointment>().ExecuteAsync(new(appointment, 0), clerk, none)).IsDone);
        Assert.True((await town.Service<CallAppointment>().ExecuteAsync(new(appointment, 1), clerk, none)).IsDone);
        var visit = await town.Service<AttendAppointment>().ExecuteAsync(new(appointment, 2), clerk, none);
        Assert.True((await town.FinishVisitAsync(await town.VerificationAsync(visit.Value), VerificationSteps.Dni(person), actor: clerk)).IsDone);
        Assert.Equal(AppointmentState.Attended, (await town.AppointmentAsync(appointment)).State);
    }

    /// <summary>The keys come a moment after the screen; pressing one again does no harm.</summary>
    private static async Task PressUntilGoneAsync(IPage page, string key)
    {
        for (var tries = 0; tries < 60 && await page.Locator($"[data-key='{key}']").CountAsync() > 0; tries++)
        {
            await page.Keyboard.PressAsync(key);
            await Task.Delay(500);
        }
    }

    private static Task State(IPage page, string word) => Assertions.Expect(page.Locator(".card-header .badge").First).ToHaveTextAsync(new Regex(word));

    private static Task Click(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
}
