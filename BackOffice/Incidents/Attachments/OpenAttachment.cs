using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Attachments;
using Shared.Security;

namespace BackOffice.Incidents.Attachments;

/// <param name="Number">Of the incident beside which it lies, as the address says.</param>
public sealed record OpenAttachmentRequest(string Number, Guid Id);

/// <param name="Content">To be closed by the caller.</param>
public sealed record OpenedAttachment(string FileName, string MediaType, Stream Content);

/// <summary>Gives a file to an official who may see its incident, and writes down that it was read.</summary>
public sealed class OpenAttachment(Operations operations, IncidentFiles files, AttachmentStore store) : IUseCase
{
    public Permission Needs => Permission.ReadIncidents;

    public Task<Result<OpenedAttachment>> ExecuteAsync(OpenAttachmentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<OpenedAttachment>(
        this,
        actor,
        async operation =>
        {
            var found = await (
                from attachment in operation.Data.Attachments.AsNoTracking()
                where attachment.Id == request.Id
                join incident in operation.Data.Incidents.AsNoTracking() on attachment.IncidentId equals incident.Id
                where incident.Number == request.Number
                select new { Attachment = attachment, Incident = incident }).SingleOrDefaultAsync(operation.Cancellation);
            if (found is null || !(await files.OpenAsync(operation, found.Incident)).IsDone) return Refusal.NotFound;
            if (found.Attachment.RemovedAt is not null) return AttachmentRefusals.FileRemoved;
            if (store.Open(found.Attachment.StoredAs) is not { } content) return AttachmentRefusals.FileMissing;
            operation.Record(nameof(Attachment), found.Attachment.Id, found.Incident.AffectedPersonId, found.Incident.Number);
            await operation.CommitAsync();
            return new OpenedAttachment(found.Attachment.FileName, AttachmentRules.MediaTypeOf(found.Attachment.Kind), content);
        },
        cancellation);
}
