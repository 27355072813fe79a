using BackOffice.Data;
using BackOffice.Incidents.Mail.Intake;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Mail;
using Shared.Security;

namespace BackOffice.Incidents.Mail.Quarantine;

/// <param name="OpensNew">Opens an incident even where the mail names one.</param>
/// <param name="Version">As the screen read it.</param>
public sealed record AcceptMailRequest(Guid Id, long Version, bool OpensNew = false);

/// <param name="Number">INC-2026-000123.</param>
public sealed record AcceptedMail(Guid IncidentId, string Number);

/// <summary>An official lets a mail in: it opens an incident, or is written in the one that it names.</summary>
public sealed class AcceptMail(Operations operations, WaitingMails waiting, MailFiling filing, IncidentFiles incidents) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<AcceptedMail>> ExecuteAsync(AcceptMailRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<AcceptedMail>(
        this,
        actor,
        async operation =>
        {
            var found = await waiting.OpenAsync(operation, request.Id, request.Version);
            if (!found.IsDone) return found.Refusal;
            var (filed, facts, content) = found.Value;
            try
            {
                var accepted = filed.Mail.IncidentId is { } named && !request.OpensNew ? await AddAsync(operation, filed, named, facts) : await OpenAsync(operation, filed, facts);
                if (!accepted.IsDone) return accepted.Refusal;
                var incident = accepted.Value;
                filed.Mail.Accept(actor.Id, operation.Now);
                operation.Data.InboundContents.Remove(content);
                operation.Record(nameof(InboundMail), filed.Mail.Id, incident.AffectedPersonId, incident.Number);
                await operation.CommitAsync();
                return new AcceptedMail(incident.Id, incident.Number);
            }
            finally
            {
                waiting.Forget(filed);
            }
        },
        cancellation);

    private async Task<Result<Incident>> AddAsync(Operation operation, Filed filed, Guid incidentId, SenderFacts facts)
    {
        if (await NamedIncident.FindAsync(operation, incidentId, filed.Mail.FromAddress) is not { } named) return Refusal.NotFound;
        var file = await incidents.OpenAsync(operation, named.Incident);
        if (!file.IsDone) return file.Refusal;
        var added = await filing.AddAsync(operation, filed, named, file.Value);
        if (!added.IsDone) return added.Refusal;
        if (added.Value is not { } opened) return named.Incident;
        await TellAsync(operation, filed, opened, facts);
        return opened.Incident;
    }

    private async Task<Result<Incident>> OpenAsync(Operation operation, Filed filed, SenderFacts facts)
    {
        var opened = await filing.OpenAsync(operation, filed, facts.PersonId);
        if (!opened.IsDone) return opened.Refusal;
        await TellAsync(operation, filed, opened.Value, facts);
        return opened.Value.Incident;
    }

    private async Task TellAsync(Operation operation, Filed filed, LoggedMatter opened, SenderFacts facts)
    {
        if (filed.Mail.Class == MailClass.Human && !facts.IsOverLimits) await filing.AcknowledgeAsync(operation, filed, opened);
    }
}
