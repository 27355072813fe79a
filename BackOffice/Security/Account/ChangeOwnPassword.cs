using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Security.Account;

public sealed record ChangeOwnPasswordRequest(string? Password, string? NewPassword, string? Repeat);

/// <summary>An official changes the own password; the other sessions end, this one stays.</summary>
public sealed class ChangeOwnPassword(Operations operations, IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access) : IUseCase
{
    public Permission Needs => Permission.UseBackOffice;

    public async Task<Result> ExecuteAsync(ChangeOwnPasswordRequest request, Actor actor, CancellationToken cancellation)
    {
        var typed = await TypedPassword.CompareAsync(contexts, actor, request.Password, cancellation);
        var hash = OfficialPasswords.Hash(request.NewPassword is { Length: <= PasswordRules.MaxLength } typedNew ? typedNew : "");
        var result = await operations.RunAsync(this, actor, operation => ChangeAsync(operation, request, typed, hash), cancellation);
        access.Forget();
        return result;
    }

    private static async Task<Result> ChangeAsync(Operation operation, ChangeOwnPasswordRequest request, TypedPassword typed, string hash)
    {
        var (data, actor) = (operation.Data, operation.Actor);
        var official = await data.Users.SingleAsync(row => row.Id == actor.Id, operation.Cancellation);
        if (Check(request, official) is { } wrong) return wrong;
        var refusal = typed.Judge(official, operation.Now);
        if (refusal is null)
        {
            official.SetPassword(hash, mustChange: false);
            await data.Sessions.Where(row => row.OfficialId == actor.Id && row.Id != actor.SessionId && row.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, operation.Now), operation.Cancellation);
        }

        operation.Record(nameof(Official), official.Id, null, refusal?.Code);
        await operation.CommitAsync();
        return refusal is null ? Result.Done : refusal;
    }

    private static Refusal? Check(ChangeOwnPasswordRequest request, Official official)
    {
        if (PasswordRules.Check(request.NewPassword, official.UserName) is { } weak) return weak;
        if (request.NewPassword == request.Password) return SecurityRefusals.NewPasswordSame;
        return request.NewPassword == request.Repeat ? null : SecurityRefusals.RepeatDiffers;
    }
}
