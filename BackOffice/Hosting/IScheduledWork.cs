namespace BackOffice.Hosting;

/// <summary>Something that the schedule does from time to time. Being woken twice, late or not at all does no harm: it looks at the data and does what is due.</summary>
public interface IScheduledWork
{
    Task RunAsync(CancellationToken cancellation);
}
