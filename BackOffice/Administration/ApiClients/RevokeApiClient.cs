using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.ApiClients;

public sealed record RevokeApiClientRequest(Guid ClientId, long Version);

/// <summary>Takes a portal's credential away: its next request is refused. A client never comes back to life.</summary>
public sealed class RevokeApiClient(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageApiClients;

    public Task<Result> ExecuteAsync(RevokeApiClientRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(
            this,
            actor,
            async operation =>
            {
                var client = await operation.Data.ApiClients.SingleOrDefaultAsync(row => row.Id == request.ClientId, operation.Cancellation);
                if (client is null) return Refusal.NotFound;
                if (client.RevokedAt is not null) return AdministrationRefusals.ClientRevoked;
                if (client.Version != request.Version) return Refusal.Conflict;
                client.Revoke(operation.Now);
                operation.Record(nameof(ApiClient), client.Id, null);
                await operation.CommitAsync();
                return Result.Done;
            },
            cancellation);
}
