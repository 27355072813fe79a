using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Links;

/// <param name="TargetId">In which one it goes on.</param>
/// <param name="Version">Of the one that ends, as the screen read it.</param>
public sealed record MergeIncidentRequest(Guid IncidentId, Guid TargetId, long Version);

/// <summary>Lets an incident go on in another one, which gets all that was written and all that lies beside it.</summary>
public sealed class MergeIncident(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(MergeIncidentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var found = await IncidentPair.FindAsync(operation, files, request.IncidentId, request.TargetId);
            if (!found.IsDone) return found.Refusal;
            var (source, target) = found.Value;
            if (source.Incident.Version != request.Version) return Refusal.Conflict;
            if (source.Incident.IsMajor && target.Incident.ParentId is not null) return LinkRefusals.IsChild;
            if (source.Incident.IsMajor && !target.Incident.IsOpen) return IncidentRefusals.NotOpen;
            var written = await operation.Data.TimelineEntries.AsNoTracking().Where(row => row.IncidentId == source.Incident.Id).OrderBy(row => row.Number).ToListAsync(operation.Cancellation);
            var merged = source.Incident.MergeInto(target.Incident, written, source.Terms, source.Author, operation.Now);
            if (!merged.IsDone) return merged;
            if (source.Incident.IsMajor && !target.Incident.IsMajor) target.Incident.SetMajor(true, source.Author, operation.Now);
            await Belongings.MoveAsync(operation.Data, source.Incident.Id, target.Incident.Id, operation.Cancellation);
            operation.Record(nameof(Incident), source.Incident.Id, source.Incident.AffectedPersonId, target.Incident.Number);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
