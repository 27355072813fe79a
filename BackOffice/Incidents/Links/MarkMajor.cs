using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Links;

/// <param name="Version">As the screen read it.</param>
public sealed record MarkMajorRequest(Guid IncidentId, bool IsMajor, long Version);

/// <summary>Declares that an incident hits many, or that it does not after all. One with children stays major: they would hang in the air.</summary>
public sealed class MarkMajor(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(MarkMajorRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId, request.Version);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            if (incident.ParentId is not null) return LinkRefusals.IsChild;
            if (!request.IsMajor && await operation.Data.Incidents.AnyAsync(row => row.ParentId == incident.Id, operation.Cancellation)) return LinkRefusals.HasChildren;
            var marked = incident.SetMajor(request.IsMajor, author, operation.Now);
            if (!marked.IsDone) return marked;
            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, request.IsMajor ? "Major" : "NotMajor");
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
