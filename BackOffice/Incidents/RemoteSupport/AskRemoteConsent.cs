using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.RemoteSupport;
using Shared.Security;

namespace BackOffice.Incidents.RemoteSupport;

public sealed record AskRemoteConsentRequest(Guid IncidentId, RemoteOrder Order);

/// <summary>Writes down that the citizen was asked whether the screen may be seen, and the answer. One session at a time: its incident is changed too, so of two who ask at once one is refused.</summary>
public sealed class AskRemoteConsent(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<Guid>> ExecuteAsync(AskRemoteConsentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<Guid>(
        this,
        actor,
        async operation =>
        {
            var found = await files.FindAsync(operation, request.IncidentId);
            if (!found.IsDone) return found.Refusal;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            if (await operation.Data.RemoteSessions.AnyAsync(row => row.IncidentId == incident.Id && row.State <= RemoteState.Controlled, operation.Cancellation)) return RemoteRefusals.SessionGoesOn;
            var asked = RemoteSession.Ask(incident, request.Order, author, operation.Now);
            if (!asked.IsDone) return Result<Guid>.From(asked.Refusals);
            operation.Data.RemoteSessions.Add(asked.Value);
            operation.Record(nameof(RemoteSession), asked.Value.Id, incident.AffectedPersonId, asked.Value.State.ToString());
            await operation.CommitAsync();
            return asked.Value.Id;
        },
        cancellation);
}
