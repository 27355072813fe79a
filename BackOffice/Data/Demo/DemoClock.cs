namespace BackOffice.Data.Demo;

/// <summary>The time at which a step of the demo town took place.</summary>
internal sealed class DemoClock : TimeProvider
{
    public DateTime Now { get; set; }

    public override DateTimeOffset GetUtcNow() => new(Now, TimeSpan.Zero);
}
