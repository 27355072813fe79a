using Shared.Offices;

namespace BackOffice.Tests.Offices;

public sealed class OfficePlanRulesTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    public static TheoryData<string, int> ClockChanges
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var zone in OfficeZone.All)
            {
                for (var year = 2026; year <= 2035; year++) data.Add(zone, year);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void DayAt_ClockChange_GivesDistinctAscendingSlotsAtTheHoursOfTheClock(string zone, int year)
    {
        var usual = Plans.Of(zone, 1, 10, Plans.Band(DayOfWeek.Sunday, 9, 14));
        foreach (var (day, hours) in new[] { (LastSunday(year, 3), 23), (LastSunday(year, 10), 25) })
        {
            var (from, to) = OfficeZone.Span(day, zone);
            Assert.Equal(hours, (to - from).TotalHours);
            var starts = usual.Free(day).Select(slot => slot.StartsAt).ToList();
            Assert.Equal(29, starts.Count);
            Assert.Equal(starts.Distinct().Order(), starts);
            Assert.Equal((new TimeOnly(9, 0), new TimeOnly(13, 40)), (usual.Local(starts[0]), usual.Local(starts[^1])));
        }
    }

    /// <summary>An office that is open through the night in which the clock changes has an hour less or one more, and no instant twice.</summary>
    [Theory]
    [MemberData(nameof(ClockChanges))]
    public void DayAt_OpenThroughTheChange_LosesOrWinsTheHour(string zone, int year)
    {
        var night = Plans.Of(zone, 1, 10, new(DayOfWeek.Sunday, new(0, 0), new(1, 30), 1, 1), new(DayOfWeek.Sunday, new(1, 30), new(2, 30), 1, 1), new(DayOfWeek.Sunday, new(2, 30), new(6, 0), 1, 1));
        foreach (var (day, cells) in new[] { (LastSunday(year, 3), 5 * 12), (LastSunday(year, 10), 7 * 12) })
        {
            var at = night.DayAt(day).Cells.Select(cell => cell.At).ToList();
            Assert.Equal(cells, at.Count);
            Assert.Equal(at.Distinct().Order(), at);
            Assert.All(at, instant => Assert.Equal(day, OfficeZone.DayOf(instant, zone)));
        }
    }

    [Theory]
    [InlineData(OfficeZone.Mainland, 8)]
    [InlineData(OfficeZone.Canary, 9)]
    public void DayAt_Winter_IsOpenAtTheHourOfItsZone(string zone, int utcHour) =>
        Assert.Equal(Monday.ToDateTime(new(utcHour, 0)), Plans.Of(zone, 1, 10, Plans.Band(DayOfWeek.Monday, 9, 14)).DayAt(Monday).Cells[0].At);

    [Fact]
    public void Free_SplitDay_NeverStraddlesTheGap()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 1, 10, Plans.Band(DayOfWeek.Monday, 9, 10), Plans.Band(DayOfWeek.Monday, 16, 17));
        Assert.Equal(
            ["09:00", "09:10", "09:20", "09:30", "09:40", "16:00", "16:10", "16:20", "16:30", "16:40"],
            plan.Free(Monday).Select(slot => plan.Local(slot.StartsAt).ToString("HH:mm")));
        Assert.True(plan.DayAt(Monday.AddDays(1)).IsClosed);
    }

    [Fact]
    public void Free_TakenCells_TakeEverySlotThatTouchesThem()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 1, 10, Plans.Band(DayOfWeek.Monday, 9, 10));
        var nine20 = OfficeZone.UtcOf(Monday, new(9, 20), OfficeZone.Mainland);
        Assert.Equal(["09:00", "09:30", "09:40"], plan.Free(Monday, (plan.Desks[0].Id, nine20)).Select(slot => plan.Local(slot.StartsAt).ToString("HH:mm")));
    }

    [Fact]
    public void Free_Officials_FillTheDesksThatThePortalDoesNotOffer()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 3, 10, Plans.Band(DayOfWeek.Monday, 9, 10, desks: 3, publicDesks: 2));
        var nine = plan.Free(Monday).Where(slot => plan.Local(slot.StartsAt) == new TimeOnly(9, 0)).ToList();
        Assert.Equal([plan.Desks[2].Id, plan.Desks[0].Id, plan.Desks[1].Id], nine.Select(slot => slot.DeskId));
        Assert.Equal([false, true, true], nine.Select(slot => slot.IsPublic));
    }

    [Fact]
    public void Free_ArchivedDesk_IsNotOffered()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 2, 10, Plans.Band(DayOfWeek.Monday, 9, 10, desks: 2, publicDesks: 1));
        plan.Desks[0].SetArchived(true);
        var fresh = new OfficePlan(plan.Office, plan.Desks, plan.Hours, [], []);
        Assert.All(fresh.Free(Monday), slot => Assert.Equal((plan.Desks[1].Id, true), (slot.DeskId, slot.IsPublic)));
    }

    [Fact]
    public void HoursOn_SummerHours_LieOverTheUsualOnes()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 1, 10, Plans.Band(DayOfWeek.Monday, 9, 14));
        plan = plan with { Hours = [Plans.Hours(plan.Office, new(2026, 6, 15), new(2026, 9, 15), Plans.Band(DayOfWeek.Monday, 8, 12)), .. plan.Hours] };
        Assert.Equal([9, 8, 8, 9], new DateOnly[] { new(2026, 6, 8), new(2026, 6, 15), new(2026, 9, 14), new(2026, 9, 21) }.Select(day => plan.Local(plan.DayAt(day).Cells[0].At).Hour));
        Assert.Null(plan.HoursOn(new(2019, 12, 31)));
    }

    [Fact]
    public void DayAt_Holiday_IsClosed()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 1, 10, Plans.Band(DayOfWeek.Monday, 9, 14));
        plan = plan with { Holidays = [Holiday.Create(null, Monday, "Fiesta", HolidayScope.Local, Plans.Now).Value] };
        Assert.True(plan.DayAt(Monday).IsClosed);
        Assert.False(plan.DayAt(Monday.AddDays(7)).IsClosed);
    }

    [Fact]
    public void DayAt_Closures_TakeTheDeskTheHoursOrTheDays()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 2, 10, Plans.Band(DayOfWeek.Monday, 9, 11, desks: 2));
        Assert.All(plan.Closing(Monday, Monday, plan.Desks[0].Id).DayAt(Monday).Cells, cell => Assert.Equal(plan.Desks[1].Id, cell.DeskId));
        Assert.True(plan.Closing(Monday.AddDays(-3), Monday).DayAt(Monday).IsClosed);
        Assert.False(plan.Closing(Monday.AddDays(-3), Monday.AddDays(-1)).DayAt(Monday).IsClosed);
        var hours = plan.Closing(Monday, Monday, null, new(9, 0), new(10, 0)).DayAt(Monday).Cells;
        Assert.Equal((new TimeOnly(10, 0), 24), (plan.Local(hours[0].At), hours.Count));
    }

    /// <summary>A closure from 9:32 shuts the five minutes that began at 9:30.</summary>
    [Fact]
    public void DayAt_ClosureOffTheGrid_ShutsTheWholeCell()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 1, 10, Plans.Band(DayOfWeek.Monday, 9, 10)).Closing(Monday, Monday, null, new(9, 32), new(9, 41));
        Assert.Equal(["09:00", "09:05", "09:10", "09:15", "09:20", "09:25", "09:45", "09:50", "09:55"], plan.DayAt(Monday).Cells.Select(cell => plan.Local(cell.At).ToString("HH:mm")));
    }

    [Fact]
    public void DayAt_RevokedClosure_IsOpen()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 1, 10, Plans.Band(DayOfWeek.Monday, 9, 10)).Closing(Monday, Monday);
        Assert.True(plan.Closures[0].Revoke(Plans.Now).IsDone);
        Assert.False(plan.DayAt(Monday).IsClosed);
        Assert.Equal(OfficeRefusals.ClosureRevoked, plan.Closures[0].Revoke(Plans.Now).Refusal);
    }

    [Fact]
    public void DayAt_ArchivedOffice_IsClosed()
    {
        var plan = Plans.Of(OfficeZone.Mainland, 1, 10, Plans.Band(DayOfWeek.Monday, 9, 10));
        plan.Office.SetArchived(true);
        Assert.True(plan.DayAt(Monday).IsClosed);
    }

    private static DateOnly LastSunday(int year, int month)
    {
        var day = new DateOnly(year, month, 31);
        return day.AddDays(-(int)day.DayOfWeek);
    }
}
