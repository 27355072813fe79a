namespace BackOffice.Tests.Support;

/// <summary>A clock that stands still until it is moved. Timers fire when it is moved over them.</summary>
public sealed class FakeClock : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<FakeTimer> timers = [];
    private DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public DateTime Now => GetUtcNow().UtcDateTime;

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) return now;
    }

    public void Advance(TimeSpan by)
    {
        List<FakeTimer> due;
        lock (gate)
        {
            now += by;
            due = [.. timers.Where(timer => timer.TakeIfDue(now))];
        }

        foreach (var timer in due) timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new FakeTimer(this, () => callback(state), dueTime, period);

    private sealed class FakeTimer : ITimer
    {
        private readonly FakeClock clock;
        private readonly Action callback;
        private DateTimeOffset? due;
        private TimeSpan period;

        public FakeTimer(FakeClock clock, Action callback, TimeSpan dueTime, TimeSpan period)
        {
            (this.clock, this.callback) = (clock, callback);
            Change(dueTime, period);
            lock (clock.gate) clock.timers.Add(this);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.gate) (due, this.period) = (dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime, period);
            return true;
        }

        public bool TakeIfDue(DateTimeOffset at)
        {
            if (due is null || due > at) return false;
            due = period > TimeSpan.Zero ? at + period : null;
            return true;
        }

        public void Fire() => callback();

        public void Dispose()
        {
            lock (clock.gate) clock.timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
