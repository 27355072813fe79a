using BackOffice.Data;
using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Drafts;
using BackOffice.Incidents.Notices;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Reply;

/// <param name="LastEntry">The last entry that was read; a later one stops it.</param>
/// <param name="Text">What was done, 1 to 20,000 characters.</param>
/// <param name="Minutes">0 to 480.</param>
public sealed record ResolveIncidentRequest(Guid IncidentId, int LastEntry, string? Text, int Minutes)
{
    /// <summary>Told by telephone: written down, not sent.</summary>
    public bool ByPhone { get; init; }

    /// <summary>Whether an identity document in the text was looked at and is to be sent.</summary>
    public bool WithDocuments { get; init; }
}

/// <summary>Solves it and tells the requester what was done. An incident of nobody becomes theirs who solves it.</summary>
public sealed class ResolveIncident(IncidentWork work, SentText texts, IncidentNotices notices) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(ResolveIncidentRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId, LastEntry: request.LastEntry),
        async (operation, file) =>
        {
            if (SensitiveText.Check(request.Text, request.WithDocuments) is { } sensitive) return sensitive;
            var incident = file.Incident;
            var text = await texts.OfAsync(operation, file, request.Text);
            if (!text.IsDone) return text.Refusal;
            if (file.CheckMine() is { } refusal) return refusal;
            if (incident.AssigneeId is null && incident.Assign(file.Mine, file.Assignment, file.Author, operation.Now) is { IsDone: false } notAssigned) return notAssigned;
            var resolved = incident.Resolve(new(text.Value, request.Minutes, request.ByPhone), file.Terms, file.Author, operation.Now);
            if (!resolved.IsDone) return resolved;
            if (!request.ByPhone) await notices.ResolvedAsync(operation, incident, incident.Entries.Last(entry => entry.Text.Length > 0));
            await operation.ForgetDraftAsync(Draft.ReplyTo(incident.Id));
            return Result.Done;
        },
        cancellation);
}
