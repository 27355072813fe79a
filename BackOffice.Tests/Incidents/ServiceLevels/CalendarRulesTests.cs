using Shared.Calendars;
using Shared.Incidents.ServiceLevels;
using Shared.Offices;
using static BackOffice.Tests.Incidents.ServiceLevels.Calendars;

namespace BackOffice.Tests.Incidents.ServiceLevels;

/// <summary>Working time through nights, weekends, holidays, split days and days on which the clock is changed.</summary>
public sealed class CalendarRulesTests
{
    [Theory]
    [InlineData("2026-11-23 09:00", 60, "2026-11-23 10:00")]
    [InlineData("2026-11-23 19:30", 60, "2026-11-24 08:30")]
    [InlineData("2026-11-23 19:00", 60, "2026-11-23 20:00")]
    [InlineData("2026-11-27 19:30", 60, "2026-11-28 09:30")]
    [InlineData("2026-11-28 13:30", 60, "2026-11-30 08:30")]
    [InlineData("2026-11-29 03:00", 60, "2026-11-30 09:00")]
    [InlineData("2026-12-07 19:30", 60, "2026-12-09 08:30")]
    public void Add_Minutes_SkipsNightsWeekendsAndHolidays(string from, int minutes, string expected)
    {
        var reached = Phone.Add(Utc(from), TimeSpan.FromMinutes(minutes));
        Assert.Equal(Utc(expected), reached);
        Assert.Equal(TimeSpan.FromMinutes(minutes), Phone.Between(Utc(from), reached!.Value));
    }

    [Theory]
    [InlineData("2026-11-24 08:30", 60, "2026-11-23 19:30")]
    [InlineData("2026-11-30 08:30", 60, "2026-11-28 13:30")]
    [InlineData("2026-12-09 08:30", 60, "2026-12-07 19:30")]
    [InlineData("2026-11-29 12:00", 60, "2026-11-28 13:00")]
    public void Subtract_OneHour_WalksBackThroughOpeningHours(string until, int minutes, string expected) =>
        Assert.Equal(Utc(expected), Phone.Subtract(Utc(until), TimeSpan.FromMinutes(minutes)));

    [Fact]
    public void Add_SplitDay_SkipsTheMiddle()
    {
        var split = Of(OfficeZone.Mainland, "Mon-Fri 09:00-14:00 16:00-19:00");
        Assert.Equal(Utc("2026-11-23 16:30"), split.Add(Utc("2026-11-23 13:00"), TimeSpan.FromMinutes(90)));
        Assert.Equal(TimeSpan.FromHours(8), split.Between(Utc("2026-11-23 00:00"), Utc("2026-11-24 00:00")));
        Assert.False(split.IsOpen(Utc("2026-11-23 15:00")));
    }

    [Fact]
    public void Between_DayOf24Hours_LosesNoMinuteAtMidnight()
    {
        Assert.Equal(TimeSpan.FromHours(48), AllDay.Between(Utc("2026-11-23 00:00"), Utc("2026-11-25 00:00")));
        Assert.Equal(Utc("2026-11-24 12:00"), AllDay.Add(Utc("2026-11-23 12:00"), TimeSpan.FromHours(24)));
        Assert.True(AllDay.IsOpen(Utc("2026-11-23 23:59")));
        Assert.True(AllDay.IsOpen(Utc("2026-11-24 00:00")));
    }

    [Theory]
    [InlineData(OfficeZone.Mainland, "2026-03-29", 23)]
    [InlineData(OfficeZone.Mainland, "2026-10-25", 25)]
    [InlineData(OfficeZone.Canary, "2026-03-29", 23)]
    [InlineData(OfficeZone.Canary, "2026-10-25", 25)]
    public void Between_DayOnWhichTheClockIsChanged_IsRealTime(string zone, string day, int hours)
    {
        var calendar = Of(zone, "Mon-Sun 00:00-24:00");
        var (from, to) = OfficeZone.Span(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), zone);
        Assert.Equal(TimeSpan.FromHours(hours), calendar.Between(from, to));
        Assert.Equal(to, calendar.Add(from, TimeSpan.FromHours(hours)));
        Assert.Equal(from, calendar.Subtract(to, TimeSpan.FromHours(hours)));
    }

    [Fact]
    public void Add_CanaryTime_OpensAnHourLater() =>
        Assert.Equal(Phone.Add(Utc("2026-11-23 05:00"), TimeSpan.FromHours(1))!.Value.AddHours(1), Canary.Add(Utc("2026-11-23 05:00"), TimeSpan.FromHours(1)));

    [Fact]
    public void Add_CalendarThatNeverOpens_IsNull()
    {
        var never = Of(OfficeZone.Mainland, "");
        Assert.Null(never.Add(Utc("2026-11-23 09:00"), TimeSpan.FromMinutes(1)));
        Assert.Null(never.Subtract(Utc("2026-11-23 09:00"), TimeSpan.FromMinutes(1)));
        Assert.Null(never.NextOpen(Utc("2026-11-23 09:00")));
        Assert.Equal(TimeSpan.Zero, never.Between(Utc("2026-11-23 09:00"), Utc("2027-11-23 09:00")));
    }

    [Fact]
    public void Subtract_BeforeTheCalendarBegan_IsNull() => Assert.Null(Phone.Subtract(Utc("2000-01-03 09:00"), TimeSpan.FromHours(9)));

    [Fact]
    public void Add_ServiceThatEnds_IsNullAfterItsEnd()
    {
        var ending = Of(OfficeZone.Mainland, "Mon-Fri 08:00-20:00");
        Assert.True(ending.SetHours(new(2027, 1, 1), new([], []), new(2026, 11, 22)).IsDone);
        Assert.Equal(Utc("2026-12-31 20:00"), ending.Add(Utc("2026-12-31 19:00"), TimeSpan.FromHours(1)));
        Assert.Null(ending.Add(Utc("2026-12-31 19:00"), TimeSpan.FromHours(2)));
    }

    [Fact]
    public void SetHours_FromADay_LeavesTheDaysBefore()
    {
        var calendar = Of(OfficeZone.Mainland, "Mon-Fri 08:00-20:00");
        Assert.True(calendar.SetHours(new(2026, 12, 1), new(Week("Mon-Fri 08:00-15:00"), []), new(2026, 11, 22)).IsDone);
        Assert.Equal(TimeSpan.FromHours(12 + 7), calendar.Between(Utc("2026-11-30 00:00"), Utc("2026-12-02 00:00")));
        Assert.Equal(ServiceLevelRefusals.HoursStartOutOfRange, calendar.SetHours(new(2026, 11, 21), new([], []), new(2026, 11, 22)).Refusal);
    }

    [Fact]
    public void Check_WrongHours_SaysEach()
    {
        Assert.Equal([ServiceLevelRefusals.SpansOverlap], new CalendarHours(Week("Mon-Fri 08:00-12:00 11:00-13:00"), []).Check());
        Assert.Equal([ServiceLevelRefusals.SpanInvalid], new CalendarHours([new(DayOfWeek.Monday, 600, 600)], []).Check());
        Assert.Equal([ServiceLevelRefusals.SpanInvalid], new CalendarHours([new(DayOfWeek.Monday, 600, 1441)], []).Check());
        Assert.Equal([ServiceLevelRefusals.HolidayOutOfRange], new CalendarHours([], [new(1999, 12, 31)]).Check());
    }

    [Fact]
    public void Shipped_Holidays_AreOnlyThoseOfTheLaw()
    {
        var calendar = ShippedCalendars.All().Single(shipped => shipped.Id == ShippedCalendars.PhoneService);
        Assert.Equal(10, calendar.Versions[0].Holidays.Count(day => day.Year == 2026));
        Assert.True(calendar.IsOpen(Utc("2026-12-24 10:00")));
        Assert.False(calendar.IsOpen(Utc("2026-12-25 10:00")));
        Assert.True(calendar.IsOpen(Utc("2026-11-28 13:59")));
        Assert.False(calendar.IsOpen(Utc("2026-11-28 14:00")));
    }
}
