using BackOffice.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Shared.Appointments;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Tests.Appointments;

public sealed class MoveAppointmentTests(Town town) : IClassFixture<Town>
{
    private static readonly DateOnly Day = AppointmentSteps.Tuesday;

    private readonly OpenOffice office = town.OpenOffice(desks: 1, publicDesks: 1);

    [Theory]
    [InlineData(10)]
    [InlineData(0)]
    [InlineData(60)]
    public async Task Move_AlsoOntoPartOfItself_FreesWhatItLeaves(int minutes)
    {
        var former = await town.BookedAsync(office, office.At(Day, 10));

        var moved = await town.MoveAsync(former, office, office.At(Day, 10, 0).AddMinutes(minutes), reason: " Lo pide ");

        Assert.True(moved.IsDone, moved.IsDone ? "" : moved.Refusal.Code);
        var (old, next) = (await town.AppointmentAsync(former.Id), await town.AppointmentAsync(moved.Value.Id));
        Assert.Equal((AppointmentState.Rescheduled, true, "Lo pide", 0), (old.State, old.IsFollowed, old.EndReason, old.Claims.Count));
        Assert.Equal((former.Number, former.CalendarUid, former.CalendarSequence + 1, former.Id), (next.Number, next.CalendarUid, next.CalendarSequence, next.FormerId));
        Assert.Equal(4, await town.ClaimsAtAsync(office));
        Assert.Equal(next.Claims.Select(claim => claim.At), Enumerable.Range(0, 4).Select(cell => next.StartsAt.AddMinutes(5 * cell)));
        Assert.True((await town.MoveAsync(next, office, office.At(Day, 13))).IsDone);
    }

    [Fact]
    public async Task Move_ToAnotherOffice_GoesOnWithTheNumber()
    {
        var (former, other) = (await town.BookedAsync(office, office.At(Day, 10)), town.OpenOffice());

        var moved = await town.MoveAsync(former, other, other.At(Day, 12));

        Assert.Equal((former.Number, other.Id), (moved.Value.Number, (await town.AppointmentAsync(moved.Value.Id)).OfficeId));
        Assert.Equal(0, await town.ClaimsAtAsync(office));
    }

    [Fact]
    public async Task Move_TakenOrStale_IsRefusedAndNothingChanges()
    {
        var (former, other) = (await town.BookedAsync(office, office.At(Day, 10)), await town.BookedAsync(office, office.At(Day, 11)));

        Assert.Equal(AppointmentRefusals.SlotTaken, (await town.MoveAsync(former, office, office.At(Day, 11, 10))).Refusal);
        Assert.Equal(AppointmentRefusals.InPast, (await town.MoveAsync(former, office, town.Now.AddMinutes(-10))).Refusal);
        Assert.Equal(AppointmentRefusals.ReasonTooLong, (await town.MoveAsync(former, office, office.At(Day, 12), reason: new('x', 201))).Refusal);
        Assert.Equal(Refusal.Forbidden, (await town.MoveAsync(former, office, office.At(Day, 12), actor: town.ActorOf(Role.Administrator))).Refusal);
        Assert.Equal(8, await town.ClaimsAtAsync(office));
        Assert.True((await town.MoveAsync(other, office, office.At(Day, 13))).IsDone);
        Assert.Equal(Refusal.Conflict, (await town.MoveAsync(other, office, office.At(Day, 12))).Refusal);
        Assert.Equal(AppointmentRefusals.NotBooked, (await town.MoveAsync(await town.AppointmentAsync(other.Id), office, office.At(Day, 12))).Refusal);
    }

    [Fact]
    public async Task Cancel_Booked_FreesTheDeskOnce()
    {
        var appointment = await town.BookedAsync(office, office.At(Day, 10));

        Assert.Equal(AppointmentRefusals.ReasonTooLong, (await town.CancelAsync(appointment, new('x', 201))).Refusal);
        Assert.Equal(Refusal.Forbidden, (await town.CancelAsync(appointment, actor: town.ActorOf(Role.Administrator))).Refusal);
        Assert.True((await town.CancelAsync(appointment, "No puede venir")).IsDone);

        var cancelled = await town.AppointmentAsync(appointment.Id);
        Assert.Equal((AppointmentState.Cancelled, "No puede venir", 0, 1), (cancelled.State, cancelled.EndReason, cancelled.Claims.Count, cancelled.CalendarSequence));
        Assert.Equal(Refusal.Conflict, (await town.CancelAsync(appointment)).Refusal);
        Assert.Equal(AppointmentRefusals.NotBooked, (await town.CancelAsync(cancelled)).Refusal);
        await using var data = town.Data();
        Assert.Equal("No puede venir", (await data.AuditEntries.OrderBy(row => row.Sequence).LastAsync(row => row.ObjectId == appointment.Id.ToString())).Reason);
    }

    [Fact]
    public async Task Move_ThereAndBack_KeepsTheWholeChain()
    {
        var first = await town.BookedAsync(office, office.At(Day, 10));
        var second = await town.AppointmentAsync((await town.MoveAsync(first, office, office.At(Day, 12))).Value.Id);
        var third = await town.AppointmentAsync((await town.MoveAsync(second, office, office.At(Day, 10))).Value.Id);

        Assert.Equal((first.StartsAt, first.Number, 2), (third.StartsAt, third.Number, third.CalendarSequence));
    }
}
