using Shared.Appointments;
using Shared.Common;

namespace BackOffice.Tests.Appointments;

/// <summary>What may happen to an appointment, and from which state.</summary>
public sealed class AppointmentRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Official = Guid.NewGuid();
    private static readonly SlotOffer Slot = new(Guid.NewGuid(), Now.AddDays(1), Now.AddDays(1).AddMinutes(20), true);
    private static readonly AppointmentOrder Order = new(Guid.NewGuid(), Guid.NewGuid(), AppointmentKind.Visit, Channel.InPerson, Official);

    private static readonly Dictionary<string, Func<Appointment, Result>> Acts = new()
    {
        ["Move"] = row => row.Move(Slot, Order, 0, null, Now),
        ["Cancel"] = row => row.Cancel(null, Official, Now),
        ["Arrive"] = row => row.Arrive(QueuePriority.None, Now),
        ["Call"] = row => row.Call(Official, Now),
        ["Start"] = row => row.Start(Official, Now),
        ["Finish"] = row => row.Finish(true, Now),
        ["Miss"] = row => row.Miss(0, TimeSpan.Zero, Now),
        ["Recover"] = row => row.Recover(true, Now),
    };

    [Theory]
    [InlineData(AppointmentState.Booked, "Move Cancel Arrive")]
    [InlineData(AppointmentState.Arrived, "Cancel Call Start Miss")]
    [InlineData(AppointmentState.InProgress, "Finish")]
    [InlineData(AppointmentState.Attended, "")]
    [InlineData(AppointmentState.NoShow, "Recover")]
    [InlineData(AppointmentState.Cancelled, "")]
    [InlineData(AppointmentState.Rescheduled, "")]
    public void Visit_InEachState_AllowsOnlyItsActs(AppointmentState state, string allowed) =>
        Assert.Equal(allowed, string.Join(' ', Acts.Where(act => act.Value(In(state, AppointmentKind.Visit)).IsDone).Select(act => act.Key)));

    [Theory]
    [InlineData(AppointmentState.Booked, "Move Cancel Call Start Miss")]
    [InlineData(AppointmentState.InProgress, "Finish")]
    [InlineData(AppointmentState.NoShow, "")]
    [InlineData(AppointmentState.Cancelled, "")]
    public void Call_InEachState_AllowsOnlyItsActs(AppointmentState state, string allowed) =>
        Assert.Equal(allowed, string.Join(' ', Acts.Where(act => act.Value(In(state, AppointmentKind.Call)).IsDone).Select(act => act.Key)));

    [Fact]
    public void Calls_Unanswered_AreTriedAgainAndThenBecomeAVisit()
    {
        var first = In(AppointmentState.Booked, AppointmentKind.Call);
        var second = first.TryAgain(Slot, Order with { Kind = AppointmentKind.Call }, 2, Now).Value;

        Assert.Equal((AppointmentState.NoShow, true, 2, first.Number), (first.State, first.IsFollowed, second.Attempt, second.Number));
        Assert.Equal(AppointmentRefusals.NoAttemptsLeft, second.TryAgain(Slot, Order, 2, Now).Refusal);
        var visit = second.BecomeVisit(Slot, Order, Now).Value;
        Assert.Equal((AppointmentKind.Visit, 1, second.Id), (visit.Kind, visit.Attempt, visit.FormerId));
        Assert.Equal(AppointmentRefusals.NotACall, visit.TryAgain(Slot, Order, 3, Now).Refusal);
        Assert.Equal(AppointmentRefusals.NotACall, second.BecomeVisit(Slot, Order, Now).Refusal);
    }

    [Fact]
    public void Miss_CalledTooSeldom_IsRefused()
    {
        var visit = In(AppointmentState.Arrived, AppointmentKind.Visit);
        visit.Call(Official, Now);

        Assert.Equal(AppointmentRefusals.TooFewCalls, visit.Miss(3, TimeSpan.Zero, Now).Refusal);
        Assert.Equal(AppointmentRefusals.NotToday, In(AppointmentState.NoShow, AppointmentKind.Visit).Recover(false, Now).Refusal);
    }

    [Fact]
    public void Reminders_OfEachChannel_GoOnceAndOnlyWhileBooked()
    {
        var visit = In(AppointmentState.Booked, AppointmentKind.Visit);

        Assert.Equal([true, false, true, false], new[] { true, true, false, false }.Select(isEmail => visit.TakeReminder(isEmail, Now)));
        Assert.False(In(AppointmentState.Cancelled, AppointmentKind.Visit).TakeReminder(true, Now));
        Assert.False(In(AppointmentState.Rescheduled, AppointmentKind.Visit).TakeReminder(true, Now));
    }

    private static Appointment In(AppointmentState state, AppointmentKind kind)
    {
        var row = Appointment.Book(Order with { Kind = kind }, Slot, "CIT-2026-000001", 0, Now);
        if (kind == AppointmentKind.Visit && state is not (AppointmentState.Booked or AppointmentState.Cancelled or AppointmentState.Rescheduled)) row.Arrive(QueuePriority.None, Now);
        if (state is AppointmentState.InProgress or AppointmentState.Attended) row.Start(Official, Now);
        Result done = state switch
        {
            AppointmentState.Attended => row.Finish(true, Now),
            AppointmentState.NoShow => row.Miss(0, TimeSpan.Zero, Now),
            AppointmentState.Cancelled => row.Cancel(null, Official, Now),
            AppointmentState.Rescheduled => row.Move(Slot, Order, 0, null, Now),
            _ => Result.Done,
        };
        Assert.True(done.IsDone);
        Assert.Equal(state, row.State);
        return row;
    }
}
