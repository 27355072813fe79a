using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;
using Shared.Verification.Records;

namespace BackOffice.Verification.Records;

public sealed record OpenRecordRequest(Guid RecordId);

/// <summary>Opens a record on the screen: who read it stays in the audit.</summary>
public sealed class OpenRecord(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ReadRecords;

    public Task<Result<RecordView>> ExecuteAsync(OpenRecordRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<RecordView>(
        this,
        actor,
        async operation =>
        {
            if (await RecordView.Query(operation.Data, request.RecordId).SingleOrDefaultAsync(cancellation) is not { } view) return Refusal.NotFound;
            operation.Record(nameof(VerificationRecord), view.Record.Id, view.Record.PersonId);
            await operation.CommitAsync();
            return view;
        },
        cancellation);
}
