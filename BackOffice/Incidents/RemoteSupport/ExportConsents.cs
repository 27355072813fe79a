using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.RemoteSupport;

/// <param name="Number">INC-2026-000123.</param>
public sealed record ExportConsentsRequest(string? Number);

/// <summary>Takes the ledger of an incident out of the application, which is written down.</summary>
public sealed class ExportConsents(Operations operations, ConsentQueries queries) : IUseCase
{
    public Permission Needs => Permission.ReadIncidents;

    public Task<Result<ConsentLedger>> ExecuteAsync(ExportConsentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<ConsentLedger>(
        this,
        actor,
        async operation =>
        {
            if (await queries.LedgerAsync(actor, request.Number, operation.Cancellation) is not { } ledger) return Refusal.NotFound;
            operation.Record(nameof(Incident), ledger.Id, null, ledger.Number);
            await operation.CommitAsync();
            return ledger;
        },
        cancellation);
}
