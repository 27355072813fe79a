using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Officials;

public sealed record UnlockOfficialRequest(Guid OfficialId);

/// <summary>Lets an official try again before the time of a lockout is over.</summary>
public sealed class UnlockOfficial(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ManageOfficials;

    public Task<Result> ExecuteAsync(UnlockOfficialRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var official = await operation.Data.Users.SingleOrDefaultAsync(row => row.Id == request.OfficialId, cancellation);
            if (official is null) return Refusal.NotFound;
            official.NotePassword();
            operation.Record(nameof(Official), official.Id, null);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
