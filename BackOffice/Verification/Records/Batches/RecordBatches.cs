using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using BackOffice.Verification.Records.Printing;
using Shared.Common;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records.Batches;

/// <summary>Prints the records of a day in the background; the screen may be left meanwhile. One batch for an official at a time, the last one can be fetched again.</summary>
public sealed partial class RecordBatches(PrintRecord print, RecordQueries queries, IHostApplicationLifetime lifetime, ILogger<RecordBatches> logger)
{
    private const int AtOnce = 2;

    private readonly ConcurrentDictionary<Guid, RecordBatch> batches = [];

    /// <summary>The batch of this official; null when there is none.</summary>
    public RecordBatch? Of(Actor actor) => batches.GetValueOrDefault(actor.Id);

    /// <returns>The batch that has begun; <see cref="RecordRefusals.BatchEmpty"/> or <see cref="RecordRefusals.BatchRunning"/>.</returns>
    public async Task<Result<RecordBatch>> StartAsync(DateOnly day, Actor actor, CancellationToken cancellation)
    {
        var records = await queries.OfDayAsync(actor, day, cancellation);
        if (records.Count == 0) return RecordRefusals.BatchEmpty;
        var batch = new RecordBatch(Guid.NewGuid(), actor.Id, day, records);
        if (batches.AddOrUpdate(actor.Id, batch, (_, former) => former.IsOver ? batch : former) != batch) return RecordRefusals.BatchRunning;
        _ = Task.Run(() => RunAsync(batch, actor), CancellationToken.None);
        return batch;
    }

    private async Task RunAsync(RecordBatch batch, Actor actor)
    {
        var work = Parallel.ForEachAsync(
            batch.Records,
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = lifetime.ApplicationStopping },
            async (record, token) => batch.Note(await PrintAsync(record.Id, actor, token)));
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (work.Exception is { } exception) LogBroken(exception);
        batch.End();
    }

    /// <summary>One that breaks does not keep the others from being printed.</summary>
    private async Task<Refusal?> PrintAsync(Guid recordId, Actor actor, CancellationToken cancellation)
    {
        try
        {
            var printed = await print.ExecuteAsync(new(recordId), actor, cancellation);
            return printed.IsDone ? null : printed.Refusal;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            LogBroken(exception);
            return RecordRefusals.PrintFailed;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A batch of records broke off")]
    private partial void LogBroken(Exception exception);
}
