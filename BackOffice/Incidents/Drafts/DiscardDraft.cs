using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Drafts;

public sealed record DiscardDraftRequest(string? Subject);

/// <summary>Forgets what an official was typing; nothing to do when there is nothing.</summary>
public sealed class DiscardDraft(Operations operations) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(DiscardDraftRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            await operation.ForgetDraftAsync(request.Subject);
            await operation.CommitQuietlyAsync();
            return Result.Done;
        },
        cancellation);
}

/// <summary>For the use cases that end what a draft began.</summary>
internal static class DraftEnding
{
    /// <summary>Forgets the draft of whoever acts, with what else the operation saves. One statement.</summary>
    public static Task<int> ForgetDraftAsync(this Operation operation, string? subject) =>
        operation.Data.Set<Draft>().Where(row => row.OfficialId == operation.Actor.Id && row.Subject == subject).ExecuteDeleteAsync(operation.Cancellation);
}
