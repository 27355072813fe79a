using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents.RemoteSupport;
using Shared.Security;

namespace BackOffice.Incidents.RemoteSupport;

/// <param name="Way">How the citizen said it, for what only the citizen can say.</param>
/// <param name="Version">Of the session, as the screen read it.</param>
public sealed record StepRemoteSessionRequest(Guid SessionId, RemoteStepKind Kind, ConsentWay? Way, long Version);

/// <summary>Writes down the next step of a session of remote support, at the moment it is taken.</summary>
public sealed class StepRemoteSession(Operations operations, IncidentFiles files) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(StepRemoteSessionRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var session = await operation.Data.RemoteSessions.SingleOrDefaultAsync(row => row.Id == request.SessionId, operation.Cancellation);
            if (session is null) return Refusal.NotFound;
            var found = await files.FindAsync(operation, session.IncidentId);
            if (!found.IsDone) return found.Refusal;
            // the citizen's "no" is never too late
            if (session.Version != request.Version && request.Kind != RemoteStepKind.Withdrawn) return Refusal.Conflict;
            var (incident, author) = (found.Value.Incident, found.Value.Author);
            var taken = session.Step(request.Kind, request.Way, incident, author, operation.Now);
            if (!taken.IsDone) return taken;
            operation.Record(nameof(RemoteSession), session.Id, incident.AffectedPersonId, request.Kind.ToString());
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);
}
