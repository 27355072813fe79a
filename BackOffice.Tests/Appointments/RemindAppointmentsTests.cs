using BackOffice.Appointments;
using BackOffice.Appointments.Notices;
using BackOffice.Registration.Upkeep;
using BackOffice.Tests.Notices;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Notices;
using Shared.Offices;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

public sealed class RemindAppointmentsTests
{
    /// <summary>The town's clock begins on Monday 23 November 2026 at 10:00 in Spain.</summary>
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Fact]
    public async Task Remind_DaysGoBy_WritesAnEmailTheDayBeforeAndAnSmsTwoHoursBefore()
    {
        using var town = new Town();
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered());
        var booked = await town.BookAtAsync(office, person, Wednesday, new(12, 0));
        var sent = new Dictionary<string, DateTime>();
        for (; town.Now < booked.StartsAt.AddHours(3); town.Clock.Advance(TimeSpan.FromMinutes(5)))
        {
            await RunAsync(town);
            await RunAsync(town);
            foreach (var message in await RemindersAsync(town, booked.Id)) sent.TryAdd(message.Channel.ToString(), town.Now);
        }

        var reminders = await RemindersAsync(town, booked.Id);
        Assert.Equal([NoticeChannel.Email, NoticeChannel.Sms], reminders.Select(message => message.Channel));
        Assert.Equal((booked.StartsAt.AddHours(-24), booked.StartsAt.AddHours(-2)), (sent["Email"], sent["Sms"]));
        Assert.Contains("miércoles 25 de noviembre de 2026, 12:00 h", reminders[0].Body);
        Assert.All(reminders, message => Assert.Null(message.Calendar));
    }

    [Fact]
    public async Task Remind_FirstHourOfTheMorning_LeavesTheEveningBefore()
    {
        using var town = new Town();
        var booked = await town.BookAtAsync(town.OpenDailyOffice(), town.EnterRegistered(), Wednesday, new(9, 0));
        await RunAtAsync(town, Madrid(24, 20, 25));
        Assert.DoesNotContain(await RemindersAsync(town, booked.Id), message => message.Channel == NoticeChannel.Sms);
        await RunAtAsync(town, Madrid(24, 20, 30));

        var sms = Assert.Single(await RemindersAsync(town, booked.Id), message => message.Channel == NoticeChannel.Sms);
        Assert.Equal(Madrid(24, 21, 0), sms.ExpiresAt);
    }

    [Fact]
    public async Task Remind_ScheduleStoodStillInTheEvening_WakesNobodyAtNight()
    {
        using var town = new Town();
        var booked = await town.BookAtAsync(town.OpenDailyOffice(), town.EnterRegistered(), Wednesday, new(9, 20));
        await RunAtAsync(town, Madrid(24, 21, 5));
        await RunAtAsync(town, Madrid(25, 8, 55));
        Assert.Empty(await RemindersAsync(town, booked.Id));
        await RunAtAsync(town, Madrid(25, 9, 0));

        Assert.Equal(2, (await RemindersAsync(town, booked.Id)).Count);
    }

    [Theory]
    [InlineData(AppointmentKind.Visit, NoticeEvent.AppointmentReminder)]
    [InlineData(AppointmentKind.Call, NoticeEvent.CallReminder)]
    public async Task Remind_VisitOrCall_SaysWhatHappens(AppointmentKind kind, NoticeEvent notice)
    {
        using var town = new Town();
        var booked = await town.BookAtAsync(town.OpenDailyOffice(), town.EnterRegistered(), Wednesday, new(12, 0), kind);
        await RunAtAsync(town, Madrid(25, 10, 0));

        var reminders = (await town.MessagesAsync(booked.Id)).Where(message => message.Event == notice).ToList();
        Assert.Equal(2, reminders.Count);
        Assert.Equal(kind == AppointmentKind.Call, reminders[0].Body!.Contains("llamará"));
    }

    [Fact]
    public async Task Remind_MovedCancelledOrAttendedOnes_SendsNothingForTheOldHour()
    {
        using var town = new Town();
        var (office, actor) = (town.OpenDailyOffice(desks: 4), town.ActorOf(Role.Clerk));
        var moved = await town.BookAtAsync(office, town.EnterRegistered(), Wednesday, new(12, 0));
        var cancelled = await town.BookAtAsync(office, town.EnterRegistered(), Wednesday, new(12, 0));
        var next = await town.Service<MoveAppointment>().ExecuteAsync(new(moved.Id, moved.Version, office.Id, OfficeZone.UtcOf(Wednesday, new(17, 0), office.ZoneId), null, null), actor, default);
        Assert.True((await town.Service<CancelAppointment>().ExecuteAsync(new(cancelled.Id, cancelled.Version, null), actor, default)).IsDone);
        await RunAtAsync(town, Madrid(25, 10, 0));
        Assert.DoesNotContain((await town.MessagesAsync(moved.Id)).Concat(await town.MessagesAsync(cancelled.Id)), message => message.Event == NoticeEvent.AppointmentReminder);

        await RunAtAsync(town, Madrid(25, 15, 0));
        Assert.Equal(2, (await RemindersAsync(town, next.Value.Id)).Count);
    }

    /// <summary>A reminder that waits in the outbox when its appointment is cancelled never leaves.</summary>
    [Fact]
    public async Task Cancel_ReminderWritten_NeverLeaves()
    {
        using var town = new Town();
        var booked = await town.BookAtAsync(town.OpenDailyOffice(), town.EnterRegistered(), Wednesday, new(12, 0));
        await RunAtAsync(town, Madrid(25, 10, 0));
        var now = await town.AppointmentAsync(booked.Id);
        Assert.True((await town.Service<CancelAppointment>().ExecuteAsync(new(now.Id, now.Version, null), town.NewActor(Role.Clerk), default)).IsDone);
        var post = new PostOffice(town);
        await post.RunAsync();

        Assert.All(post.Email.Sent, letter => Assert.Equal("Su cita en el ayuntamiento está anulada", letter.Subject));
        Assert.Contains("queda anulada", Assert.Single(post.Sms.Sent).Body);
    }

    [Fact]
    public async Task Remind_PersonsWithoutAddress_DoNotHoldUpTheOthers()
    {
        using var town = new Town();
        var office = town.OpenDailyOffice(isOpen: false);
        var start = Madrid(23, 11, 30);
        var silent = Residents.Data() with { Email = null, Mobile = null };
        for (var i = 0; i < 3; i++) town.Stands(office, town.Enter(silent with { Document = Residents.Data().Document }), start, bookedAt: town.Now.AddDays(-9));
        var heard = town.Stands(office, town.EnterRegistered(), start, bookedAt: town.Now.AddDays(-9));
        var done = await town.Service<RemindAppointmentsBatch>().ExecuteAsync(new(1), Actor.System("test"), default);

        Assert.Equal(1, done.Value);
        Assert.Equal(2, (await RemindersAsync(town, heard.Id)).Count);
    }

    [Fact]
    public async Task Remind_MoreThanABatch_RemindsThemAllWithFewStatements()
    {
        using var town = new Town();
        var office = town.OpenDailyOffice(isOpen: false);
        var many = Enumerable.Range(0, UpkeepBatches.Size + 5).Select(_ => town.Stands(office, town.EnterRegistered(), Madrid(23, 11, 30), bookedAt: town.Now.AddDays(-9)).Id).ToList();
        await town.Service<BackOffice.Administration.TownHallOptions>().GetAsync(default);
        var statements = await town.Statements.OfAsync(async () => Assert.Equal(UpkeepBatches.Size, (await town.Service<RemindAppointmentsBatch>().ExecuteAsync(new(1000), Actor.System("test"), default)).Value));
        await RunAsync(town);

        Assert.InRange(statements.Count, 1, 10);
        await using var data = town.Data();
        Assert.Equal(2 * many.Count, await data.OutboxMessages.CountAsync(message => message.Event == NoticeEvent.AppointmentReminder));
        Assert.Equal(many.Count, await data.OutboxMessages.Where(message => message.Event == NoticeEvent.AppointmentReminder).Select(message => message.RelatedId).Distinct().CountAsync());
    }

    /// <summary>The process dies at each statement in turn and another one goes on.</summary>
    [Fact]
    public async Task Remind_KilledAtEveryStatement_LosesNoneAndSendsNoneTwice()
    {
        using var town = new Town();
        var office = town.OpenDailyOffice(isOpen: false);
        var many = Enumerable.Range(0, 12).Select(_ => town.Stands(office, town.EnterRegistered(), Madrid(23, 11, 30), bookedAt: town.Now.AddDays(-9)).Id).ToList();
        var (deaths, done) = (0, false);
        for (var failing = 1; !done; failing++)
        {
            Assert.InRange(failing, 1, 40);
            var (seen, current) = (0, failing);
            town.Statements.BeforeEach = _ =>
            {
                if (++seen == current) throw new InvalidOperationException("The power went out.");
            };
            var failure = await Record.ExceptionAsync(() => town.Service<RemindAppointmentsBatch>().ExecuteAsync(new(5), Actor.System("test"), default));
            town.Statements.BeforeEach = null;
            Assert.Equal(failure is not null, await OutboxAndMarksAgreeAsync(town) == 0);
            if (failure is null) done = true;
            else deaths++;
        }

        Assert.InRange(deaths, 4, 40);
        await RunAsync(town);
        await RunAsync(town);
        Assert.Equal(2 * many.Count, await OutboxAndMarksAgreeAsync(town));
    }

    [Fact]
    public async Task Remind_TwoProcessesAtOnce_SendEachReminderOnce()
    {
        using var town = new Town();
        var office = town.OpenDailyOffice(isOpen: false);
        var many = Enumerable.Range(0, 60).Select(_ => town.Stands(office, town.EnterRegistered(), Madrid(23, 11, 30), bookedAt: town.Now.AddDays(-9)).Id).ToList();
        for (var round = 0; round < 12; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () => await town.Service<RemindAppointmentsBatch>().ExecuteAsync(new(7), Actor.System("test"), default))));
        }

        await RunAsync(town);
        Assert.Equal(2 * many.Count, await OutboxAndMarksAgreeAsync(town));
    }

    /// <returns>How many reminders were written; each is marked on its appointment and none stands there twice.</returns>
    private static async Task<int> OutboxAndMarksAgreeAsync(Town town)
    {
        await using var data = town.Data();
        var written = await data.OutboxMessages.Where(message => message.Event == NoticeEvent.AppointmentReminder).Select(message => new { message.RelatedId, message.Channel }).ToListAsync();
        var marks = await data.Appointments.SumAsync(row => (row.EmailRemindedAt == null ? 0 : 1) + (row.SmsRemindedAt == null ? 0 : 1));
        Assert.Equal(written.Count, written.Distinct().Count());
        Assert.Equal(marks, written.Count);
        return written.Count;
    }

    private static DateTime Madrid(int day, int hour, int minute) => OfficeZone.UtcOf(new(2026, 11, day), new(hour, minute), OfficeZone.Mainland);

    private static Task RunAtAsync(Town town, DateTime at)
    {
        town.Clock.Advance(at - town.Now);
        return RunAsync(town);
    }

    private static Task RunAsync(Town town) => town.Service<RemindAppointments>().RunAsync(CancellationToken.None);

    private static async Task<List<OutboxMessage>> RemindersAsync(Town town, Guid id) =>
        [.. (await town.MessagesAsync(id)).Where(message => message.Event is NoticeEvent.AppointmentReminder or NoticeEvent.CallReminder)];
}
