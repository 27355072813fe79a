using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records.Printing;

/// <param name="Message">Why there is no PDF, for the reader; null when nobody needs to be told.</param>
public sealed record ShowPrintableRecordRequest(Guid RecordId, string? Message);

/// <summary>Gives a record as a page that the official's own browser prints, where the server has none. Nothing is kept; it is audited as a print is.</summary>
public sealed class ShowPrintableRecord(Operations operations, RecordHtml html) : IUseCase
{
    public Permission Needs => Permission.PrintRecords;

    public async Task<Result<string>> ExecuteAsync(ShowPrintableRecordRequest request, Actor actor, CancellationToken cancellation)
    {
        var found = await operations.RunAsync<Found>(
            this,
            actor,
            async operation =>
            {
                if (await operation.Data.VerificationRecords.AsNoTracking().SingleOrDefaultAsync(row => row.Id == request.RecordId, cancellation) is not { } record) return Refusal.NotFound;
                var crest = (await operation.Data.TownCrests.AsNoTracking().SingleAsync(cancellation)).DataUri;
                operation.Record(nameof(VerificationRecord), record.Id, record.PersonId);
                await operation.CommitAsync();
                return new Found(record, crest);
            },
            cancellation);
        return found.IsDone ? await html.RenderAsync(found.Value.Record, found.Value.Crest, request.Message) : found.Refusal;
    }

    private sealed record Found(VerificationRecord Record, string? Crest);
}
