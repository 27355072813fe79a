using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using BackOffice.Appointments.Portal;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Api;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Tests.Api;

public sealed class AppointmentApiTests(Town town) : IClassFixture<Town>
{
    private const string Appointments = "/api/v1/appointments";

    private static readonly DateOnly Day = AppointmentSteps.Tuesday;

    private static AppointmentRequest Wish(OpenOffice office, DateTime at, Person person) => new(office.Id, at.ToString("O"), person.CurrentDocument!.Value);

    private static async Task<IReadOnlyList<SlotResponse>> SlotsAsync(HttpClient portal, OpenOffice office, string from, string to) =>
        (await portal.GetFromJsonAsync<List<SlotResponse>>($"/api/v1/offices/{office.Id}/slots?from={from}&to={to}"))!;

    [Fact]
    public async Task Offices_Listed_LeaveOutTheArchived()
    {
        var (portal, open, archived) = (await town.PortalAsync(), town.OpenOffice(), town.OpenOffice());
        await using (var data = town.Data())
        {
            (await data.Offices.SingleAsync(office => office.Id == archived.Id)).SetArchived(true);
            await data.SaveChangesAsync();
        }

        var listed = (await portal.GetFromJsonAsync<List<OfficeResponse>>("/api/v1/offices"))!;

        Assert.Contains(new OfficeResponse(open.Id, open.Office.Name), listed);
        Assert.DoesNotContain(listed, office => office.Id == archived.Id);
        await (await portal.GetAsync($"/api/v1/offices/{archived.Id}/slots?from=2026-12-01&to=2026-12-01")).ProblemAsync(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Slots_OfADay_AreThePublicOnesInUtcOnce()
    {
        var (portal, office) = (await town.PortalAsync(), town.OpenOffice(desks: 3, publicDesks: 2));
        await town.BookedAsync(office, office.At(Day, 9), office.Desks[0].Id);
        await town.BookedAsync(office, office.At(Day, 9), office.Desks[1].Id);

        var text = await portal.GetStringAsync($"/api/v1/offices/{office.Id}/slots?from=2026-11-24&to=2026-11-24");
        var slots = JsonSerializer.Deserialize<List<SlotResponse>>(text, JsonSerializerOptions.Web)!;

        Assert.StartsWith("""[{"start":"2026-11-24T08:20:00Z","end":"2026-11-24T08:40:00Z"}""", text, StringComparison.Ordinal);
        Assert.Equal(27, slots.Count);
        Assert.Equal(slots.Select(slot => slot.Start).Distinct().Order(), slots.Select(slot => slot.Start));
        Assert.Empty(await SlotsAsync(portal, office, "2026-11-22", "2026-11-23"));
        Assert.Empty(await SlotsAsync(portal, office, "2026-12-24", "2026-12-31"));
        Assert.Equal(29, (await SlotsAsync(portal, office, "2026-12-23", "2027-01-31")).Count);
    }

    [Fact]
    public async Task Book_FreeSlot_GoesOnlyToAPublicDesk()
    {
        var (portal, office, person) = (await town.PortalAsync(), town.OpenOffice(desks: 2, publicDesks: 1), town.EnterRegistered());

        var response = await portal.PostAsJsonAsync(Appointments, Wish(office, office.At(Day, 10), person));

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        var booked = (await response.Content.ReadFromJsonAsync<AppointmentResponse>())!;
        Assert.Equal($"{Appointments}/{booked.Id}", response.Headers.Location?.ToString());
        Assert.Equal((office.At(Day, 10), office.At(Day, 10, 20)), (booked.Start, booked.End));
        var appointment = await town.AppointmentAsync(booked.Id);
        Assert.Equal((office.Desks[0].Id, Channel.Portal, AppointmentKind.Visit, booked.Number), (appointment.DeskId, appointment.Channel, appointment.Kind, appointment.Number));
    }

    [Fact]
    public async Task Book_TakenSlot_IsToldTheNextOnes()
    {
        var (portal, office) = (await town.PortalAsync(), town.OpenOffice(desks: 2, publicDesks: 1));
        await portal.PostAsJsonAsync(Appointments, Wish(office, office.At(Day, 10), town.EnterRegistered()));

        var problem = await (await portal.PostAsJsonAsync(Appointments, Wish(office, office.At(Day, 10), town.EnterRegistered()))).ProblemAsync(HttpStatusCode.Conflict, "slot-taken");

        var next = problem.GetProperty("nextSlots").Deserialize<List<SlotResponse>>(JsonSerializerOptions.Web)!;
        Assert.Equal([office.At(Day, 10, 20), office.At(Day, 10, 30), office.At(Day, 10, 40)], next.Select(slot => slot.Start));
    }

    [Fact]
    public async Task Book_WhoIsNotRegistered_GetsTheSameAnswerAsNobody()
    {
        var (portal, office) = (await town.PortalAsync(), town.OpenOffice());
        var unregistered = await portal.PostAsJsonAsync(Appointments, Wish(office, office.At(Day, 10), town.Enter()));
        var unknown = await portal.PostAsJsonAsync(Appointments, new AppointmentRequest(office.Id, office.At(Day, 10).ToString("O"), Residents.Data().Document.Value));

        await unregistered.ProblemAsync(HttpStatusCode.UnprocessableEntity, "not-registered");
        Assert.Equal(await unregistered.Content.ReadAsStringAsync(), await unknown.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("2026-11-23T10:00:00Z", "outside-window")]
    [InlineData("2026-11-23T08:00:00Z", "in-past")]
    [InlineData("2026-12-24T09:00:00Z", "outside-window")]
    [InlineData("2026-11-24T06:00:00Z", "slot-not-offered")]
    [InlineData("2026-11-24T08:05:00Z", "slot-not-offered")]
    [InlineData("2026-11-24T10:00:00", "start-invalid")]
    [InlineData("24/11/2026 10:00", "start-invalid")]
    [InlineData("2026-11-31T10:00:00Z", "start-invalid")]
    [InlineData("2026-11-24T10:00:00Z; DROP TABLE Offices", "start-invalid")]
    [InlineData("", "start-missing")]
    [InlineData(null, "start-missing")]
    public async Task Book_WrongTime_IsToldOfStart(string? start, string code)
    {
        var (portal, office) = (await town.PortalAsync(), town.OpenOffice());
        var problem = await (await portal.PostAsJsonAsync(Appointments, new AppointmentRequest(office.Id, start, town.EnterRegistered().CurrentDocument!.Value))).ProblemAsync(HttpStatusCode.UnprocessableEntity, code);

        Assert.Equal(["start"], problem.Fields());
        Assert.Equal(0, await town.ClaimsAtAsync(office));
    }

    [Fact]
    public async Task Book_WithAnOffset_MeansTheSameInstant()
    {
        var (portal, office) = (await town.PortalAsync(), town.OpenOffice());
        var response = await portal.PostAsJsonAsync(Appointments, new AppointmentRequest(office.Id, "2026-11-24T10:00:00+01:00", town.EnterRegistered().CurrentDocument!.Value));

        Assert.Equal(office.At(Day, 10), (await response.Content.ReadFromJsonAsync<AppointmentResponse>())!.Start);
    }

    [Theory]
    [InlineData("{}", "validation-failed", "documentNumber officeId start")]
    [InlineData("""{"officeId":"x","start":"2026-11-24T10:00:00Z","documentNumber":"12345678Z"}""", "field-unreadable", "officeId")]
    [InlineData("""{"officeId":null,"start":"2026-11-24T10:00:00Z","documentNumber":"12345678Z"}""", "office-unknown", "officeId")]
    [InlineData("""{"officeId":"019aadd2-5a10-7c3e-9f51-3d2b0c7e8a44","start":7,"documentNumber":"12345678Z"}""", "field-unreadable", "start")]
    [InlineData("""{"officeId":"019aadd2-5a10-7c3e-9f51-3d2b0c7e8a44","start":"2026-11-24T10:00:00Z","documentNumber":"12345678A"}""", "document-control-wrong", "documentNumber")]
    public async Task Book_BadBody_IsToldOfItsFields(string body, string code, string fields)
    {
        var problem = await (await (await town.PortalAsync()).PostTextAsync(Appointments, body)).ProblemAsync(HttpStatusCode.UnprocessableEntity, code);

        Assert.Equal(fields.Split(' '), problem.Fields());
    }

    [Theory]
    [InlineData("", "from to")]
    [InlineData("?from=2026-12-01", "to")]
    [InlineData("?from=ayer&to=2026-12-01", "from")]
    [InlineData("?from=2026-12-02&to=2026-12-01", "to")]
    [InlineData("?from=2026-12-01&to=2027-02-01", "to")]
    [InlineData("?from=0001-01-01&to=9999-12-31", "from to")]
    public async Task Slots_BadPeriod_IsToldOfItsFields(string query, string fields)
    {
        var (portal, office) = (await town.PortalAsync(), town.OpenOffice());
        var problem = await (await portal.GetAsync($"/api/v1/offices/{office.Id}/slots{query}")).ProblemAsync(HttpStatusCode.UnprocessableEntity, fields.Contains(' ') ? "validation-failed" : "range-invalid");

        Assert.Equal(fields.Split(' '), problem.Fields());
    }

    [Fact]
    public async Task Book_PersonWithOneToCome_IsRefused()
    {
        var (portal, office, person) = (await town.PortalAsync(), town.OpenOffice(), town.EnterRegistered());
        await portal.PostAsJsonAsync(Appointments, Wish(office, office.At(Day, 10), person));

        await (await portal.PostAsJsonAsync(Appointments, Wish(office, office.At(Day, 12), person))).ProblemAsync(HttpStatusCode.UnprocessableEntity, "already-booked");
    }

    [Fact]
    public async Task Book_SameKeyTwice_BooksOnce()
    {
        var (portal, office, person, key) = (await town.PortalAsync(), town.OpenOffice(), town.EnterRegistered(), Guid.NewGuid().ToString());
        var first = await portal.PostOnceAsync(Appointments, Wish(office, office.At(Day, 10), person), key);
        var second = await portal.PostOnceAsync(Appointments, Wish(office, office.At(Day, 10), person), key);

        Assert.Equal(HttpStatusCode.Created, second.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await second.Content.ReadAsStringAsync());
        Assert.Equal(4, await town.ClaimsAtAsync(office));
    }

    [Fact]
    public async Task Cancel_AlsoAfterTheTownHallMovedIt_FreesTheDesk()
    {
        var (portal, office) = (await town.PortalAsync(), town.OpenOffice());
        var booked = (await (await portal.PostAsJsonAsync(Appointments, Wish(office, office.At(Day, 10), town.EnterRegistered()))).Content.ReadFromJsonAsync<AppointmentResponse>())!;
        var moved = await town.MoveAsync(await town.AppointmentAsync(booked.Id), office, office.At(Day, 12));

        Assert.Equal(HttpStatusCode.NoContent, (await portal.DeleteAsync($"{Appointments}/{booked.Id}")).StatusCode);
        Assert.Equal(AppointmentState.Cancelled, (await town.AppointmentAsync(moved.Value.Id)).State);
        Assert.Equal(0, await town.ClaimsAtAsync(office));
        await (await portal.DeleteAsync($"{Appointments}/{booked.Id}")).ProblemAsync(HttpStatusCode.Conflict, "not-booked");
    }

    [Fact]
    public async Task Cancel_NotOfThePortalOrTooLate_IsRefused()
    {
        var (portal, office) = (await town.PortalAsync(), town.OpenOffice());
        var counter = await town.BookedAsync(office, office.At(Day, 10));
        var booked = (await (await portal.PostAsJsonAsync(Appointments, Wish(office, office.At(Day, 9), town.EnterRegistered()))).Content.ReadFromJsonAsync<AppointmentResponse>())!;
        await town.MoveAsync(await town.AppointmentAsync(booked.Id), office, town.Now.AddHours(1));

        await (await portal.DeleteAsync($"{Appointments}/{counter.Id}")).ProblemAsync(HttpStatusCode.NotFound, "not-found");
        await (await portal.DeleteAsync($"{Appointments}/{Guid.NewGuid()}")).ProblemAsync(HttpStatusCode.NotFound, "not-found");
        await (await portal.DeleteAsync($"{Appointments}/{booked.Id}")).ProblemAsync(HttpStatusCode.Conflict, "cancel-too-late");
    }

    [Fact]
    public async Task BookAndCancel_KeepTheStatementBudget()
    {
        var (office, person, portal) = (town.OpenOffice(zone: OfficeZone.Canary), town.EnterRegistered(), Actor.Portal(Guid.NewGuid(), "Portal", null));
        await town.BookedAsync(office, office.At(Day, 13));
        Result<AppointmentResponse>? booked = null;
        var book = await town.Statements.OfAsync(async () => booked = await town.Service<BookPublicAppointment>().ExecuteAsync(Wish(office, office.At(Day, 9), person), portal, default));
        var cancel = await town.Statements.OfAsync(() => town.Service<CancelPublicAppointment>().ExecuteAsync(new(booked!.Value.Id), portal, default));

        Assert.InRange(book.Count, 2, 6);
        Assert.InRange(cancel.Count, 2, 6);
    }
}
