using BackOffice.Data;
using BackOffice.Incidents.Notices;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Incidents;

/// <param name="Solution">What was done, when it was solved at once; null leaves it open.</param>
public sealed record LogIncidentRequest(IncomingMatter Matter, SolutionOrder? Solution = null);

/// <param name="Number">INC-2026-000123.</param>
/// <param name="AccessCode">In clear, for the requester only; null when none was asked for.</param>
public sealed record LoggedIncident(Guid Id, string Number, string? AccessCode);

/// <summary>An official writes down what somebody tells or asks, and perhaps solves it at once.</summary>
public sealed class LogIncident(Operations operations, IncidentLogging logging, IncidentNotices notices) : IUseCase
{
    public Permission Needs => Permission.LogIncidents;

    public Task<Result<LoggedIncident>> ExecuteAsync(LogIncidentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<LoggedIncident>(
        this,
        actor,
        async operation =>
        {
            var logged = await logging.LogAsync(operation, request.Matter);
            if (!logged.IsDone) return Result<LoggedIncident>.From(logged.Refusals);
            var (incident, _, file, code) = logged.Value;
            if (request.Solution is { } solution)
            {
                incident.Assign(file.Mine, file.Assignment, file.Author, operation.Now);
                var resolved = incident.Resolve(solution, file.Terms, file.Author, operation.Now);
                if (!resolved.IsDone) return resolved.Refusal;
            }
            else
            {
                await notices.ReceivedAsync(operation, logged.Value);
            }

            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, incident.Channel.ToString());
            await operation.CommitAsync();
            return new LoggedIncident(incident.Id, incident.Number, code);
        },
        cancellation);
}
