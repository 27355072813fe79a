using BackOffice.Data.Engines;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Security;

namespace BackOffice.Data;

/// <summary>Runs use cases: checks the permission, gives them one transaction, and turns what the database forbids into a refusal.</summary>
public sealed class Operations(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, CommittedChanges changes, TimeProvider clock)
{
    public Task<Result> RunAsync(IUseCase useCase, Actor actor, Func<Operation, Task<Result>> body, CancellationToken cancellation) =>
        RunAsync(useCase, actor, body, refusal => refusal, cancellation);

    public Task<Result<T>> RunAsync<T>(IUseCase useCase, Actor actor, Func<Operation, Task<Result<T>>> body, CancellationToken cancellation) =>
        RunAsync(useCase, actor, body, refusal => (Result<T>)refusal, cancellation);

    private async Task<TResult> RunAsync<TResult>(
        IUseCase useCase, Actor actor, Func<Operation, Task<TResult>> body, Func<Refusal, TResult> refuse, CancellationToken cancellation)
    {
        await using var strategySource = await contexts.CreateDbContextAsync(cancellation);
        return await strategySource.Database.CreateExecutionStrategy().ExecuteAsync(
            async token =>
            {
                try
                {
                    return await RunOnceAsync(useCase, actor, body, refuse, token);
                }
                catch (DbUpdateConcurrencyException)
                {
                    return refuse(Refusal.Conflict);
                }
                catch (DbUpdateException exception) when (UniqueViolations.RefusalFor(exception) is { } refusal)
                {
                    return refuse(refusal);
                }
            },
            cancellation);
    }

    private async Task<TResult> RunOnceAsync<TResult>(
        IUseCase useCase, Actor actor, Func<Operation, Task<TResult>> body, Func<Refusal, TResult> refuse, CancellationToken cancellation)
    {
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await data.Database.BeginTransactionAsync(cancellation);
        var now = clock.GetUtcNow().UtcDateTime;
        var (standing, refusal) = await access.JudgeAsync(data, actor, useCase, now, cancellation);
        await using var operation = new Operation(data, transaction, actor, standing, useCase.GetType().Name, now, cancellation);
        if (refusal is not null)
        {
            await operation.CommitRefusalAsync(refusal);
            return refuse(refusal);
        }

        var result = await body(operation);
        changes.Publish(operation);
        return result;
    }
}
