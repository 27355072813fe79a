using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Tags;

/// <param name="Tag">As typed.</param>
public sealed record AddTagRequest(Guid IncidentId, string? Tag);

public sealed class AddTag(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(AddTagRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            var present = await operation.Data.IncidentTags.Where(row => row.IncidentId == incident.Id).Select(row => row.Tag).ToListAsync(operation.Cancellation);
            var tag = incident.AddTag(request.Tag, present, author, operation.Now);
            if (!tag.IsDone) return tag;
            operation.Data.IncidentTags.Add(tag.Value);
            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, tag.Value.Tag);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
