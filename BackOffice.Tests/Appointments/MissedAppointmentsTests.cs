using BackOffice.Appointments.DayDesk;
using BackOffice.Appointments.DayDesk.Turns;
using BackOffice.Tests.Support;
using BackOffice.Tests.Verification;
using Shared.Appointments;
using Shared.Security;
using Shared.Verification;

namespace BackOffice.Tests.Appointments;

/// <summary>Citizens whom nobody saw arriving.</summary>
public sealed class MissedAppointmentsTests(Town town) : IClassFixture<Town>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private Actor Clerk => town.ActorOf(Role.Clerk);

    [Fact]
    public async Task Call_BeforeTheHourOfSomebodyNotSeenArriving_IsRefused()
    {
        var early = town.Stands(town.OpenDailyOffice(), town.EnterRegistered(), town.Now.AddMinutes(1));

        Assert.Equal(AppointmentRefusals.NotWaiting, (await town.Service<CallAppointment>().ExecuteAsync(new(early.Id, 0), Clerk, None)).Refusal);
        Assert.Equal(AppointmentRefusals.NotWaiting, (await town.Service<AttendAppointment>().ExecuteAsync(new(early.Id, 0), Clerk, None)).Refusal);
    }

    [Fact]
    public async Task Miss_CalledThreeTimesFromTheHourOn_EndsAsNoShow()
    {
        var office = town.OpenDailyOffice();
        var due = town.Stands(office, town.EnterRegistered(), town.Now);
        for (var call = 0; call < 3; call++) Assert.True((await town.Service<CallAppointment>().ExecuteAsync(new(due.Id, call), Clerk, None)).IsDone);
        Assert.Equal(AppointmentRefusals.TooEarly, (await town.Service<MissAppointment>().ExecuteAsync(new(due.Id, 3), Clerk, None)).Refusal);
        town.Clock.Advance(TimeSpan.FromMinutes(10));
        var day = (await town.Service<DayDeskQueries>().DayAsync(Clerk, office.Id, None))!;
        Assert.Equal([DeskAction.Arrive, DeskAction.Miss], DeskActions.Of(day.Rows.Single(), day.Policy, Clerk.Id, town.Now));

        Assert.True((await town.Service<MissAppointment>().ExecuteAsync(new(due.Id, 3), Clerk, None)).IsDone);
        Assert.Equal(AppointmentState.NoShow, (await town.AppointmentAsync(due.Id)).State);
    }

    [Fact]
    public async Task Attend_WithoutArrivalNoted_NotesIt()
    {
        var due = town.Stands(town.OpenDailyOffice(), town.EnterRegistered(), town.Now);
        Assert.True((await town.Service<AttendAppointment>().ExecuteAsync(new(due.Id, 0), Clerk, None)).IsDone);

        var attended = await town.AppointmentAsync(due.Id);
        Assert.Equal((AppointmentState.InProgress, (DateTime?)town.Now), (attended.State, attended.ArrivedAt));
    }

    [Fact]
    public async Task Attend_WithAVerificationBegunFromTheCard_GoesOnWithIt()
    {
        var (person, actor) = (town.EnterRegistered(), Clerk);
        var begun = await town.OpenAsync(person.Id, VerificationMethod.InPerson, actor);
        var due = town.Stands(town.OpenDailyOffice(), person, town.Now);
        var attended = await town.Service<AttendAppointment>().ExecuteAsync(new(due.Id, 0), actor, None);

        Assert.Equal(begun.Value, attended.Value);
        Assert.Equal(due.Id, (await town.VerificationAsync(begun.Value)).AppointmentId);
        var other = town.Stands(town.OpenDailyOffice(), town.EnterRegistered(), town.Now);
        await town.OpenAsync(other.PersonId, VerificationMethod.Phone, actor);
        Assert.Equal(VerificationRefusals.AlreadyOpen, (await town.Service<AttendAppointment>().ExecuteAsync(new(other.Id, 0), actor, None)).Refusal);
    }

    [Fact]
    public async Task Open_FromTheCardWhileTheDeskWaits_BeginsTheAppointment()
    {
        var person = town.EnterRegistered();
        var due = town.Stands(town.OpenDailyOffice(), person, town.Now);
        var opened = await town.OpenAsync(person.Id, VerificationMethod.InPerson, Clerk);

        Assert.Equal(AppointmentState.InProgress, (await town.AppointmentAsync(due.Id)).State);
        Assert.Equal(due.Id, (await town.VerificationAsync(opened.Value)).AppointmentId);
    }

    [Fact]
    public async Task WalkIn_OfSomebodyExpectedToday_ArrivesForTheAppointment()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered());
        var booked = town.Stands(office, person, town.Now.AddHours(1));
        var taken = await town.Service<TakeWalkIn>().ExecuteAsync(new(person.Id, office.Id, true), Clerk, None);

        Assert.Equal(booked.Id, taken.Value.Id);
        var here = await town.AppointmentAsync(booked.Id);
        Assert.Equal((AppointmentState.Arrived, QueuePriority.Disability), (here.State, here.Priority));
    }

    [Fact]
    public async Task EndMissed_DaysGoneBy_EndsThemAndLeavesToday()
    {
        var (office, person) = (town.OpenDailyOffice(), town.EnterRegistered());
        var yesterday = town.Stands(office, person, town.Now.AddDays(-1));
        var today = town.Stands(office, town.EnterRegistered(), town.Now.AddHours(-1));
        await town.Service<EndMissedAppointments>().RunAsync(None);

        Assert.Equal(AppointmentState.NoShow, (await town.AppointmentAsync(yesterday.Id)).State);
        Assert.Equal(AppointmentState.Booked, (await town.AppointmentAsync(today.Id)).State);
        town.Stands(office, person, town.Now.AddDays(1));
    }
}
