using BackOffice.Incidents.Card.Jobs;
using BackOffice.Incidents.Card.Work;
using BackOffice.Tests.Appointments;
using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Tests.Incidents.Card;

public sealed class WaitingIncidentsTests(Town town) : IClassFixture<Town>
{
    private Actor Me => town.ActorOf(Role.Operator);

    [Theory]
    [InlineData(AppointmentState.Attended)]
    [InlineData(AppointmentState.NoShow)]
    [InlineData(AppointmentState.Cancelled)]
    public async Task Appointment_Over_TheIncidentGoesOnOnce(AppointmentState end)
    {
        var (appointment, incident) = await WaitingAsync();
        await RunAsync();
        Assert.Equal(IncidentState.Waiting, (await town.IncidentAsync(incident.Id)).State);

        await using (var data = town.Data()) await data.Appointments.Where(row => row.Id == appointment.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, end));
        await RunAsync();
        await RunAsync();

        var moved = await town.IncidentAsync(incident.Id);
        Assert.Equal((IncidentState.InProgress, null, null), (moved.State, moved.WaitingAppointmentId, moved.WaitingNote));
        var told = Assert.Single(await town.EntriesAsync(incident.Id), entry => entry.Changes.Any(change => change.Field == "Appointment"));
        Assert.Equal(EntryAuthorKind.Application, told.AuthorKind);
        Assert.Contains(new FieldChange("Appointment", appointment.Number, end.ToString()), told.Changes);
    }

    [Fact]
    public async Task Appointment_Moved_IsFollowedToItsEnd()
    {
        var office = town.OpenOffice();
        var (appointment, incident) = await WaitingAsync(office);
        var moved = (await town.MoveAsync(appointment, office, office.At(AppointmentSteps.Tuesday.AddDays(1), 11))).Value.Id;
        await RunAsync();

        var waiting = await town.IncidentAsync(incident.Id);
        Assert.Equal((IncidentState.Waiting, moved), (waiting.State, waiting.WaitingAppointmentId!.Value));
        Assert.Equal($"{appointment.Number} · 25/11/2026 11:00", waiting.WaitingNote);
        CardSteps.AssertDone(await town.CancelAsync(await town.AppointmentAsync(moved)));
        await RunAsync();
        Assert.Equal(IncidentState.InProgress, (await town.IncidentAsync(incident.Id)).State);
    }

    [Fact]
    public async Task Wait_ForWhatIsNotTheirs_IsRefused()
    {
        var office = town.OpenOffice();
        var appointment = await town.BookedAsync(office, office.At(AppointmentSteps.Tuesday, 13));
        var other = await town.OpenAsync(Matters.Matter() with { Requester = new(PersonId: town.EnterVerified().Id) });
        Assert.Equal(IncidentRefusals.AppointmentMissing, (await WaitAsync(other, appointment.Id)).Refusal);
        Assert.Equal(IncidentRefusals.AppointmentMissing, (await WaitAsync(other, null)).Refusal);
        CardSteps.AssertDone(await town.CancelAsync(appointment));
        var theirs = await town.OpenAsync(Matters.Matter() with { Requester = new(PersonId: appointment.PersonId) });
        Assert.Equal(IncidentRefusals.AppointmentOver, (await WaitAsync(theirs, appointment.Id)).Refusal);
        Assert.Equal(IncidentRefusals.WaitingReasonMissing, (await town.Service<WaitIncident>().ExecuteAsync(new(theirs.Id, theirs.Version, default, "x"), Me, default)).Refusal);
    }

    private Task RunAsync() => town.Service<AdvanceWaitingIncidents>().RunAsync(default);

    private Task<Shared.Common.Result> WaitAsync(Incident incident, Guid? appointment) =>
        town.Service<WaitIncident>().ExecuteAsync(new(incident.Id, incident.Version, WaitingReason.Appointment, null, appointment), Me, default);

    private async Task<(Appointment Appointment, Incident Incident)> WaitingAsync(OpenOffice? office = null)
    {
        var open = office ?? town.OpenOffice();
        var appointment = await town.BookedAsync(open, open.At(AppointmentSteps.Tuesday, 10));
        return (appointment, await town.WaitingForAsync(appointment.Id, appointment.PersonId, Me));
    }
}
