using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Persons.IdentityDocuments;
using Shared.Security;

namespace BackOffice.Persons;

public sealed record RevealDocumentRequest(Guid PersonId);

/// <summary>Shows the whole number of the current document; the audit notes each time, without the number.</summary>
public sealed class RevealDocument(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ReadPersons;

    public Task<Result<string>> ExecuteAsync(RevealDocumentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<string>(
        this,
        actor,
        async operation =>
        {
            var document = await operation.Data.Set<IdentityDocument>().AsNoTracking()
                .Where(row => row.PersonId == request.PersonId && row.To == null)
                .Select(row => new { row.Id, row.Value })
                .SingleOrDefaultAsync(operation.Cancellation);
            if (document is null) return Refusal.NotFound;
            operation.Record(nameof(IdentityDocument), document.Id, request.PersonId);
            await operation.CommitAsync();
            return document.Value;
        },
        cancellation);
}
