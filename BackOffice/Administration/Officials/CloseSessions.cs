using BackOffice.Data;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Administration.Officials;

public sealed record CloseSessionsRequest(Guid OfficialId);

/// <summary>Ends every sign-in of an official, in open pages too.</summary>
public sealed class CloseSessions(Operations operations, OfficialAccess access) : IUseCase
{
    public Permission Needs => Permission.ManageOfficials;

    public async Task<Result> ExecuteAsync(CloseSessionsRequest request, Actor actor, CancellationToken cancellation)
    {
        var result = await operations.RunAsync(
            this,
            actor,
            async operation =>
            {
                if (!await operation.Data.Users.AnyAsync(row => row.Id == request.OfficialId, cancellation)) return Refusal.NotFound;
                await OfficialAccounts.EndSessionsAsync(operation, request.OfficialId);
                operation.Record(nameof(Official), request.OfficialId, null);
                await operation.CommitAsync();
                return Result.Done;
            },
            cancellation);
        if (result.IsDone) access.Forget();
        return result;
    }
}
