using Shared.Calendars;

namespace Shared.Incidents.ServiceLevels;

/// <summary>Derives the clocks of an incident from what happened to it. Another priority, service level or calendar is read over the whole history with the same pauses, so none is lost.</summary>
public static class ServiceClocks
{
    /// <summary>What the clocks say. The response clock stops for good at the first reply, or at the resolution of what nobody replied to;
    /// the resolution clock stops at each resolution and goes on where it was when reopened. Both rest while the incident waits.</summary>
    /// <param name="events">In any order; without one of creation nothing is read.</param>
    /// <param name="terms">Null promises nothing.</param>
    public static ServiceReading Read(IReadOnlyList<ServiceEvent> events, ServiceTerms? terms)
    {
        if (terms is null || events.All(happened => happened.Kind != ServiceEventKind.Created)) return ServiceReading.None;
        var history = events.OrderBy(happened => happened.At).SkipWhile(happened => happened.Kind != ServiceEventKind.Created).ToList();
        return new(
            terms.Response is { } response ? Read(history, terms, response, stopsForGood: true) : null,
            terms.Resolution is { } resolution ? Read(history, terms, resolution, stopsForGood: false) : null);
    }

    private static ClockReading Read(List<ServiceEvent> history, ServiceTerms terms, TimeSpan target, bool stopsForGood)
    {
        var clock = new Clock(terms.Calendar, target, target * (terms.WarnPercent / 100d), history[0].At);
        foreach (var happened in history.Skip(1))
        {
            switch (happened.Kind)
            {
                case ServiceEventKind.Paused when clock.StoppedAt is null:
                    clock.Rest(happened.At);
                    break;
                case ServiceEventKind.Resumed when clock.StoppedAt is null:
                    clock.Run(happened.At);
                    break;
                case ServiceEventKind.FirstReply when stopsForGood:
                case ServiceEventKind.Resolved:
                    clock.Stop(happened.At);
                    break;
                case ServiceEventKind.Reopened when !stopsForGood:
                    clock.Run(happened.At);
                    break;
            }

            if (stopsForGood && clock.StoppedAt is not null) break;
        }

        return clock.Read(history[0].At);
    }

    private sealed class Clock(BusinessCalendar calendar, TimeSpan target, TimeSpan warning, DateTime startedAt)
    {
        private TimeSpan used;
        private DateTime? runningSince = startedAt;
        private DateTime? dueAt;
        private DateTime? warnAt;

        public DateTime? StoppedAt { get; private set; }

        public void Run(DateTime at) => (runningSince, StoppedAt) = (runningSince ?? at, null);

        public void Stop(DateTime at)
        {
            Rest(at);
            StoppedAt ??= at;
        }

        public void Rest(DateTime at)
        {
            if (runningSince is not { } since) return;
            var sum = used + calendar.Between(since, at);
            if (sum >= target) dueAt ??= Reaches(target, since);
            if (sum >= warning) warnAt ??= Warns(since);
            (used, runningSince) = (sum, null);
        }

        public ClockReading Read(DateTime startedAt)
        {
            if (runningSince is { } since) (dueAt, warnAt) = (dueAt ?? Reaches(target, since), warnAt ?? Warns(since));
            return new(target, startedAt, dueAt, warnAt, StoppedAt, IsPaused: runningSince is null && StoppedAt is null) { UsedBefore = used, RunningSince = runningSince };
        }

        private DateTime? Reaches(TimeSpan part, DateTime since) => calendar.Add(since, part - used);

        private DateTime? Warns(DateTime since) => Reaches(warning, since) is { } reached ? calendar.NextOpen(reached) : null;
    }
}
