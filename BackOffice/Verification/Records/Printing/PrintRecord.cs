using System.Security.Cryptography;
using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records.Printing;

public sealed record PrintRecordRequest(Guid RecordId);

/// <param name="FileName">The number and nothing personal.</param>
public sealed record PrintedRecord(string FileName, byte[] Bytes);

/// <summary>Gives a record as a PDF. The first time it is made, outside any transaction, and kept; from then on these bytes are given. Every print is audited.</summary>
public sealed class PrintRecord(Operations operations, RecordHtml html, BrowserPrinter printer) : IUseCase
{
    public Permission Needs => Permission.PrintRecords;

    public async Task<Result<PrintedRecord>> ExecuteAsync(PrintRecordRequest request, Actor actor, CancellationToken cancellation)
    {
        var found = await FindAsync(request.RecordId, actor, cancellation);
        if (!found.IsDone) return found.Refusal;
        var (record, stored, crest) = found.Value;
        if (stored is not null) return new PrintedRecord(NameOf(record), stored);
        var made = await printer.PrintAsync(await html.RenderAsync(record, crest), cancellation);
        if (!made.IsDone) return made.Refusal;
        var kept = await KeepAsync(record, made.Value, actor, cancellation);
        if (kept.IsDone) return new PrintedRecord(NameOf(record), made.Value);
        // somebody printed it meanwhile: both get what was kept first
        if (kept.Refusal != Refusal.Conflict) return kept.Refusal;
        var again = await FindAsync(request.RecordId, actor, cancellation);
        if (!again.IsDone) return again.Refusal;
        return again.Value.Stored is { } bytes ? new PrintedRecord(NameOf(record), bytes) : Refusal.Conflict;
    }

    /// <summary>Audited only when the bytes are there already: what is not printed yet may still fail.</summary>
    private Task<Result<Found>> FindAsync(Guid recordId, Actor actor, CancellationToken cancellation) => operations.RunAsync<Found>(
        this,
        actor,
        async operation =>
        {
            var found = await operation.Data.VerificationRecords.AsNoTracking().Where(row => row.Id == recordId).Select(row => new Found(
                row,
                operation.Data.RecordFiles.Where(file => file.RecordId == row.Id).Select(file => file.Bytes).FirstOrDefault(),
                null)).SingleOrDefaultAsync(cancellation);
            if (found is null) return Refusal.NotFound;
            if (found.Stored is null) return found with { Crest = (await operation.Data.TownCrests.AsNoTracking().SingleAsync(cancellation)).DataUri };
            operation.Record(nameof(VerificationRecord), recordId, found.Record.PersonId);
            await operation.CommitAsync();
            return found;
        },
        cancellation);

    private Task<Result> KeepAsync(VerificationRecord record, byte[] pdf, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            operation.Data.RecordFiles.Add(RecordFile.Of(record.Id, pdf, Convert.ToHexString(SHA256.HashData(pdf)), PdfShape.PagesOf(pdf), operation.Now));
            operation.Record(nameof(VerificationRecord), record.Id, record.PersonId);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    private static string NameOf(VerificationRecord record) => $"{record.Number}.pdf";

    private sealed record Found(VerificationRecord Record, byte[]? Stored, string? Crest);
}
