using BackOffice.Data;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Links;

/// <param name="ParentId">A major incident.</param>
public sealed record AttachToParentRequest(Guid IncidentId, Guid ParentId);

/// <summary>Hangs an incident under the major one of which it is a case.</summary>
public sealed class AttachToParent(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(AttachToParentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await IncidentPair.FindAsync(operation, files, request.IncidentId, request.ParentId);
            if (!found.IsDone) return found.Refusal;
            var (child, parent) = (found.Value.One.Incident, found.Value.Other.Incident);
            if (child.IsMajor) return LinkRefusals.HasChildren;
            if (!parent.IsMajor) return LinkRefusals.NotMajor;
            if (!parent.IsLive) return IncidentRefusals.IsClosed;
            if (child.ParentId is not null) return LinkRefusals.IsChild;
            var hung = child.SetParent(parent, null, found.Value.One.Author, operation.Now);
            if (!hung.IsDone) return hung;
            parent.Tell(EntryKind.Change, "Child", null, child.Number, found.Value.One.Author, operation.Now);
            operation.Record(nameof(Incident), child.Id, child.AffectedPersonId, parent.Number);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
