using BackOffice.Data;
using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Drafts;
using BackOffice.Incidents.Notices;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Incidents.Card.Reply;

/// <param name="LastEntry">The last entry that was read; a later one stops the reply.</param>
/// <param name="Text">1 to 20,000 characters.</param>
public sealed record ReplyToRequesterRequest(Guid IncidentId, int LastEntry, string? Text)
{
    /// <summary>Said by telephone: written down, not sent.</summary>
    public bool ByPhone { get; init; }

    /// <summary>Whether an identity document in the text was looked at and is to be sent.</summary>
    public bool WithDocuments { get; init; }

    /// <summary>What the requester has to answer, 1 to 200 characters; null waits for nothing.</summary>
    public string? WaitsFor { get; init; }
}

/// <summary>Says something to the requester, in writing or by telephone, and perhaps waits for the answer.</summary>
public sealed class ReplyToRequester(IncidentWork work, SentText texts, IncidentNotices notices) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(ReplyToRequesterRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, LastEntry: request.LastEntry),
        async (operation, file) =>
        {
            if (SensitiveText.Check(request.Text, request.WithDocuments) is { } sensitive) return sensitive;
            var incident = file.Incident;
            var text = await texts.OfAsync(operation, file, request.Text);
            if (!text.IsDone) return text.Refusal;
            var replied = incident.Reply(request.ByPhone ? EntryKind.Call : EntryKind.PublicReply, text.Value, file.Terms, file.Author, operation.Now);
            if (!replied.IsDone) return replied;
            var reply = incident.Entries.Last();
            if (request.WaitsFor is not null && incident.Wait(new(WaitingReason.Requester, request.WaitsFor), file.Terms, file.Author, operation.Now) is { IsDone: false } refused) return refused;
            if (!request.ByPhone) await notices.RepliedAsync(operation, incident, reply);
            await operation.ForgetDraftAsync(Draft.ReplyTo(incident.Id));
            return Result.Done;
        },
        cancellation);
}
