using System.Globalization;
using System.IO.Compression;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records.Batches;

public sealed record FetchRecordBatchRequest(Guid BatchId);

/// <param name="FileName">The day and nothing personal.</param>
public sealed record BatchFile(string FileName, byte[] Bytes);

/// <summary>Gives the kept PDFs of a batch that is over in one file to whoever had it printed; each is a print and stands in the audit.</summary>
public sealed class FetchRecordBatch(Operations operations, RecordBatches batches) : IUseCase
{
    public Permission Needs => Permission.PrintRecords;

    public async Task<Result<BatchFile>> ExecuteAsync(FetchRecordBatchRequest request, Actor actor, CancellationToken cancellation)
    {
        var files = await operations.RunAsync<IReadOnlyList<KeptRecord>>(
            this,
            actor,
            async operation =>
            {
                if (batches.Of(actor) is not { IsOver: true } batch || batch.Id != request.BatchId) return Refusal.NotFound;
                var ids = batch.Records.Select(record => record.Id).ToList();
                var kept = await (
                    from file in operation.Data.RecordFiles.AsNoTracking()
                    where ids.Contains(file.RecordId)
                    join row in operation.Data.VerificationRecords on file.RecordId equals row.Id
                    orderby row.Number
                    select new KeptRecord(row.Id, row.PersonId, row.Number, file.Bytes)).ToListAsync(cancellation);
                if (kept.Count == 0) return Refusal.NotFound;
                foreach (var file in kept) operation.Record(nameof(VerificationRecord), file.Id, file.PersonId);
                await operation.CommitAsync();
                return kept;
            },
            cancellation);
        if (!files.IsDone) return files.Refusal;
        var day = batches.Of(actor)!.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new BatchFile($"actas-{day}.zip", await PackAsync(files.Value, cancellation));
    }

    private static async Task<byte[]> PackAsync(IReadOnlyList<KeptRecord> files, CancellationToken cancellation)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                await using var entry = await zip.CreateEntry($"{file.Number}.pdf").OpenAsync(cancellation);
                await entry.WriteAsync(file.Bytes, cancellation);
            }
        }

        return stream.ToArray();
    }

    private sealed record KeptRecord(Guid Id, Guid PersonId, string Number, byte[] Bytes);
}
