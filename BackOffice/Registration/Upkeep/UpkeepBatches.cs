using Shared.Common;

namespace BackOffice.Registration.Upkeep;

/// <summary>Repeats a batch until one is not full. A batch that met somebody else's change waits for the next waking.</summary>
internal static class UpkeepBatches
{
    public const int Size = 100;

    public static async Task RunAsync(Func<CancellationToken, Task<Result<int>>> batch, CancellationToken cancellation)
    {
        Result<int> done;
        do
        {
            cancellation.ThrowIfCancellationRequested();
            done = await batch(cancellation);
        }
        while (done is { IsDone: true, Value: Size });
    }
}
