using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records;

/// <param name="Version">Version of the record that the screen read.</param>
public sealed record CorrectRecordRequest(Guid RecordId, long Version, RecordCorrection Correction);

/// <summary>Replaces a record by one that says what was read on the document right. The former stays as it was.</summary>
public sealed class CorrectRecord(Operations operations, RecordWriter writer) : IUseCase
{
    public Permission Needs => Permission.ManageRecords;

    /// <returns>Id of the new record.</returns>
    public Task<Result<Guid>> ExecuteAsync(CorrectRecordRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.VerificationRecords.SingleOrDefaultAsync(row => row.Id == request.RecordId, cancellation) is not { } record) return Refusal.NotFound;
            if (!record.IsCurrent) return RecordRefusals.RecordReplaced;
            if (record.Version != request.Version) return Refusal.Conflict;
            var corrected = record.Correct(await writer.StampAsync(operation), request.Correction);
            if (!corrected.IsDone) return Result<Guid>.From(corrected.Refusals);
            operation.Data.VerificationRecords.Add(corrected.Value);
            operation.Record(nameof(VerificationRecord), corrected.Value.Id, record.PersonId, request.Correction.Reason?.Trim());
            await operation.CommitAsync();
            return corrected.Value.Id;
        },
        cancellation);
}
