using Shared.Appointments;

namespace BackOffice.Tests.Appointments;

public sealed class ReminderRulesTests
{
    private const int EmailHours = 24;
    private const int SmsHours = 2;

    private static readonly TimeZoneInfo Madrid = TimeZoneInfo.FindSystemTimeZoneById("Europe/Madrid");
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string, int> ZonesAndYears
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var zone in new[] { "Europe/Madrid", "Atlantic/Canary" })
            {
                for (var year = 2026; year <= 2035; year++) data.Add(zone, year);
            }

            return data;
        }
    }

    [Theory]
    [InlineData("2026-12-01 12:40", 24, "2026-11-30 12:40")]
    [InlineData("2026-12-01 12:40", 2, "2026-12-01 10:40")]
    [InlineData("2026-12-01 11:00", 2, "2026-12-01 09:00")]
    [InlineData("2026-12-01 10:59", 2, "2026-11-30 20:30")]
    [InlineData("2026-12-01 09:00", 2, "2026-11-30 20:30")]
    [InlineData("2026-12-01 08:30", 24, "2026-11-29 20:30")]
    [InlineData("2026-12-01 22:00", 24, "2026-11-30 20:30")]
    [InlineData("2026-12-01 23:00", 2, "2026-12-01 20:30")]
    public void DueAt_BookedLongAgo_IsTheNominalTimeOrTheEveningBeforeIt(string start, int hours, string due) =>
        Assert.Equal(Utc(due), ReminderRules.DueAt(Utc(start), LongAgo, Madrid, hours, QuietHours.Usual));

    [Theory]
    [InlineData("2026-11-30 14:00", "2026-11-30 20:30")]
    [InlineData("2026-11-30 20:30", "2026-11-30 20:30")]
    [InlineData("2026-11-30 20:31", null)]
    [InlineData("2026-12-01 09:50", null)]
    public void DueAt_BookedAfterTheNominalTime_IsHalfwayOrNever(string booked, string? due) =>
        Assert.Equal(due is null ? null : Utc(due), ReminderRules.DueAt(Utc("2026-12-01 10:00"), Utc(booked), Madrid, EmailHours, QuietHours.Usual));

    [Fact]
    public void DueAt_SmsBookedInTheLastHours_IsAnHourBeforeOrNever()
    {
        Assert.Equal(Utc("2026-12-01 12:00"), ReminderRules.DueAt(Utc("2026-12-01 13:00"), Utc("2026-12-01 11:15"), Madrid, SmsHours, QuietHours.Usual));
        Assert.Null(ReminderRules.DueAt(Utc("2026-12-01 13:00"), Utc("2026-12-01 12:01"), Madrid, SmsHours, QuietHours.Usual));
    }

    [Theory]
    [InlineData("2026-11-30 20:29", false)]
    [InlineData("2026-11-30 20:30", true)]
    [InlineData("2026-11-30 20:59", true)]
    [InlineData("2026-11-30 21:00", false)]
    [InlineData("2026-12-01 03:00", false)]
    [InlineData("2026-12-01 08:59", false)]
    [InlineData("2026-12-01 09:00", true)]
    [InlineData("2026-12-01 09:29", true)]
    [InlineData("2026-12-01 09:30", false)]
    public void LeavesNow_JobThatRunsAtSomeMoment_WakesNobodyAndComesNeverLate(string now, bool leaves) =>
        Assert.Equal(leaves, ReminderRules.LeavesNow(Utc("2026-11-30 20:30"), Utc("2026-12-01 09:30"), Utc(now), Madrid, QuietHours.Usual));

    [Fact]
    public void Holds_QuietHoursWithinOneDay_AreUnderstood()
    {
        var siesta = new QuietHours(new(14, 0), new(17, 0));
        Assert.True(siesta.Holds(new TimeOnly(16, 59)));
        Assert.False(siesta.Holds(new TimeOnly(17, 0)));
        Assert.Equal(Utc("2026-12-01 13:30"), ReminderRules.DueAt(Utc("2026-12-01 18:30"), LongAgo, Madrid, 2, siesta));
    }

    /// <summary>Every ten minutes of the days about both changes of clocks.</summary>
    [Theory]
    [MemberData(nameof(ZonesAndYears))]
    public void DueAt_DaysAboutAChangeOfClocks_IsOutsideQuietHoursAndBeforeTheStart(string zoneId, int year)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
        foreach (var change in new[] { LastSunday(year, 3), LastSunday(year, 10) })
        {
            for (var start = change.AddDays(-1); start < change.AddDays(3); start = start.AddMinutes(10))
            {
                foreach (var hours in new[] { EmailHours, SmsHours })
                {
                    var due = ReminderRules.DueAt(start, LongAgo, zone, hours, QuietHours.Usual)!.Value;
                    Assert.True(due < start, $"{start:O} {hours} {due:O}");
                    Assert.False(QuietHours.Usual.Holds(due, zone), $"{start:O} {hours} {due:O}");
                    Assert.True(start - due <= ReminderRules.LongestLead(hours, QuietHours.Usual), $"{start:O} {hours} {due:O}");
                    Assert.True(ReminderRules.LeavesNow(due, start, due, zone, QuietHours.Usual));
                }
            }
        }
    }

    /// <summary>Clocks change on a Sunday: who comes on it at noon is reminded on Saturday at noon, 23 or 25 hours before.</summary>
    [Theory]
    [MemberData(nameof(ZonesAndYears))]
    public void DueAt_NoonOfAChangeOfClocks_IsNoonOfTheDayBefore(string zoneId, int year)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(zoneId);
        foreach (var (month, hours) in new[] { (3, 23), (10, 25) })
        {
            var noon = TimeZoneInfo.ConvertTimeToUtc(DateTime.SpecifyKind(LastSunday(year, month).AddHours(12), DateTimeKind.Unspecified), zone);
            Assert.Equal(noon.AddHours(-hours), ReminderRules.DueAt(noon, LongAgo, zone, EmailHours, QuietHours.Usual));
        }
    }

    private static DateTime LastSunday(int year, int month)
    {
        var last = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }

    private static DateTime Utc(string madrid) => TimeZoneInfo.ConvertTimeToUtc(DateTime.Parse(madrid, System.Globalization.CultureInfo.InvariantCulture), Madrid);
}
