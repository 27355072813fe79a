using BackOffice.Appointments.DayDesk;
using BackOffice.Appointments.DayDesk.Calls;
using BackOffice.Appointments.DayDesk.Turns;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Notices;
using Shared.Offices;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Appointments;

public sealed class DayDeskTests(Town town) : IClassFixture<Town>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private Actor Clerk => town.ActorOf(Role.Clerk);

    [Fact]
    public async Task Desk_ArriveCallAttendFinish_EndsAttendedWithAnAdvancedVerification()
    {
        var person = town.EnterRegistered();
        var booked = town.Stands(town.OpenDailyOffice(), person, town.Now);
        Assert.True((await town.Service<ArriveAppointment>().ExecuteAsync(new(booked.Id, 0), Clerk, None)).IsDone);
        Assert.True((await town.Service<CallAppointment>().ExecuteAsync(new(booked.Id, 1), Clerk, None)).IsDone);
        var attended = await town.Service<AttendAppointment>().ExecuteAsync(new(booked.Id, 2), Clerk, None);
        var opened = await town.VerificationAsync(attended.Value);
        Assert.Equal((booked.Id, VerificationMethod.InPerson, VerificationState.Open), (opened.AppointmentId, opened.Method, opened.State));
        Assert.Equal(AppointmentState.InProgress, (await town.AppointmentAsync(booked.Id)).State);

        await FinishAsync(opened, VerificationState.Inconclusive);
        Assert.Equal((AppointmentState.Attended, 1), ((await town.AppointmentAsync(booked.Id)).State, (await town.AppointmentAsync(booked.Id)).CalledTimes));
    }

    [Fact]
    public async Task Finish_NobodyCame_EndsAsNoShow()
    {
        var booked = await ArrivedAsync();
        var attended = await town.Service<AttendAppointment>().ExecuteAsync(new(booked.Id, booked.Version), Clerk, None);
        await FinishAsync(await town.VerificationAsync(attended.Value), VerificationState.NoShow);

        Assert.Equal(AppointmentState.NoShow, (await town.AppointmentAsync(booked.Id)).State);
    }

    [Fact]
    public async Task Arrive_OnAnotherDay_IsRefused()
    {
        var tomorrow = town.Stands(town.OpenDailyOffice(), town.EnterRegistered(), town.Now.AddDays(1));
        Assert.Equal(AppointmentRefusals.NotToday, (await town.Service<ArriveAppointment>().ExecuteAsync(new(tomorrow.Id, 0), Clerk, None)).Refusal);
    }

    [Fact]
    public async Task Miss_BeforeThreeCalls_IsRefusedAndThenDoneAndRecovered()
    {
        var booked = await ArrivedAsync();
        for (var call = 0; call < 3; call++)
        {
            Assert.Equal(AppointmentRefusals.TooFewCalls, (await town.Service<MissAppointment>().ExecuteAsync(new(booked.Id, booked.Version + call), Clerk, None)).Refusal);
            Assert.True((await town.Service<CallAppointment>().ExecuteAsync(new(booked.Id, booked.Version + call), Clerk, None)).IsDone);
        }

        Assert.True((await town.Service<MissAppointment>().ExecuteAsync(new(booked.Id, booked.Version + 3), Clerk, None)).IsDone);
        Assert.Equal(AppointmentState.NoShow, (await town.AppointmentAsync(booked.Id)).State);
        Assert.True((await town.Service<RecoverAppointment>().ExecuteAsync(new(booked.Id, booked.Version + 4), Clerk, None)).IsDone);
        var back = await town.AppointmentAsync(booked.Id);
        Assert.Equal((AppointmentState.Arrived, 0, (DateTime?)town.Now), (back.State, back.CalledTimes, back.ArrivedAt));
    }

    [Fact]
    public async Task Recover_OnTheNextDay_IsRefused()
    {
        using var other = new Town();
        var booked = other.Stands(other.OpenDailyOffice(), other.EnterRegistered(), other.Now);
        await other.Service<ArriveAppointment>().ExecuteAsync(new(booked.Id, 0), other.ActorOf(Role.Clerk), None);
        for (var call = 1; call <= 3; call++) await other.Service<CallAppointment>().ExecuteAsync(new(booked.Id, call), other.ActorOf(Role.Clerk), None);
        Assert.True((await other.Service<MissAppointment>().ExecuteAsync(new(booked.Id, 4), other.ActorOf(Role.Clerk), None)).IsDone);
        other.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Equal(AppointmentRefusals.NotToday, (await other.Service<RecoverAppointment>().ExecuteAsync(new(booked.Id, 5), other.NewActor(Role.Clerk), None)).Refusal);
    }

    [Fact]
    public async Task CallOrAttend_AnotherOfficialHasThem_SaysWho()
    {
        var (booked, second) = (await ArrivedAsync(), town.NewActor(Role.Supervisor));
        Assert.True((await town.Service<CallAppointment>().ExecuteAsync(new(booked.Id, booked.Version), Clerk, None)).IsDone);
        var refused = await town.Service<CallAppointment>().ExecuteAsync(new(booked.Id, booked.Version), second, None);
        Assert.Equal((AppointmentRefusals.WithAnother.Code, "Clerk de prueba"), (refused.Refusal.Code, refused.Refusal.Arguments.Single()));
        Assert.Equal(AppointmentRefusals.WithAnother.Code, (await town.Service<AttendAppointment>().ExecuteAsync(new(booked.Id, booked.Version + 1), second, None)).Refusal.Code);

        Assert.True((await town.Service<AttendAppointment>().ExecuteAsync(new(booked.Id, booked.Version + 1), Clerk, None)).IsDone);
        Assert.Equal(AppointmentRefusals.WithAnother.Code, (await town.Service<AttendAppointment>().ExecuteAsync(new(booked.Id, booked.Version + 1), second, None)).Refusal.Code);
    }

    [Fact]
    public async Task Attend_TwoAtOnce_OpensOneVerification()
    {
        for (var round = 0; round < 5; round++)
        {
            var booked = await ArrivedAsync();
            Actor[] both = [town.NewActor(Role.Clerk), town.NewActor(Role.Clerk)];
            var results = await Task.WhenAll(both.Select(actor => Task.Run(() => town.Service<AttendAppointment>().ExecuteAsync(new(booked.Id, booked.Version), actor, None))));

            Assert.Single(results, result => result.IsDone);
            await using var data = town.Data();
            Assert.Equal(1, await data.Verifications.CountAsync(row => row.AppointmentId == booked.Id));
        }
    }

    [Fact]
    public async Task WalkIn_Over65DisabledOrNeither_TakesItsPlace()
    {
        var office = town.OpenDailyOffice();
        var old = town.EnterRegistered(Residents.Data() with { BirthDate = new(1950, 1, 1) });
        var (first, second, third) = (await TakeAsync(office, town.EnterRegistered().Id), await TakeAsync(office, old.Id), await TakeAsync(office, town.EnterRegistered().Id, hasDisability: true));

        Assert.Equal([QueuePriority.None, QueuePriority.Over65, QueuePriority.Disability], new[] { first, second, third }.Select(turn => turn.Priority));
        Assert.Equal((AppointmentState.Arrived, true, (Guid?)null), (first.State, first.IsWalkIn, first.DeskId));
        Assert.Matches("^CIT-2026-[0-9]{6}$", first.Number);
        var day = await town.Service<DayDeskQueries>().DayAsync(Clerk, office.Id, None);
        Assert.Equal(first.Id, day!.Queue(town.Now)[^1].Id);
        Assert.Empty(await town.MessagesAsync(first.Id));
    }

    [Fact]
    public async Task WalkIn_PersonWithAnAppointmentOrWithoutRegistration_IsRefused()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered());
        town.Stands(office, person, town.Now.AddDays(2));
        Assert.Equal(AppointmentRefusals.AlreadyBooked, (await town.Service<TakeWalkIn>().ExecuteAsync(new(person.Id, office.Id, false), Clerk, None)).Refusal);
        Assert.Equal(AppointmentRefusals.NotRegistered, (await town.Service<TakeWalkIn>().ExecuteAsync(new(town.Enter().Id, office.Id, false), Clerk, None)).Refusal);
        Assert.Equal(AppointmentRefusals.OfficeUnknown, (await town.Service<TakeWalkIn>().ExecuteAsync(new(person.Id, Guid.NewGuid(), false), Clerk, None)).Refusal);
    }

    [Fact]
    public async Task Retry_NobodyAnswers_TriesThreeTimesOfDayAndThenBecomesAVisit()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered());
        var call = town.Stands(office, person, OfficeZone.UtcOf(new(2026, 11, 23), new(9, 30), office.ZoneId), AppointmentKind.Call);
        List<DateTime> hours = [OfficeZone.LocalOf(call.StartsAt, office.ZoneId)];
        for (var attempt = 2; attempt <= 3; attempt++)
        {
            var next = await town.Service<RetryCall>().ExecuteAsync(new(call.Id, call.Version), Clerk, None);
            Assert.True(next.IsDone, next.IsDone ? "" : next.Refusal.Code);
            Assert.Equal(AppointmentState.NoShow, (await town.AppointmentAsync(call.Id)).State);
            call = await town.AppointmentAsync(next.Value.Id);
            Assert.Equal((attempt, AppointmentKind.Call, AppointmentState.Booked), (call.Attempt, call.Kind, call.State));
            hours.Add(OfficeZone.LocalOf(call.StartsAt, office.ZoneId));
            Assert.Equal([NoticeEvent.CallBooked, NoticeEvent.CallBooked], (await town.MessagesAsync(call.Id)).Select(message => message.Event));
        }

        Assert.All(hours.SelectMany((one, i) => hours.Skip(i + 1).Select(other => (one.TimeOfDay - other.TimeOfDay).Duration())), apart => Assert.InRange(apart, CallAttempts.Apart, TimeSpan.FromHours(24)));
        Assert.Equal(AppointmentRefusals.NoAttemptsLeft, (await town.Service<RetryCall>().ExecuteAsync(new(call.Id, call.Version), Clerk, None)).Refusal);
        var visit = await town.Service<TurnCallIntoVisit>().ExecuteAsync(new(call.Id, call.Version), Clerk, None);
        var booked = await town.AppointmentAsync(visit.Value.Id);
        Assert.Equal((AppointmentKind.Visit, AppointmentState.Booked, call.Number, call.CalendarUid), (booked.Kind, booked.State, booked.Number, booked.CalendarUid));
        Assert.True(OfficeZone.DayOf(booked.StartsAt, office.ZoneId) > OfficeZone.DayOf(town.Now, office.ZoneId));
        Assert.Contains(office.Name, (await town.MessagesAsync(booked.Id))[0].Body);
    }

    [Fact]
    public async Task Retry_OfficeThatIsNeverOpen_SaysThatNothingIsFree()
    {
        var call = town.Stands(town.OpenDailyOffice(isOpen: false), town.EnterRegistered(), town.Now, AppointmentKind.Call);
        Assert.Equal(AppointmentRefusals.NothingFree, (await town.Service<RetryCall>().ExecuteAsync(new(call.Id, 0), Clerk, None)).Refusal);
        Assert.Equal(AppointmentRefusals.NothingFree, (await town.Service<TurnCallIntoVisit>().ExecuteAsync(new(call.Id, 0), Clerk, None)).Refusal);
    }

    [Fact]
    public async Task Commands_StayWithinSixStatementsAndTheDayWithinTwo()
    {
        var (office, actor) = (town.OpenDailyOffice(), Clerk);
        var (visit, call) = (town.Stands(office, town.EnterRegistered(), town.Now), town.Stands(office, town.EnterRegistered(), town.Now.AddMinutes(-20), AppointmentKind.Call));
        var (retried, walking) = (town.Stands(office, town.EnterRegistered(), town.Now.AddMinutes(-40), AppointmentKind.Call), town.EnterRegistered());
        await TakeAsync(office, town.EnterRegistered().Id);
        Func<Task<Result>>[] commands =
        [
            async () => await town.Service<ArriveAppointment>().ExecuteAsync(new(visit.Id, 0), actor, None),
            async () => await town.Service<CallAppointment>().ExecuteAsync(new(visit.Id, 1), actor, None),
            async () => await town.Service<AttendAppointment>().ExecuteAsync(new(visit.Id, 2), actor, None),
            async () => await town.Service<AttendAppointment>().ExecuteAsync(new(call.Id, 0), actor, None),
            async () => await town.Service<RetryCall>().ExecuteAsync(new(retried.Id, 0), actor, None),
            async () => await town.Service<TakeWalkIn>().ExecuteAsync(new(walking.Id, office.Id, false), actor, None),
        ];
        foreach (var command in commands)
        {
            var statements = await town.Statements.OfAsync(async () => Assert.True((await command()) is { IsDone: true }));
            Assert.True(statements.Count <= 6, string.Join("\n\n", statements));
        }

        var day = await town.Statements.OfAsync(() => town.Service<DayDeskQueries>().DayAsync(actor, office.Id, None));
        Assert.True(day.Count <= 2 + 1, string.Join("\n\n", day));
    }

    private async Task<Appointment> ArrivedAsync()
    {
        var booked = town.Stands(town.OpenDailyOffice(), town.EnterRegistered(), town.Now);
        Assert.True((await town.Service<ArriveAppointment>().ExecuteAsync(new(booked.Id, 0), town.NewActor(Role.Clerk), None)).IsDone);
        return await town.AppointmentAsync(booked.Id);
    }

    private async Task<Appointment> TakeAsync(Office office, Guid personId, bool hasDisability = false)
    {
        var taken = await town.Service<TakeWalkIn>().ExecuteAsync(new(personId, office.Id, hasDisability), Clerk, None);
        Assert.True(taken.IsDone, taken.IsDone ? "" : taken.Refusal.Code);
        return await town.AppointmentAsync(taken.Value.Id);
    }

    private async Task FinishAsync(IdentityVerification opened, VerificationState outcome)
    {
        var checks = IdentityVerification.ChecksOf(opened.Method).ToDictionary(check => check, _ => CheckAnswer.No);
        var finished = await town.Service<BackOffice.Verification.FinishVisit>().ExecuteAsync(new(opened.Id, opened.Version, null, checks, outcome, "Motivo de prueba"), Clerk, None);
        Assert.True(finished.IsDone, finished.IsDone ? "" : finished.Refusal.Code);
    }
}
