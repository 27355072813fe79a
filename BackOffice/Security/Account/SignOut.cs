using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Security.Account;

public sealed record SignOutRequest(Guid SessionId);

/// <summary>Ends a session of the official who asks, wherever it is open.</summary>
public sealed class SignOut(Operations operations) : IWorksWhileLocked
{
    public Permission Needs => Permission.UseBackOffice;

    public Task<Result> ExecuteAsync(SignOutRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(
            this,
            actor,
            async operation =>
            {
                var session = await operation.Data.Sessions.SingleOrDefaultAsync(row => row.Id == request.SessionId && row.OfficialId == actor.Id, cancellation);
                if (session is null) return Refusal.NotFound;
                session.End(operation.Now);
                operation.Record(nameof(Official), actor.Id, null);
                await operation.CommitAsync();
                return Result.Done;
            },
            cancellation);
}
