using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Links;

public sealed record DetachFromParentRequest(Guid IncidentId, Guid ParentId);

/// <summary>Takes an incident from under the major one: it was another matter.</summary>
public sealed class DetachFromParent(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(DetachFromParentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await IncidentPair.FindAsync(operation, files, request.IncidentId, request.ParentId);
            if (!found.IsDone) return found.Refusal;
            var (child, parent, author) = (found.Value.One.Incident, found.Value.Other.Incident, found.Value.One.Author);
            if (child.ParentId != parent.Id) return Refusal.Conflict;
            var taken = child.SetParent(null, parent.Number, author, operation.Now);
            if (!taken.IsDone) return taken;
            parent.Tell(EntryKind.Change, "Child", child.Number, null, author, operation.Now);
            operation.Record(nameof(Incident), child.Id, child.AffectedPersonId, parent.Number);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
