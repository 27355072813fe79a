using BackOffice.Data;
using BackOffice.Keys.Issuing;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Keys;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Keys.Credentials;

/// <summary>
/// Somebody presents a document and a key. The slow comparison happens before the transaction, which then counts the answer by what the rows say
/// at that moment. Unknown, wrong, waiting and blocked get the same answer after the same work.
/// </summary>
public sealed class CredentialAttempts(Operations operations, IDbContextFactory<BackOfficeDbContext> contexts, KeyComparison comparison, KeyNotices notices)
{
    /// <summary>Guesses at one access that arrive together wait for one another by trying again; whoever loses this often is refused unseen.</summary>
    private const int MostTries = 8;

    /// <param name="matched">Slow work for a key that matched, outside the transaction.</param>
    /// <param name="right">What a right key is for; commits are the caller's.</param>
    internal async Task<Result<T>> RunAsync<T>(
        IUseCase useCase, CredentialAttempt attempt, Actor portal, Action<CredentialFile, OperativeKey> matched, Func<Operation, CredentialFile, OperativeKey, Task<Result<T>>> right, CancellationToken cancellation)
    {
        var match = await LookAsync(attempt, matched, cancellation);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var result = await operations.RunAsync<T>(useCase, portal, operation => CountAsync(operation, attempt, match, right), cancellation);
            if (result.IsDone || result.Refusal != Refusal.Conflict) return result;
        }

        return KeyRefusals.CredentialRefused;
    }

    private async Task<OperativeKey?> LookAsync(CredentialAttempt attempt, Action<CredentialFile, OperativeKey> matched, CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        data.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var file = await CredentialFile.FindAsync(data, attempt.DocumentNumber, cancellation);
        var match = comparison.Match(file?.Keys ?? [], attempt.Key);
        if (match is not null) matched(file!, match);
        return match;
    }

    private async Task<Result<T>> CountAsync<T>(Operation operation, CredentialAttempt attempt, OperativeKey? match, Func<Operation, CredentialFile, OperativeKey, Task<Result<T>>> right)
    {
        var file = await CredentialFile.FindAsync(operation.Data, attempt.DocumentNumber, operation.Cancellation);
        if (file is null) return await RefuseAsync<T>(operation, null, "Unknown");
        if (!file.HasKey(operation.Now)) return await RefuseAsync<T>(operation, file, "NoKey");
        if (!file.Access!.MayTry(operation.Now)) return await RefuseAsync<T>(operation, file, file.Access.BlockedAt is null ? "Waiting" : "Blocked");
        if (file.Keys.Find(key => key.Id == match?.Id && key.SecretHash == match.SecretHash && key.IsUsable(operation.Now)) is not { } key)
        {
            await FailAsync(operation, file);
            return await RefuseAsync<T>(operation, file, "Wrong");
        }

        file.Access.Succeed();
        key.Use(operation.Now);
        return await right(operation, file, key);
    }

    private async Task FailAsync(Operation operation, CredentialFile file)
    {
        if (!file.Access!.Fail(operation.Now)) return;
        foreach (var key in file.Keys) key.Block();
        await notices.TellAsync(operation, file.Person, NoticeEvent.KeyBlocked, file.Person.Id);
    }

    private static async Task<Result<T>> RefuseAsync<T>(Operation operation, CredentialFile? file, string reason)
    {
        if (file is null) operation.Record(nameof(ApiClient), operation.Actor.Id, null, reason);
        else operation.Record(nameof(PortalAccess), file.Person.Id, file.Person.Id, reason);
        await operation.CommitAsync();
        return KeyRefusals.CredentialRefused;
    }
}

/// <summary>What was typed; null counts as empty.</summary>
internal sealed record CredentialAttempt(string? DocumentNumber, string? Key)
{
    /// <summary>The type only.</summary>
    public override string ToString() => nameof(CredentialAttempt);
}
