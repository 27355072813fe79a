using Shared.Calendars;
using Shared.Incidents.ServiceLevels;
using Shared.Offices;
using static BackOffice.Tests.Incidents.ServiceLevels.Calendars;
using static Shared.Incidents.ServiceLevels.ServiceEventKind;

namespace BackOffice.Tests.Incidents.ServiceLevels;

/// <summary>The traps in which other help desks were caught, each with its numbers. Calendar: Monday to Friday 8–20, Saturday 9–14.</summary>
public sealed class ServiceClockTests
{
    [Fact]
    public void Read_PausedOverAWeekend_MovesTheDueTimeByServiceHoursOnly()
    {
        var reading = Read(Terms(Phone, null, 4), (Created, "2026-11-27 18:00"), (Paused, "2026-11-27 19:00"), (Resumed, "2026-11-30 09:00"));
        Assert.Equal(Utc("2026-11-30 12:00"), reading.DueAt);
        Assert.Equal(TimeSpan.FromHours(2), reading.Resolution!.Used(Utc("2026-11-30 10:00"), Phone));
    }

    [Fact]
    public void Read_OtherPriorityAfterAPause_KeepsThePause()
    {
        (ServiceEventKind, string)[] history = [(Created, "2026-11-23 09:00"), (Paused, "2026-11-23 10:00"), (Resumed, "2026-11-23 13:00"), (TermsChanged, "2026-11-23 14:00")];
        Assert.Equal(Utc("2026-11-23 20:00"), Read(Terms(Phone, null, 8), history).DueAt);
        Assert.Equal(Utc("2026-11-23 16:00"), Read(Terms(Phone, null, 4), history).DueAt);
    }

    [Fact]
    public void Subtract_OneHourBeforeDue_IsWithinOpeningHours()
    {
        var due = Read(Terms(Phone, null, 13), (Created, "2026-11-27 08:00")).DueAt!.Value;
        Assert.Equal(Utc("2026-11-28 10:00"), due);
        Assert.Equal(Utc("2026-11-27 19:30"), Phone.Subtract(due, TimeSpan.FromMinutes(90)));
    }

    [Fact]
    public void Read_AssignedByARule_ResponseClockRunsOn()
    {
        var reading = Read(Terms(Phone, 1, 4), (Created, "2026-11-23 09:00"), (TermsChanged, "2026-11-23 09:00"));
        Assert.Null(reading.Response!.StoppedAt);
        Assert.Equal(Utc("2026-11-23 10:00"), reading.DueAt);
        Assert.True(reading.IsBreachedAt(Utc("2026-11-23 10:00")));
    }

    [Fact]
    public void Read_ResponseAndResolution_DoNotOvertakeEachOther()
    {
        var before = Read(Terms(Phone, 1, 4), (Created, "2026-11-23 09:00"));
        var after = Read(Terms(Phone, 1, 4), (Created, "2026-11-23 09:00"), (FirstReply, "2026-11-23 09:40"));
        Assert.Equal((Utc("2026-11-23 10:00"), Utc("2026-11-23 13:00")), (before.Response!.DueAt, before.Resolution!.DueAt));
        Assert.Equal(Utc("2026-11-23 10:00"), before.DueAt);
        Assert.Equal(Utc("2026-11-23 13:00"), after.DueAt);
        Assert.True(after.Response!.IsMet);
    }

    [Fact]
    public void Read_DaysOf24Hours_AreDueAtTheSameHour() =>
        Assert.Equal(Utc("2026-11-26 17:23"), Read(Terms(AllDay, null, 72), (Created, "2026-11-23 17:23")).DueAt);

    [Fact]
    public void Read_Warning_IsWithinServiceHours()
    {
        // three quarters of sixteen hours end with Monday's service
        var reading = Read(Terms(Phone, null, 16), (Created, "2026-11-23 08:00"));
        Assert.Equal(Utc("2026-11-24 08:00"), reading.WarnAt);
        Assert.True(Phone.IsOpen(reading.WarnAt!.Value));
        Assert.Equal(Utc("2026-11-24 12:00"), reading.DueAt);
    }

    [Fact]
    public void Read_CreatedOutsideServiceHours_RunsFromTheNextOpening()
    {
        var reading = Read(Terms(Phone, 1, 4), (Created, "2026-11-28 22:00"));
        Assert.Equal(Utc("2026-11-30 09:00"), reading.DueAt);
        Assert.Equal(Utc("2026-11-30 12:00"), reading.Resolution!.DueAt);
    }

    [Theory]
    [InlineData("2026-03-28 20:00", "2026-03-30 00:00", OfficeZone.Mainland)]
    [InlineData("2026-10-24 20:00", "2026-10-25 22:00", OfficeZone.Mainland)]
    [InlineData("2026-03-28 20:00", "2026-03-30 00:00", OfficeZone.Canary)]
    [InlineData("2026-10-24 20:00", "2026-10-25 22:00", OfficeZone.Canary)]
    public void Read_NightInWhichTheClockIsChanged_CountsRealHours(string created, string due, string zone)
    {
        var terms = Terms(Of(zone, "Mon-Sun 00:00-24:00"), null, 27);
        Assert.Equal(Utc(due, zone), ServiceClocks.Read([new(Created, Utc(created, zone))], terms).DueAt);
    }

    [Fact]
    public void Read_CanaryCalendar_OpensAndClosesByTheClockOfTheIslands() =>
        Assert.Equal(Utc("2026-11-24 08:30", OfficeZone.Canary), ServiceClocks.Read([new(Created, Utc("2026-11-23 20:30"))], Terms(Canary, null, 1)).DueAt);

    [Fact]
    public void Read_SplitDay_DoesNotCountTheMiddle()
    {
        var split = Of(OfficeZone.Mainland, "Mon-Fri 09:00-14:00 16:00-19:00");
        Assert.Equal(Utc("2026-11-23 17:00"), Read(Terms(split, null, 2), (Created, "2026-11-23 13:00")).DueAt);
    }

    [Fact]
    public void Read_Paused_IsDueAtNoTime()
    {
        var reading = Read(Terms(Phone, 1, 4), (Created, "2026-11-23 09:00"), (FirstReply, "2026-11-23 09:30"), (Paused, "2026-11-23 10:00"));
        Assert.Null(reading.DueAt);
        Assert.Null(reading.WarnAt);
        Assert.True(reading.Resolution!.IsPaused);
        Assert.Equal(TimeSpan.FromHours(1), reading.Resolution.Used(Utc("2026-12-23 10:00"), Phone));
    }

    [Fact]
    public void Read_RanOutBeforeThePause_StaysDue() =>
        Assert.Equal(Utc("2026-11-23 13:00"), Read(Terms(Phone, null, 4), (Created, "2026-11-23 09:00"), (Paused, "2026-11-23 13:30")).DueAt);

    [Theory]
    [InlineData("2026-11-23 13:00", true)]
    [InlineData("2026-11-23 13:01", false)]
    public void Read_Resolved_KeepsWhetherItWasInTime(string resolved, bool met)
    {
        var reading = Read(Terms(Phone, 8, 4), (Created, "2026-11-23 09:00"), (Resolved, resolved));
        Assert.Equal(met, reading.Resolution!.IsMet);
        Assert.Equal(!met, reading.IsBreachedAt(Utc("2026-12-31 10:00")));
        Assert.Null(reading.DueAt);
        Assert.Equal(Utc(resolved), reading.Response!.StoppedAt);
    }

    [Fact]
    public void Read_Reopened_GoesOnWhereItWas()
    {
        var reading = Read(Terms(Phone, 1, 4), (Created, "2026-11-23 09:00"), (Resolved, "2026-11-23 09:30"), (Reopened, "2026-11-24 09:00"));
        Assert.Equal(Utc("2026-11-24 12:30"), reading.DueAt);
        Assert.Equal(Utc("2026-11-23 09:30"), reading.Response!.StoppedAt);
    }

    [Fact]
    public void Read_ResolvedWhileWaiting_EndsTheWaiting()
    {
        var reading = Read(Terms(Phone, null, 4), (Created, "2026-11-23 09:00"), (Paused, "2026-11-23 10:00"), (Resolved, "2026-11-25 10:00"), (Reopened, "2026-11-25 11:00"));
        Assert.Equal(Utc("2026-11-25 14:00"), reading.DueAt);
    }

    [Fact]
    public void Read_NothingPromised_IsNothing()
    {
        Assert.Equal(ServiceReading.None, Read(null, (Created, "2026-11-23 09:00")));
        Assert.Equal(ServiceReading.None, Read(Terms(Phone, null, null), (Created, "2026-11-23 09:00")));
        Assert.Null(Read(Terms(Of(OfficeZone.Mainland, ""), null, 4), (Created, "2026-11-23 09:00")).DueAt);
    }

    private static ServiceReading Read(ServiceTerms? terms, params (ServiceEventKind Kind, string At)[] history) =>
        ServiceClocks.Read([.. history.Select(row => new ServiceEvent(row.Kind, Utc(row.At)))], terms);
}
