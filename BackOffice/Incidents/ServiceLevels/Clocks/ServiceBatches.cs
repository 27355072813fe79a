using Shared.Common;

namespace BackOffice.Incidents.ServiceLevels.Clocks;

/// <summary>Repeats a batch until nothing is left.</summary>
internal static class ServiceBatches
{
    public const int Size = 100;

    /// <summary>Tries against changes of officials before a batch is left to the next waking.</summary>
    private const int Tries = 3;

    /// <param name="batch">Answers how many it did; none when nothing is left.</param>
    public static async Task RunAsync(Func<CancellationToken, Task<Result<int>>> batch, CancellationToken cancellation)
    {
        for (var failed = 0; failed < Tries;)
        {
            cancellation.ThrowIfCancellationRequested();
            var done = await batch(cancellation);
            if (done is { IsDone: true, Value: 0 }) return;
            if (!done.IsDone) failed++;
        }
    }
}
