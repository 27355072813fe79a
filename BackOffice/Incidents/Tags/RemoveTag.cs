using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Tags;

/// <param name="Tag">As shown.</param>
public sealed record RemoveTagRequest(Guid IncidentId, string? Tag);

public sealed class RemoveTag(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(RemoveTagRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            var tag = await operation.Data.IncidentTags.SingleOrDefaultAsync(row => row.IncidentId == incident.Id && row.Tag == request.Tag, operation.Cancellation);
            if (tag is null) return Result.Done;
            var removed = incident.RemoveTag(tag, author, operation.Now);
            if (!removed.IsDone) return removed;
            operation.Data.IncidentTags.Remove(tag);
            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, tag.Tag);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
