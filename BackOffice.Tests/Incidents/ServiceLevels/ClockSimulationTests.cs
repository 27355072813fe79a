using Shared.Calendars;
using Shared.Incidents.ServiceLevels;
using Shared.Offices;
using static Shared.Incidents.ServiceLevels.ServiceEventKind;

namespace BackOffice.Tests.Incidents.ServiceLevels;

/// <summary>The function against a clerk who looks at the clock on the wall every minute: random calendars and histories, both zones, over both nights in which the clock is changed.</summary>
public sealed class ClockSimulationTests
{
    private const int Days = 12;

    private static readonly DateTime[] Starts =
    [
        new(2026, 3, 24, 0, 0, 0, DateTimeKind.Utc), new(2026, 10, 20, 0, 0, 0, DateTimeKind.Utc), new(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc),
    ];

    [Fact]
    public void Read_RandomHistories_AgreeWithEveryMinuteCounted()
    {
        for (var seed = 1; seed <= 240; seed++)
        {
            var random = new Random(seed);
            var start = Starts[seed % Starts.Length];
            var terms = RandomTerms(random, start);
            var events = RandomEvents(random, start);
            Compare(seed, ServiceClocks.Read(events, terms), events, terms, start.AddDays(Days));
        }
    }

    private static void Compare(int seed, ServiceReading reading, IReadOnlyList<ServiceEvent> events, ServiceTerms terms, DateTime until)
    {
        var wall = new Wall(terms.Calendar);
        var (response, resolution) = (new MinuteClock(terms.Response!.Value, terms.WarnPercent, true), new MinuteClock(terms.Resolution!.Value, terms.WarnPercent, false));
        var next = 0;
        for (var minute = events[0].At; minute < until; minute = minute.AddMinutes(1))
        {
            for (; next < events.Count && events[next].At == minute; next++)
            {
                response.Hear(events[next]);
                resolution.Hear(events[next]);
            }

            var open = wall.IsOpen(minute);
            // stretches begin and end at quarters of an hour
            if (minute.Minute % 15 is 0 or 14) Assert.True(open == terms.Calendar.IsOpen(minute), $"seed {seed}: open at {minute:O}");
            response.Pass(minute, open);
            resolution.Pass(minute, open);
        }

        Assert.True(events.Count == next);
        response.AssertSame($"seed {seed}, response", reading.Response!, terms.Calendar, until);
        resolution.AssertSame($"seed {seed}, resolution", reading.Resolution!, terms.Calendar, until);
    }

    private static ServiceTerms RandomTerms(Random random, DateTime start)
    {
        var zone = OfficeZone.All[random.Next(2)];
        var first = DateOnly.FromDateTime(start);
        DateOnly[] holidays = [first.AddDays(random.Next(Days)), first.AddDays(random.Next(Days))];
        var calendar = BusinessCalendar.Create(new("Random", zone), new(RandomWeek(random), holidays), start).Value;
        if (random.Next(3) == 0) Assert.True(calendar.SetHours(first.AddDays(random.Next(2, Days)), new(RandomWeek(random), holidays), first).IsDone);
        return new(Guid.Empty, TimeSpan.FromMinutes(random.Next(1, 900)), TimeSpan.FromMinutes(random.Next(1, 3_000)), calendar, 75);
    }

    private static List<WeeklySpan> RandomWeek(Random random)
    {
        List<WeeklySpan> week = [];
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            // closed, all day, one stretch, or two
            var cuts = Enumerable.Range(0, 4).Select(_ => random.Next(97) * 15).Distinct().Order().ToList();
            week.AddRange(random.Next(5) switch
            {
                0 => [],
                1 => [new WeeklySpan(day, 0, WeeklySpan.MinutesOfDay)],
                2 => [new WeeklySpan(day, 480, 1200)],
                _ => cuts.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new WeeklySpan(day, pair[0], pair[1])),
            });
        }

        return week;
    }

    private static List<ServiceEvent> RandomEvents(Random random, DateTime start)
    {
        ServiceEventKind[] kinds = [FirstReply, Paused, Resumed, Resolved, Reopened, TermsChanged];
        var minutes = Enumerable.Range(0, random.Next(8)).Select(_ => random.Next(Days * WeeklySpan.MinutesOfDay)).Order();
        List<ServiceEvent> events = [new(Created, start.AddMinutes(random.Next(600)))];
        events.AddRange(minutes.Select(minute => new ServiceEvent(kinds[random.Next(kinds.Length)], start.AddMinutes(minute))).Where(happened => happened.At > events[0].At));
        return events;
    }

    /// <summary>A clock on the wall that never goes back: an hour shown twice is still the same hour of work.</summary>
    private sealed class Wall(BusinessCalendar calendar)
    {
        private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(calendar.ZoneId);
        private (DateOnly Day, int Minute) latest;

        public bool IsOpen(DateTime utc)
        {
            var shown = TimeZoneInfo.ConvertTimeFromUtc(utc, zone);
            var (day, minute) = (DateOnly.FromDateTime(shown), (shown.Hour * 60) + shown.Minute);
            latest = (day, latest.Day == day ? Math.Max(latest.Minute, minute) : minute);
            var version = calendar.Versions.Where(row => row.ValidFrom <= day).MaxBy(row => row.ValidFrom)!;
            return !version.Holidays.Contains(day) && version.Week.Any(span => span.Day == day.DayOfWeek && span.FromMinute <= latest.Minute && latest.Minute < span.ToMinute);
        }
    }

    /// <summary>Counts one minute after the other.</summary>
    private sealed class MinuteClock(TimeSpan target, int warnPercent, bool stopsAtReply)
    {
        private bool runs;
        private bool stopped;
        private int used;
        private DateTime? warned;
        private DateTime? due;

        public void Hear(ServiceEvent happened)
        {
            var before = stopped;
            if (stopped && stopsAtReply) return;
            if (happened.Kind == Created) runs = true;
            if (happened.Kind == Paused && !stopped) runs = false;
            if (happened.Kind == Resumed && !stopped) runs = true;
            if (happened.Kind == Resolved || (happened.Kind == FirstReply && stopsAtReply)) (runs, stopped) = (false, true);
            if (happened.Kind == Reopened && !stopsAtReply) (runs, stopped) = (true, false);
            Assert.True(stopped || !before || happened.Kind == Reopened);
        }

        public void Pass(DateTime minute, bool open)
        {
            if (!runs || !open) return;
            used++;
            var after = minute.AddMinutes(1);
            if (used * 100 >= target.TotalMinutes * warnPercent) warned ??= after;
            if (used >= target.TotalMinutes) due ??= after;
        }

        public void AssertSame(string what, ClockReading reading, BusinessCalendar calendar, DateTime until)
        {
            Assert.True(stopped == reading.StoppedAt is not null, $"{what}: stopped");
            Assert.True((!runs && !stopped) == reading.IsPaused, $"{what}: paused");
            Assert.True(used == reading.Used(until, calendar).TotalMinutes, $"{what}: used {used}, read {reading.Used(until, calendar).TotalMinutes}");
            Assert.True(due == (reading.DueAt <= until ? reading.DueAt : null), $"{what}: due {due:O}, read {reading.DueAt:O}");
            Assert.True(!stopped || used <= target.TotalMinutes == reading.IsMet, $"{what}: met");
            // three quarters of a target need not be whole minutes, and a warning waits for the next opening
            if (warned is { } at) Assert.True(reading.WarnAt > at.AddMinutes(-1) && reading.WarnAt <= (calendar.NextOpen(at) ?? at), $"{what}: warned {at:O}, read {reading.WarnAt:O}");
            else Assert.True(reading.WarnAt is null || reading.WarnAt > until.AddMinutes(-1), $"{what}: not warned, read {reading.WarnAt:O}");
        }
    }
}
