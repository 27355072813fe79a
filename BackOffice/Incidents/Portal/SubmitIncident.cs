using BackOffice.Data;
using Shared.Api;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Incidents.Portal;

/// <summary>A portal writes down what a requester asks or tells, by the same rules as the help desk itself.</summary>
public sealed class SubmitIncident(Operations operations, IncidentLogging logging, HelpDeskBook book) : IUseCase
{
    public Permission Needs => Permission.ActAsPortal;

    public Task<Result<IncidentCreatedResponse>> ExecuteAsync(IncidentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<IncidentCreatedResponse>(
        this,
        actor,
        async operation =>
        {
            var matter = IncidentSubmission.Read(request, await book.GetAsync(cancellation), operation.Now);
            if (!matter.IsDone) return IncidentSubmission.Placed(matter.Refusals);
            var author = new EntryAuthor(EntryAuthorKind.Requester, null, PlainText.Line(request.Requester!.Name));
            var logged = await logging.LogAsync(operation, matter.Value, author);
            if (!logged.IsDone) return IncidentSubmission.Placed(logged.Refusals);
            var incident = logged.Value.Incident;
            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, null, Channel.Portal);
            await operation.CommitAsync();
            return new IncidentCreatedResponse(incident.Number, logged.Value.AccessCode!);
        },
        cancellation);
}
