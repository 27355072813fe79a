using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Drafts;

/// <param name="Subject">1 to 60 characters, such as <see cref="Draft.Call"/>.</param>
/// <param name="Content">At most 50,000 characters.</param>
public sealed record SaveDraftRequest(string? Subject, string? Content);

/// <summary>Keeps what an official is typing, so that nothing is lost with the connection. The last one to save wins; no line in the audit.</summary>
public sealed class SaveDraft(Operations operations) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(SaveDraftRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            if (request.Subject is not { Length: > 0 and <= Draft.LongestSubject } subject) return Refusal.NotFound;
            if (request.Content is not { Length: <= Draft.Longest } content) return IncidentRefusals.DraftTooLong;
            var draft = await operation.Data.Set<Draft>().SingleOrDefaultAsync(row => row.OfficialId == actor.Id && row.Subject == subject, operation.Cancellation);
            if (draft is null) operation.Data.Add(draft = Draft.Begin(actor.Id, subject, operation.Now));
            draft.Write(content, operation.Now);
            await operation.CommitQuietlyAsync();
            return Result.Done;
        },
        cancellation);
}
