using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Security.Account;

public sealed record ConfirmPasswordRequest(string? Password);

/// <summary>The official types the own password again: it unlocks an idle session and makes the sign-in fresh. Wrong ones count for the lockout.</summary>
public sealed class ConfirmPassword(Operations operations, IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access) : IWorksWhileLocked
{
    public Permission Needs => Permission.UseBackOffice;

    public async Task<Result> ExecuteAsync(ConfirmPasswordRequest request, Actor actor, CancellationToken cancellation)
    {
        var typed = await TypedPassword.CompareAsync(contexts, actor, request.Password, cancellation);
        var result = await operations.RunAsync(
            this,
            actor,
            async operation =>
            {
                var official = await operation.Data.Users.SingleAsync(row => row.Id == actor.Id, cancellation);
                var session = await operation.Data.Sessions.SingleAsync(row => row.Id == actor.SessionId, cancellation);
                var refusal = typed.Judge(official, operation.Now);
                if (refusal is null) session.Confirm(operation.Now);
                operation.Record(nameof(Official), official.Id, null, refusal?.Code);
                await operation.CommitAsync();
                return refusal is null ? Result.Done : refusal;
            },
            cancellation);
        access.ForgetSession(actor.SessionId);
        return result;
    }
}
