using Shared.Keys;

namespace BackOffice.Tests.Keys;

public sealed class KeyThrottleRulesTests
{
    private static readonly DateTime Now = new(2026, 3, 29, 0, 59, 30, DateTimeKind.Utc);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    [InlineData(6, 4)]
    [InlineData(7, 8)]
    [InlineData(8, 15)]
    [InlineData(9, 15)]
    public void Fail_BeforeTheBlock_WaitsTheMinutesOfThatFailure(int failures, int minutes)
    {
        var throttle = After(failures);

        Assert.Equal(failures, throttle.Failures);
        Assert.Equal(minutes == 0 ? null : Now.AddMinutes(minutes), throttle.NextAttemptAt);
        Assert.Equal(minutes > 0, throttle.MustWait(Now));
        Assert.False(throttle.IsBlocked);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(5_000)]
    public void Fail_TenTimesOrMore_BlocksWithoutAWait(int failures)
    {
        var throttle = After(failures);

        Assert.True(throttle.IsBlocked);
        Assert.Equal(KeyThrottle.BlockAt, throttle.Failures);
        Assert.Null(throttle.NextAttemptAt);
    }

    [Fact]
    public void MustWait_AtTheEndOfTheWait_IsOver()
    {
        var throttle = After(4);

        Assert.True(throttle.MustWait(Now.AddMinutes(1).AddTicks(-1)));
        Assert.False(throttle.MustWait(Now.AddMinutes(1)));
    }

    [Fact]
    public void Clean_Always_NeitherWaitsNorIsBlocked()
    {
        Assert.Equal(new KeyThrottle(0, null), KeyThrottle.Clean);
        Assert.False(KeyThrottle.Clean.MustWait(Now));
        Assert.False(KeyThrottle.Clean.IsBlocked);
    }

    private static KeyThrottle After(int failures) =>
        Enumerable.Range(0, failures).Aggregate(KeyThrottle.Clean, (throttle, _) => throttle.Fail(Now));
}
