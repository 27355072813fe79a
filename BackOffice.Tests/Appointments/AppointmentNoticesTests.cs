using BackOffice.Appointments;
using BackOffice.Tests.Support;
using Shared.Appointments;
using Shared.Notices;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

public sealed class AppointmentNoticesTests(Town town) : IClassFixture<Town>
{
    private static readonly DateOnly Tuesday = new(2026, 12, 1);

    [Fact]
    public async Task Book_Visit_TellsPlaceAndHourWithAnEntryForTheCalendar()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered());
        var booked = await town.BookAtAsync(office, person, Tuesday, new(9, 20));
        var messages = await town.MessagesAsync(booked.Id);

        Assert.Equal([(NoticeEvent.AppointmentBooked, NoticeChannel.Email), (NoticeEvent.AppointmentBooked, NoticeChannel.Sms)], messages.Select(message => (message.Event, message.Channel)));
        var (email, sms) = (messages[0], messages[1]);
        Assert.Equal((person.Email, person.Mobile), (email.Recipient, sms.Recipient));
        Assert.Contains("Día y hora: martes 1 de diciembre de 2026, 9:20 h", email.Body);
        Assert.Contains($"Lugar: {office.Name}\nDirección: Plaza Mayor 1, Gandia\nNúmero de cita: {booked.Number}", email.Body!.ReplaceLineEndings("\n"));
        Assert.Contains("1/12/2026 a las 9:20", sms.Body);
        Assert.Null(sms.Calendar);
        Assert.All(messages, message => Assert.Equal(booked.StartsAt, message.ExpiresAt));

        var entry = await CalendarReader.OfFileAsync(email.Calendar!);
        Assert.Equal(("REQUEST", 0, booked.StartsAt, booked.EndsAt), (entry.Method, entry.Sequence, entry.Start.UtcDateTime, entry.End.UtcDateTime));
        Assert.Equal($"{office.Name}, Plaza Mayor 1, Gandia", entry.Location);
        Assert.Contains(booked.Number, entry.Description);
    }

    [Fact]
    public async Task Book_VisitInTheIslands_TellsTheHourOfTheOffice()
    {
        var (office, person) = (town.OpenDailyOffice(OfficeZone.Canary), town.EnterRegistered(Residents.Data() with { Language = "ca" }));
        var booked = await town.BookAtAsync(office, person, Tuesday, new(9, 20));

        Assert.Equal(new DateTime(2026, 12, 1, 9, 20, 0, DateTimeKind.Utc), booked.StartsAt);
        Assert.Contains("Dia i hora: dimarts 1 de desembre de 2026, 9.20 h", (await town.MessagesAsync(booked.Id))[0].Body);
    }

    [Fact]
    public async Task Book_Call_TellsThatTheTownHallCalls()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered());
        var booked = await town.BookAtAsync(office, person, Tuesday, new(12, 0), AppointmentKind.Call);
        var messages = await town.MessagesAsync(booked.Id);

        Assert.Equal([NoticeEvent.CallBooked, NoticeEvent.CallBooked], messages.Select(message => message.Event));
        Assert.Contains("Le llamaremos al móvil: 6•• ••• •", messages[0].Body);
        Assert.DoesNotContain(office.Name, messages[0].Body);
        Assert.DoesNotContain(person.Mobile!, messages[0].Body + messages[0].Calendar);
        Assert.Equal("", (await CalendarReader.OfFileAsync(messages[0].Calendar!)).Location);
    }

    [Fact]
    public async Task Book_MobileNotProvedOrNoEmail_WritesOnlyWhatArrives()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered(Residents.Data() with { Email = null }));
        var booked = await town.BookAtAsync(office, person, Tuesday, new(10, 0));

        Assert.Equal(NoticeChannel.Sms, Assert.Single(await town.MessagesAsync(booked.Id)).Channel);
    }

    [Fact]
    public async Task MoveThenCancel_WaitingNotices_AreWithdrawnAndTheCalendarFollows()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered());
        var booked = await town.BookAtAsync(office, person, Tuesday, new(9, 20));
        var moved = await town.Service<MoveAppointment>().ExecuteAsync(
            new(booked.Id, booked.Version, office.Id, OfficeZone.UtcOf(Tuesday, new(11, 0), office.ZoneId), null, null), town.NewActor(Role.Clerk), default);
        var next = await town.AppointmentAsync(moved.Value.Id);
        Assert.All(await town.MessagesAsync(booked.Id), message => Assert.Equal(NoticeState.Expired, message.State));

        var told = await town.MessagesAsync(next.Id);
        Assert.Equal([NoticeEvent.AppointmentMoved, NoticeEvent.AppointmentMoved], told.Select(message => message.Event));
        Assert.Contains("martes 1 de diciembre de 2026, 11:00 h", told[0].Body);
        Assert.Contains("queda sin efecto: martes 1 de diciembre de 2026, 9:20 h", told[0].Body);
        Assert.Contains("Traiga su documento de identidad en vigor a la oficina (Plaza Mayor 1, Gandia)", told[0].Body);

        town.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True((await town.Service<CancelAppointment>().ExecuteAsync(new(next.Id, next.Version, null), town.NewActor(Role.Clerk), default)).IsDone);
        var last = await town.MessagesAsync(next.Id);
        Assert.All(last.Take(2), message => Assert.Equal(NoticeState.Expired, message.State));
        var cancelled = last.Where(message => message.Event == NoticeEvent.AppointmentCancelled).ToList();
        Assert.Equal([NoticeState.Pending, NoticeState.Pending], cancelled.Select(message => message.State));
        var entries = new[] { (await town.MessagesAsync(booked.Id))[0], told[0], cancelled[0] }.Select(async message => await CalendarReader.OfFileAsync(message.Calendar!));
        var read = await Task.WhenAll(entries);
        Assert.Single(read.Select(entry => entry.Uid).Distinct());
        Assert.Equal([("REQUEST", 0, "CONFIRMED"), ("REQUEST", 1, "CONFIRMED"), ("CANCEL", 2, "CANCELLED")], read.Select(entry => (entry.Method, entry.Sequence, entry.Status)));
    }

    [Fact]
    public async Task Book_Move_Cancel_StayWithinTheirStatements()
    {
        var (office, person, actor) = (town.OpenDailyOffice(), town.EnterRegistered(), town.NewActor(Role.Clerk));
        var at = OfficeZone.UtcOf(Tuesday, new(9, 20), office.ZoneId);
        await town.BookAtAsync(office, town.EnterRegistered(), Tuesday, new(18, 0));
        BookedAppointment booked = null!;
        var book = await town.Statements.OfAsync(async () => booked = (await town.Service<BookAppointment>().ExecuteAsync(new(person.Id, office.Id, at, AppointmentKind.Visit), actor, default)).Value);
        var move = await town.Statements.OfAsync(async () => booked = (await town.Service<MoveAppointment>().ExecuteAsync(new(booked.Id, 0, office.Id, at.AddHours(2), null, null), actor, default)).Value);
        var cancel = await town.Statements.OfAsync(async () => Assert.True((await town.Service<CancelAppointment>().ExecuteAsync(new(booked.Id, 0, null), actor, default)).IsDone));

        Assert.All(new[] { book, move, cancel }, statements => Assert.InRange(statements.Count, 1, 6));
    }
}
