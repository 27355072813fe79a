using Shared.Appointments;

namespace BackOffice.Tests.Appointments;

public sealed class QueueOrderTests
{
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory]
    [InlineData("9:00", "8:55", QueueRank.Due, "9:00")]
    [InlineData("9:00", "9:10", QueueRank.Due, "9:00")]
    [InlineData("9:00", "9:11", QueueRank.Other, "9:11")]
    [InlineData("9:40", "9:00", QueueRank.Early, "9:40")]
    [InlineData("9:30", "9:00", QueueRank.Due, "9:30")]
    public void PlaceOf_Appointment_CountsFromItsHourWithinTheGrace(string start, string arrived, QueueRank rank, string at) =>
        Assert.Equal(new QueuePlace(rank, At(at)), QueueOrder.PlaceOf(new(false, QueuePriority.None, At(start), At(arrived)), Grace, At("9:30")));

    [Theory]
    [InlineData(QueuePriority.None, QueueRank.Other)]
    [InlineData(QueuePriority.Over65, QueueRank.Due)]
    [InlineData(QueuePriority.Disability, QueueRank.Due)]
    public void PlaceOf_WalkIn_NeedsNoAppointmentWithPriority(QueuePriority priority, QueueRank rank) =>
        Assert.Equal(new QueuePlace(rank, At("9:05")), QueueOrder.PlaceOf(new(true, priority, At("9:05"), At("9:05")), Grace, At("9:30")));

    [Fact]
    public void PlaceOf_LateWithPriority_CountsFromTheArrival() =>
        Assert.Equal(new QueuePlace(QueueRank.Due, At("9:20")), QueueOrder.PlaceOf(new(false, QueuePriority.Over65, At("9:00"), At("9:20")), Grace, At("9:30")));

    [Fact]
    public void PlaceOf_AllKinds_StandInTheirOrder()
    {
        var now = At("9:30");
        (string Who, QueueTurn Turn)[] turns =
        [
            ("early", new(false, QueuePriority.None, At("9:50"), At("9:00"))),
            ("walk-in", new(true, QueuePriority.None, At("8:50"), At("8:50"))),
            ("late", new(false, QueuePriority.None, At("8:40"), At("9:05"))),
            ("call", new(false, QueuePriority.None, At("9:10"), null)),
            ("old", new(true, QueuePriority.Over65, At("9:15"), At("9:15"))),
            ("punctual", new(false, QueuePriority.None, At("9:20"), At("9:29"))),
        ];

        Assert.Equal(["call", "old", "punctual", "walk-in", "late", "early"], turns.OrderBy(row => QueueOrder.PlaceOf(row.Turn, Grace, now)).Select(row => row.Who));
    }

    [Theory]
    [InlineData("1961-12-01", false, QueuePriority.Over65)]
    [InlineData("1961-12-02", false, QueuePriority.None)]
    [InlineData("1961-12-01", true, QueuePriority.Disability)]
    [InlineData(null, true, QueuePriority.Disability)]
    [InlineData(null, false, QueuePriority.None)]
    public void PriorityOf_AgeOrDisability_NeedsNoAppointment(string? birth, bool disabled, QueuePriority priority) =>
        Assert.Equal(priority, QueueOrder.PriorityOf(birth is null ? null : DateOnly.Parse(birth, System.Globalization.CultureInfo.InvariantCulture), disabled, Today));

    [Theory]
    [InlineData(true, "9:29", true)]
    [InlineData(true, "9:28", false)]
    [InlineData(false, "9:29", false)]
    public void IsWithAnother_JustCalled_IsLeftToWhoCalled(bool byOther, string at, bool expected)
    {
        var (me, other) = (Guid.NewGuid(), Guid.NewGuid());
        Assert.Equal(expected, QueueOrder.IsWithAnother(byOther ? other : me, At(at).AddSeconds(30), me, At("9:30")));
    }

    private static DateTime At(string time) => Today.ToDateTime(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
