using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Administration;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Crest;

/// <param name="Image">PNG or JPEG; null to have none.</param>
/// <param name="Version">As the screen read it.</param>
public sealed record ChangeCrestRequest(byte[]? Image, long Version);

/// <summary>Changes the crest at the head of printed documents. Those printed before keep theirs.</summary>
public sealed class ChangeCrest(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOptions;

    public Task<Result> ExecuteAsync(ChangeCrestRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var crest = await operation.Data.TownCrests.SingleAsync(cancellation);
            if (crest.Version != request.Version) return Refusal.Conflict;
            var changed = crest.Change(request.Image, operation.Now);
            if (!changed.IsDone) return changed;
            operation.Record(nameof(TownCrest), Guid.Empty, null, request.Image is null ? "Removed" : null);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
