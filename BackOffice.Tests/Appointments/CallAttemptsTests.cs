using Shared.Appointments;
using Shared.Offices;

namespace BackOffice.Tests.Appointments;

public sealed class CallAttemptsTests
{
    [Theory]
    [InlineData("1 9:00", "1 9:05", "1 11:10")]
    [InlineData("1 12:00", "1 12:05", "1 14:10")]
    [InlineData("1 13:00", "1 18:00", "2 9:00")]
    [InlineData("1 9:00", "1 17:30", "2 11:00")]
    public void Next_OneAttempt_IsTheFirstSlotTwoHoursAway(string attempt, string now, string expected) =>
        Assert.Equal(At(expected), CallAttempts.Next(Free(), [At(attempt)], OfficeZone.Mainland, At(now))!.StartsAt);

    [Fact]
    public void Next_TwoAttempts_KeepsAwayFromBoth() =>
        Assert.Equal(At("1 18:10"), CallAttempts.Next(Free(), [At("1 10:00"), At("1 16:00")], OfficeZone.Mainland, At("1 16:05"))!.StartsAt);

    [Fact]
    public void Next_NoOtherTimeOfDay_IsAnotherDay()
    {
        var mornings = Free().Where(slot => OfficeZone.LocalOf(slot.StartsAt, OfficeZone.Mainland).Hour is 9 or 10);
        Assert.Equal(At("2 9:00"), CallAttempts.Next(mornings, [At("1 10:00")], OfficeZone.Mainland, At("1 8:00"))!.StartsAt);
    }

    [Fact]
    public void Next_NothingFree_IsNone() => Assert.Null(CallAttempts.Next([], [At("1 10:00")], OfficeZone.Mainland, At("1 10:00")));

    /// <summary>From nine to seven on three days, every ten minutes.</summary>
    private static IEnumerable<SlotOffer> Free() =>
        from day in Enumerable.Range(1, 3)
        from step in Enumerable.Range(0, 60)
        let start = OfficeZone.UtcOf(new(2026, 12, day), new TimeOnly(9, 0).AddMinutes(10 * step), OfficeZone.Mainland)
        select new SlotOffer(Guid.Empty, start, start.AddMinutes(20), true);

    private static DateTime At(string dayAndHour) => dayAndHour.Split(' ') is [var day, var hour]
        ? OfficeZone.UtcOf(new(2026, 12, int.Parse(day, System.Globalization.CultureInfo.InvariantCulture)), TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture), OfficeZone.Mainland)
        : throw new FormatException(dayAndHour);
}
