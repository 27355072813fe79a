using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.QuickActions;

public sealed record NoteActionRequest(Guid IncidentId, IncidentAction Action);

/// <summary>Writes in the timeline what was done for the citizen. The action itself is in the audit under the number of the incident: should this note be lost, nothing else is.</summary>
public sealed class NoteAction(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(NoteActionRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            var noted = incident.NoteAction(request.Action, author, operation.Now);
            if (!noted.IsDone) return noted;
            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, request.Action.ToString());
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
