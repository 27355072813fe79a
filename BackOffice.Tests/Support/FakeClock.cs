namespace BackOffice.Tests.Support;

/// <summary>A clock that stands still until a test moves it. Timers fire when it is moved over them.</summary>
public sealed class FakeClock : TimeProvider
{
    private readonly List<FakeTimer> timers = [];
    private DateTimeOffset now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public DateTime Now => now.UtcDateTime;

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan by)
    {
        now += by;
        foreach (var timer in timers.ToList()) timer.FireIfDue(now);
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new FakeTimer(this, callback, state, dueTime);

    private sealed class FakeTimer : ITimer
    {
        private readonly FakeClock clock;
        private readonly TimerCallback callback;
        private readonly object? state;
        private DateTimeOffset? due;

        public FakeTimer(FakeClock clock, TimerCallback callback, object? state, TimeSpan dueTime)
        {
            (this.clock, this.callback, this.state) = (clock, callback, state);
            clock.timers.Add(this);
            Change(dueTime, Timeout.InfiniteTimeSpan);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.now + dueTime;
            return true;
        }

        public void FireIfDue(DateTimeOffset at)
        {
            if (due is null || due > at) return;
            due = null;
            callback(state);
        }

        public void Dispose() => clock.timers.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
