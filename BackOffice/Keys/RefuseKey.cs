using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Security;

namespace BackOffice.Keys;

/// <param name="Reason">Mandatory, at most 500 characters.</param>
/// <param name="Version">Version of the key that the screen showed.</param>
public sealed record RefuseKeyRequest(Guid KeyId, string? Reason, long Version);

/// <summary>A second official says no to a reset: nothing is sent, the keys that live go on.</summary>
public sealed class RefuseKey(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ApproveAsSecondOfficial;

    public bool NeedsFreshSignIn => true;

    public Task<Result> ExecuteAsync(RefuseKeyRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (KeyReason.Refuse(request.Reason) is { } wrong) return wrong;
            if (await operation.Data.OperativeKeys.SingleOrDefaultAsync(row => row.Id == request.KeyId, operation.Cancellation) is not { } key) return Refusal.NotFound;
            if (key.State == KeyState.AwaitingSecondOfficial && key.Version != request.Version) return Refusal.Conflict;
            var refused = key.Refuse(operation.Actor.Id, operation.Now);
            if (!refused.IsDone) return refused;
            operation.Record(nameof(OperativeKey), key.Id, key.PersonId, request.Reason!.Trim());
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
