using BackOffice.Appointments;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

public sealed class BookAppointmentTests(Town town) : IClassFixture<Town>
{
    private static readonly DateOnly Day = AppointmentSteps.Tuesday;

    private readonly OpenOffice office = town.OpenOffice();

    [Fact]
    public async Task Book_FreeSlot_TakesTheDeskThatThePortalDoesNotOffer()
    {
        var person = town.EnterRegistered();

        var booked = await town.BookAsync(person.Id, office, office.At(Day, 9));

        Assert.Matches("^CIT-2026-[0-9]{6}$", booked.Value.Number);
        var appointment = await town.AppointmentAsync(booked.Value.Id);
        Assert.Equal((office.Desks[1].Id, AppointmentState.Booked, AppointmentKind.Visit, Channel.InPerson), (appointment.DeskId, appointment.State, appointment.Kind, appointment.Channel));
        Assert.Equal((office.At(Day, 9), office.At(Day, 9, 20)), (appointment.StartsAt, appointment.EndsAt));
        Assert.Equal(4, appointment.Claims.Count);
        await using var data = town.Data();
        var line = await data.AuditEntries.OrderBy(row => row.Sequence).LastAsync();
        Assert.Equal(("BookAppointment", person.Id), (line.Action, line.SubjectPersonId));
    }

    [Fact]
    public async Task Book_UntilNothingIsFree_RefusesTheThird()
    {
        var at = office.At(Day, 9, 30);
        var first = await town.BookedAsync(office, at);
        var second = await town.BookedAsync(office, at);

        Assert.Equal(AppointmentRefusals.SlotTaken, (await town.BookAsync(town.EnterRegistered().Id, office, at)).Refusal);
        Assert.Equal(AppointmentRefusals.SlotTaken, (await town.BookAsync(town.EnterRegistered().Id, office, at.AddMinutes(10))).Refusal);
        Assert.NotEqual(first.DeskId, second.DeskId);
        Assert.True((await town.BookAsync(town.EnterRegistered().Id, office, at.AddMinutes(20))).IsDone);
    }

    [Fact]
    public async Task Book_PersonWithOne_IsRefusedUntilItEnds()
    {
        var person = town.EnterRegistered();
        var booked = await town.BookAsync(person.Id, office, office.At(Day, 9));

        Assert.Equal(AppointmentRefusals.AlreadyBooked, (await town.BookAsync(person.Id, office, office.At(Day, 12))).Refusal);
        await town.CancelAsync(await town.AppointmentAsync(booked.Value.Id));
        Assert.True((await town.BookAsync(person.Id, office, office.At(Day, 12))).IsDone);
    }

    [Fact]
    public async Task Book_WhoMayNotHaveOne_IsRefused()
    {
        var at = office.At(Day, 10);
        var unproved = town.EnterRegistered(Residents.Data() with { Mobile = null });

        Assert.Equal(AppointmentRefusals.NotRegistered, (await town.BookAsync(town.Enter().Id, office, at)).Refusal);
        Assert.Equal(Refusal.NotFound, (await town.BookAsync(Guid.NewGuid(), office, at)).Refusal);
        Assert.Equal(AppointmentRefusals.NoMobile, (await town.BookAsync(unproved.Id, office, at, AppointmentKind.Call)).Refusal);
        Assert.False((await town.BookAsync(town.EnterRegistered().Id, office, at, (AppointmentKind)7)).IsDone);
        Assert.True((await town.BookAsync(town.EnterRegistered().Id, office, at, AppointmentKind.Call)).IsDone);
    }

    [Theory]
    [InlineData("2026-11-23 08:50", "InPast")]
    [InlineData("2026-12-24 09:00", "OutsideWindow")]
    [InlineData("2026-11-24 07:00", "SlotNotOffered")]
    [InlineData("2026-11-24 12:50", "SlotNotOffered")]
    [InlineData("2026-11-24 08:05", "SlotNotOffered")]
    [InlineData("2026-11-28 09:00", "SlotNotOffered")]
    [InlineData("0001-01-01 00:00", "InPast")]
    [InlineData("9999-12-31 23:59", "OutsideWindow")]
    public async Task Book_TimeThatIsNotToBeHad_SaysWhy(string utc, string refusal)
    {
        var at = DateTime.SpecifyKind(DateTime.Parse(utc, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);

        Assert.Equal($"Appointments.{refusal}", (await town.BookAsync(town.EnterRegistered().Id, office, at)).Refusal.Code);
    }

    [Fact]
    public async Task Book_LastDayOfTheWindow_IsDone() => Assert.True((await town.BookAsync(town.EnterRegistered().Id, office, office.At(new(2026, 12, 23), 13, 40))).IsDone);

    [Fact]
    public async Task Book_HolidayClosureOrArchivedOffice_IsRefused()
    {
        var (holiday, closed) = (new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 26));
        await using (var data = town.Data())
        {
            data.Add(Holiday.Create(office.Id, holiday, "Fiesta local", HolidayScope.Local, town.Now).Value);
            data.Add(Closure.Create(office.Id, new(null, closed, closed, null, null, "Obras"), town.Now).Value);
            data.Add(Closure.Create(office.Id, new(office.Desks[0].Id, Day, Day, new(12, 0), new(13, 0), "Baja"), town.Now).Value);
            await data.SaveChangesAsync();
        }

        town.Clock.Advance(TimeSpan.FromSeconds(6));
        Assert.Equal(AppointmentRefusals.SlotNotOffered, (await town.BookAsync(town.EnterRegistered().Id, office, office.At(holiday, 10))).Refusal);
        Assert.Equal(AppointmentRefusals.SlotNotOffered, (await town.BookAsync(town.EnterRegistered().Id, office, office.At(closed, 10))).Refusal);
        Assert.Equal(AppointmentRefusals.SlotNotOffered, (await town.BookAsync(town.EnterRegistered().Id, office, office.At(Day, 11, 50), desk: office.Desks[0].Id)).Refusal);
        Assert.True((await town.BookAsync(town.EnterRegistered().Id, office, office.At(Day, 11, 50), desk: office.Desks[1].Id)).IsDone);
        Assert.Equal(AppointmentRefusals.OfficeUnknown, (await town.Service<BookAppointment>().ExecuteAsync(new(town.EnterRegistered().Id, Guid.NewGuid(), office.At(Day, 10), AppointmentKind.Visit), town.ActorOf(Role.Clerk), default)).Refusal);
    }

    [Fact]
    public async Task Overbook_TakenDesk_LiesBesideAndIsSaidInTheAudit()
    {
        var at = office.At(Day, 11);
        var first = await town.BookedAsync(office, at, office.Desks[0].Id);
        var request = new BookAppointmentRequest(town.EnterRegistered().Id, office.Id, at.AddMinutes(10), AppointmentKind.Visit, office.Desks[0].Id);

        Assert.Equal(Refusal.Forbidden, (await town.Service<OverbookAppointment>().ExecuteAsync(request, town.ActorOf(Role.Clerk), default)).Refusal);
        var beside = await town.Service<OverbookAppointment>().ExecuteAsync(request, town.ActorOf(Role.Supervisor), default);

        var second = await town.AppointmentAsync(beside.Value.Id);
        Assert.Equal((first.DeskId, true), (second.DeskId, second.IsOverbooked));
        Assert.All(second.Claims, claim => Assert.Equal(1, claim.Lane));
        await using var data = town.Data();
        Assert.Equal("Overbooked", (await data.AuditEntries.SingleAsync(row => row.ObjectId == second.Id.ToString())).Reason);

        // what lies beside keeps the desk although the first one went
        await town.CancelAsync(first);
        Assert.Equal(AppointmentRefusals.SlotTaken, (await town.BookAsync(town.EnterRegistered().Id, office, at, desk: office.Desks[0].Id)).Refusal);
    }

    [Fact]
    public async Task BookMoveAndCancel_KeepTheStatementBudget()
    {
        await town.BookedAsync(office, office.At(Day, 13));
        var (person, actor, supervisor) = (town.EnterRegistered(), town.ActorOf(Role.Clerk), town.ActorOf(Role.Supervisor));
        Result<BookedAppointment>? booked = null, moved = null;

        var book = await town.Statements.OfAsync(async () => booked = await town.BookAsync(person.Id, office, office.At(Day, 9), actor: actor));
        var appointment = await town.AppointmentAsync(booked!.Value.Id);
        var move = await town.Statements.OfAsync(async () => moved = await town.MoveAsync(appointment, office, office.At(Day, 10), actor: actor));
        appointment = await town.AppointmentAsync(moved!.Value.Id);
        var cancel = await town.Statements.OfAsync(() => town.CancelAsync(appointment, actor: actor));
        var overbook = await town.Statements.OfAsync(() => town.Service<OverbookAppointment>().ExecuteAsync(new(person.Id, office.Id, office.At(Day, 9), AppointmentKind.Visit), supervisor, default));

        Assert.All([book, move, cancel, overbook], statements => Assert.True(statements.Count is > 1 and <= 6, string.Join("\n\n", statements)));
    }
}
