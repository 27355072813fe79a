using BackOffice.Appointments.DayDesk;
using BackOffice.Appointments.DayDesk.Turns;
using BackOffice.Tests.Support;
using Shared.Appointments;
using Shared.Security;

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
