namespace BackOffice.Tests.Support;

/// <summary>A clock whose timers fire when the test moves it.</summary>
public sealed class StillClock : TimeProvider
{
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(alarms, () => callback(state), now + dueTime);
        alarms.Add(alarm);
        return alarm;
    }

    public void Advance(TimeSpan time)
    {
        now += time;
        foreach (var alarm in alarms.Where(alarm => alarm.Due <= now).ToList())
        {
            alarm.Dispose();
            alarm.Fire();
        }
    }

    private sealed class Alarm(List<Alarm> alarms, Action fire, DateTimeOffset due) : ITimer
    {
        public DateTimeOffset Due => due;

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => alarms.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
