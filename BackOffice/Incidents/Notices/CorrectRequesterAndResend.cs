using BackOffice.Data;
using BackOffice.Notices;
using BackOffice.Notices.Failures;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Notices;
using Shared.Security;

namespace BackOffice.Incidents.Notices;

/// <param name="NoticeVersion">As the screen read it.</param>
/// <param name="Address">E-mail as typed.</param>
public sealed record CorrectRequesterAndResendRequest(Guid NoticeId, long NoticeVersion, string? Address);

/// <summary>
/// Changes the e-mail of a requester to whom a notice of an incident did not arrive, and sends it there: both or neither. What carried a code goes out with a new one.
/// A requester who is in the registry is reached by what the registry says, which is changed there.
/// </summary>
public sealed class CorrectRequesterAndResend(Operations operations, IncidentFiles files, IncidentNotices notices) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(CorrectRequesterAndResendRequest request, Actor actor, CancellationToken cancellation) =>
        operations.RunAsync(this, actor, operation => RunAsync(operation, request), cancellation);

    private async Task<Result> RunAsync(Operation operation, CorrectRequesterAndResendRequest request)
    {
        var data = operation.Data;
        var found = await (
            from message in data.OutboxMessages
            where message.Id == request.NoticeId
            join row in data.Incidents on message.IncidentId equals row.Id
            join asked in data.Requesters on row.RequesterId equals asked.Id
            select new { Message = message, Incident = row, Requester = asked }).SingleOrDefaultAsync(operation.Cancellation);
        if (found is null || found.Requester.PersonId is not null || found.Message.Channel != NoticeChannel.Email) return Refusal.NotFound;
        var file = await files.OpenAsync(operation, found.Incident);
        if (!file.IsDone) return file.Refusal;
        if (found.Message.Version != request.NoticeVersion) return Refusal.Conflict;
        if (string.IsNullOrWhiteSpace(request.Address)) return IncidentRefusals.RequesterEmailInvalid.For(nameof(request.Address));
        var changed = found.Requester.ChangeEmail(request.Address);
        if (!changed.IsDone) return changed.Refusal.For(nameof(request.Address));
        if (string.Equals(found.Requester.Email, found.Message.Recipient, StringComparison.OrdinalIgnoreCase)) return NoticeRefusals.SameAddress;
        var sent = found.Message.IsSecret ? await SendNewCodeAsync(operation, file.Value, found.Message, found.Requester) : NoticeSending.SendAnew(operation, found.Message, found.Requester.Email!);
        if (!sent.IsDone) return sent;
        operation.Record(nameof(Requester), found.Requester.Id, null);
        operation.Record(nameof(OutboxMessage), found.Message.Id, null, found.Message.Event.ToString());
        await operation.CommitAsync();
        return Result.Done;
    }

    private async Task<Result> SendNewCodeAsync(Operation operation, IncidentFile file, OutboxMessage message, Requester requester)
    {
        if (!file.Incident.IsLive) return IncidentRefusals.IsClosed;
        var code = file.Incident.GiveAccessCode();
        var entry = file.Incident.Write(new(EntryKind.Action, "", IsPublic: false) { Changes = [new("AccessCode", null, "Email")] }, file.Author, operation.Now);
        await notices.ReceivedAsync(operation, new LoggedMatter(file.Incident, requester, file, code), entry: entry);
        message.Settle();
        return Result.Done;
    }
}
