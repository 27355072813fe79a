using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Security;

namespace BackOffice.Incidents.Attachments;

/// <param name="Reason">1 to 200 characters.</param>
/// <param name="Version">As the screen read it.</param>
public sealed record RemoveAttachmentRequest(Guid Id, string? Reason, long Version);

/// <summary>A supervisor takes a file away. Nobody can read it any more; the file itself is swept away a day later.</summary>
public sealed class RemoveAttachment(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.RemoveAttachments;

    public Task<Result> ExecuteAsync(RemoveAttachmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var attachment = await operation.Data.Attachments.SingleOrDefaultAsync(row => row.Id == request.Id, operation.Cancellation);
            if (attachment is null) return Refusal.NotFound;
            var found = await files.FindAsync(operation, attachment.IncidentId);
            if (!found.IsDone) return found.Refusal;
            if (attachment.Version != request.Version) return Refusal.Conflict;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            var removed = attachment.Remove(incident, request.Reason, author, operation.Now);
            if (!removed.IsDone) return removed;
            operation.Record(nameof(Attachment), attachment.Id, incident.AffectedPersonId, attachment.RemovalReason);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
