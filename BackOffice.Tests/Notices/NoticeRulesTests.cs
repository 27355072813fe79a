using Shared.Appointments;
using Shared.Common;
using Shared.Notices;

namespace BackOffice.Tests.Notices;

public sealed class NoticeRulesTests
{
    private static readonly DateTime Now = new(2026, 11, 23, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Backoff_AllTries_LastAtLeastThreeDays()
    {
        var shortest = Enumerable.Range(1, OutboxMessage.MaxAttempts - 1).Aggregate(TimeSpan.Zero, (sum, attempt) => sum + Backoff.After(attempt, 0));

        Assert.InRange(shortest, TimeSpan.FromDays(3), TimeSpan.FromDays(3.5));
    }

    [Theory]
    [InlineData(1, 0, 54)]
    [InlineData(1, 1, 66)]
    [InlineData(4, 0.5, 900)]
    [InlineData(40, 0.5, 7200)]
    public void Next_MessageThatKeeps_WaitsLongerEachTime(int attempts, double jitter, double seconds) => Assert.Equal(Now.AddSeconds(seconds), Backoff.Next(attempts, jitter, Now, null));

    [Theory]
    [InlineData(1, 600, 60)]
    [InlineData(3, 420, 210)]
    [InlineData(5, 100, 50)]
    [InlineData(6, 20, 15)]
    [InlineData(2, -5, 15)]
    public void Next_MessageThatIsSoonWorthless_IsTriedMoreOften(int attempts, double secondsLeft, double seconds) => Assert.Equal(Now.AddSeconds(seconds), Backoff.Next(attempts, 0.5, Now, Now.AddSeconds(secondsLeft)));

    [Fact]
    public void Postpone_CodeWhoseServerStaysAway_ExpiresAfterSeveralTriesAndNeverArrivesLate()
    {
        var message = OutboxMessage.Secret(new(NoticeEvent.ContactCode, NoticeChannel.Sms, "+34612345678", "es"), "", "sellado", Now);
        var (at, tries) = (Now, 0);
        while (message.State == NoticeState.Pending)
        {
            (at, tries) = (message.DueAt, tries + 1);
            message.Postpone("ServerBusy", Backoff.Next(tries, 0.5, at, message.ExpiresAt), at);
        }

        Assert.Equal(NoticeState.Expired, message.State);
        Assert.InRange(tries, 5, 15);
        Assert.InRange(at, Now.AddMinutes(9), Now.AddMinutes(10));
    }

    [Fact]
    public void New_EventsWithoutAnExpiryOfTheirOwn_HaveTheirLife()
    {
        Assert.Equal(Now.AddMinutes(10), Message(NoticeEvent.ContactCode).ExpiresAt);
        Assert.Equal(Now.AddDays(1), Message(NoticeEvent.ServiceBreached).ExpiresAt);
        Assert.Null(Message(NoticeEvent.Registered).ExpiresAt);
    }

    [Theory]
    [InlineData(NoticeEvent.ContactCode, 1)]
    [InlineData(NoticeEvent.KeyIssued, 1)]
    [InlineData(NoticeEvent.AppointmentCancelled, 3)]
    [InlineData(NoticeEvent.IncidentReceived, 4)]
    [InlineData(NoticeEvent.Registered, 5)]
    [InlineData(NoticeEvent.RegistrationReminder, 7)]
    public void Priority_IsOfTheEvent(NoticeEvent notice, int priority) => Assert.Equal(priority, Message(notice).Priority);

    [Theory]
    [InlineData(NoticeEvent.AppointmentBooked, NoticeChannel.Sms, "2026-11-23 20:59", "2026-11-23 20:59")]
    [InlineData(NoticeEvent.AppointmentBooked, NoticeChannel.Sms, "2026-11-23 21:00", "2026-11-24 09:00")]
    [InlineData(NoticeEvent.AppointmentBooked, NoticeChannel.Sms, "2026-11-24 03:00", "2026-11-24 09:00")]
    [InlineData(NoticeEvent.AppointmentBooked, NoticeChannel.Sms, "2026-11-24 09:00", "2026-11-24 09:00")]
    [InlineData(NoticeEvent.AppointmentReminder, NoticeChannel.Sms, "2026-03-28 23:00", "2026-03-29 09:00")]
    [InlineData(NoticeEvent.AppointmentReminder, NoticeChannel.Sms, "2026-10-24 23:00", "2026-10-25 09:00")]
    [InlineData(NoticeEvent.ContactCode, NoticeChannel.Sms, "2026-11-24 03:00", "2026-11-24 03:00")]
    [InlineData(NoticeEvent.KeySecondPart, NoticeChannel.Sms, "2026-11-24 03:00", "2026-11-24 03:00")]
    [InlineData(NoticeEvent.KeyBlocked, NoticeChannel.Sms, "2026-11-24 03:00", "2026-11-24 03:00")]
    [InlineData(NoticeEvent.AppointmentCancelled, NoticeChannel.Sms, "2026-11-24 03:00", "2026-11-24 03:00")]
    [InlineData(NoticeEvent.AppointmentBooked, NoticeChannel.Email, "2026-11-24 03:00", "2026-11-24 03:00")]
    public void LeavesAt_QuietHours_HoldBackTextsThatAreNotUrgent(NoticeEvent notice, NoticeChannel channel, string local, string leaves) =>
        Assert.Equal(Utc(leaves), NoticeRules.LeavesAt(notice, channel, Utc(local), QuietHours.Usual, TownTime.Zone));

    [Fact]
    public void DedupeKey_WhatMustBeToldOnce_IsTheSameForTheSameMatterAndChannel()
    {
        var matter = Guid.NewGuid();
        var order = new NoticeOrder(NoticeEvent.Registered, NoticeChannel.Email, "a@example.org", "es") { RelatedId = matter };

        Assert.Equal($"Registered.Email.{matter:N}", OutboxMessage.Plain(order, "", "", Now).DedupeKey);
        Assert.Equal(OutboxMessage.Plain(order, "", "", Now).DedupeKey, OutboxMessage.Plain(order with { Recipient = "b@example.org" }, "", "", Now).DedupeKey);
        Assert.NotEqual(NoticeRules.DedupeKeyOf(order), NoticeRules.DedupeKeyOf(order with { RelatedId = Guid.NewGuid() }));
        Assert.Null(NoticeRules.DedupeKeyOf(order with { Event = NoticeEvent.IncidentReplied }));
        Assert.Null(NoticeRules.DedupeKeyOf(order with { RelatedId = null }));
        Assert.Equal("propia", OutboxMessage.Plain(order with { DedupeKey = "propia" }, "", "", Now).DedupeKey);
    }

    [Fact]
    public void DedupeKey_IncidentReceived_IsOfTheIncidentAndNotOfItsEntry()
    {
        var order = new NoticeOrder(NoticeEvent.IncidentReceived, NoticeChannel.Email, "a@example.org", "es") { IncidentId = Guid.NewGuid(), RelatedId = Guid.NewGuid() };

        Assert.Equal(NoticeRules.DedupeKeyOf(order), NoticeRules.DedupeKeyOf(order with { RelatedId = Guid.NewGuid() }));
    }

    [Fact]
    public void Repeat_NoticeToldOnce_MayBeRepeatedByAPerson()
    {
        var message = OutboxMessage.Plain(new(NoticeEvent.Registered, NoticeChannel.Email, "a@example.org", "es") { RelatedId = Guid.NewGuid() }, "", "", Now);
        message.MarkSent(Now);

        Assert.Null(message.Repeat("a@example.org", Now).Value.DedupeKey);
    }

    [Fact]
    public void Rate_MinuteFull_PromisesOneAfterAnotherAndUrgentOnesBeforeThem()
    {
        var rate = new SendingRate(2);
        foreach (var second in (int[])[0, 10])
        {
            Assert.True(rate.HasRoom(Now.AddSeconds(second)));
            rate.Take(Now.AddSeconds(second));
        }

        var later = Now.AddSeconds(20);
        Assert.False(rate.HasRoom(later));
        Assert.Equal([Now.AddSeconds(90), Now.AddSeconds(120)], [rate.ComeBack(later, false), rate.ComeBack(later, false)]);
        Assert.Equal(Now.AddSeconds(60), rate.ComeBack(later, true));
        Assert.True(rate.HasRoom(Now.AddSeconds(60)));
        Assert.False(rate.IsIdle(Now.AddSeconds(119)));
        Assert.True(rate.IsIdle(Now.AddSeconds(120)));
    }

    [Fact]
    public void Rate_NoLimit_AlwaysHasRoom()
    {
        var rate = new SendingRate(0);
        for (var i = 0; i < 1000; i++) rate.Take(Now);

        Assert.True(rate.HasRoom(Now));
    }

    private static OutboxMessage Message(NoticeEvent notice) => OutboxMessage.Plain(new(notice, NoticeChannel.Email, "a@example.org", "es"), "", "", Now);

    private static DateTime Utc(string local) => TimeZoneInfo.ConvertTimeToUtc(DateTime.Parse(local, System.Globalization.CultureInfo.InvariantCulture), TownTime.Zone);
}
