using BackOffice.Data;
using BackOffice.Incidents.Notices;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Work;

/// <param name="BySms">To the requester's mobile, besides showing it once.</param>
public sealed record GiveAccessCodeRequest(Guid IncidentId, long Version, bool BySms);

/// <summary>Gives a requester a new code to ask how the incident stands; a former one is worth nothing from now on.</summary>
public sealed class GiveAccessCode(Operations operations, IncidentFiles files, IncidentNotices notices) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    /// <returns>The code in clear, which is shown once.</returns>
    public Task<Result<string>> ExecuteAsync(GiveAccessCodeRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<string>(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId, request.Version);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            if (!incident.IsLive) return IncidentRefusals.IsClosed;
            var code = incident.GiveAccessCode();
            var entry = incident.Write(new(EntryKind.Action, "", IsPublic: false) { Changes = [new("AccessCode", null, request.BySms ? "Sms" : "Shown")] }, author, operation.Now);
            if (request.BySms && await notices.SendCodeAsync(operation, incident, entry, code) is { IsDone: false } refused) return refused.Refusal;
            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId);
            await operation.CommitAsync();
            return code;
        },
        cancellation);
}
