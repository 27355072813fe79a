using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Security;

namespace BackOffice.Incidents.Attachments;

/// <param name="File">What <see cref="AttachmentStore.ReceiveAsync"/> took.</param>
public sealed record AddAttachmentRequest(Guid IncidentId, ReceivedFile File);

/// <summary>Lays a received file beside an incident. The file comes to its place first: a file without a row is swept away, a row without a file would be a lie.</summary>
public sealed class AddAttachment(Operations operations, IncidentFiles files, AttachmentStore store) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<Guid>> ExecuteAsync(AddAttachmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            var present = await operation.Data.Attachments.Where(row => row.IncidentId == incident.Id && row.RemovedAt == null).GroupBy(row => row.IncidentId)
                .Select(rows => new AttachmentTotals(rows.Count(), rows.Sum(row => row.Length))).SingleOrDefaultAsync(operation.Cancellation);
            var added = Attachment.Add(incident, request.File, present ?? new(0, 0), author, operation.Now);
            if (!added.IsDone) return added.Refusal;
            operation.Data.Attachments.Add(added.Value);
            store.Keep(request.File.StoredAs);
            operation.Record(nameof(Attachment), added.Value.Id, incident.AffectedPersonId, incident.Number);
            await operation.CommitAsync();
            return added.Value.Id;
        },
        cancellation);
}
