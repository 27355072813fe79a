using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Persons;

public sealed record OpenPersonCardRequest(Guid PersonId);

/// <summary>Opens a card: who read it, and when, stays in the audit (ENS op.exp.8). Once for each opening, not for each tab.</summary>
public sealed class OpenPersonCard(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ReadPersons;

    public Task<Result<PersonHeader>> ExecuteAsync(OpenPersonCardRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<PersonHeader>(
        this,
        actor,
        async operation =>
        {
            var header = await PersonHeader.Query(operation.Data, request.PersonId).SingleOrDefaultAsync(operation.Cancellation);
            if (header is null) return Refusal.NotFound;
            operation.Record(nameof(Person), header.Id, header.Id);
            await operation.CommitAsync();
            return header;
        },
        cancellation);
}
