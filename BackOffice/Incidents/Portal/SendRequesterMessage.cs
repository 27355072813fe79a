using BackOffice.Data;
using Shared.Api;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Incidents.Portal;

/// <param name="AccessCode">As the requester got it.</param>
public sealed record SendRequesterMessageRequest(string Number, string? AccessCode, string? Text);

/// <summary>The requester says something. It wakes what waits for them and reopens what was resolved; what has ended is followed by a linked one.</summary>
public sealed class SendRequesterMessage(Operations operations, IncidentFiles files, FollowUps followUps) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    public Task<Result<IncidentMessageResponse>> ExecuteAsync(SendRequesterMessageRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<IncidentMessageResponse>(
        this,
        actor,
        async operation =>
        {
            var access = await RequesterAccess.OpenAsync(operation.Data.Incidents, operation.Data, request.Number, request.AccessCode, cancellation);
            if (access is null) return PublicIncidentRefusals.NumberOrCodeWrong;
            var file = await files.OpenAsync(operation, access.Incident);
            if (!file.IsDone) return PublicIncidentRefusals.NumberOrCodeWrong;
            var received = access.Incident.Receive(EntryKind.Mail, request.Text ?? "", file.Value.Terms, access.Author, operation.Now);
            if (!received.IsDone) return received.Refusal == IncidentRefusals.IsClosed ? await FollowAsync(operation, access, request.Text) : received.Refusal;
            operation.Record(nameof(Incident), access.Incident.Id, access.Incident.AffectedPersonId, null, Channel.Portal);
            await operation.CommitAsync();
            return new IncidentMessageResponse(access.Incident.Number, access.Incident.State.ToString(), null);
        },
        cancellation);

    private async Task<Result<IncidentMessageResponse>> FollowAsync(Operation operation, RequesterAccess access, string? text)
    {
        var next = await followUps.OpenAsync(operation, access, text);
        if (!next.IsDone) return Result<IncidentMessageResponse>.From(next.Refusals);
        var incident = next.Value.Incident;
        operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, access.Incident.Number, Channel.Portal);
        await operation.CommitAsync();
        return new IncidentMessageResponse(incident.Number, incident.State.ToString(), next.Value.AccessCode);
    }
}
