using BackOffice.Data;
using BackOffice.Incidents.Card.Work;
using BackOffice.Incidents.Drafts;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Card.Reply;

/// <param name="Text">1 to 20,000 characters.</param>
public sealed record AddInternalNoteRequest(Guid IncidentId, string? Text);

/// <summary>Writes down what only officials see. A key is not written even there.</summary>
public sealed class AddInternalNote(IncidentWork work) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result> ExecuteAsync(AddInternalNoteRequest request, Actor actor, CancellationToken cancellation) => work.RunAsync(
        this,
        actor,
        new(request.IncidentId),
        async (operation, file) =>
        {
            if (SensitiveText.In(request.Text).Any(piece => piece.Kind == SensitiveKind.Key)) return IncidentRefusals.TextHasKey;
            var noted = file.Incident.AddNote(request.Text, file.Author, operation.Now);
            if (noted.IsDone) await operation.ForgetDraftAsync(Draft.ReplyTo(request.IncidentId));
            return noted;
        },
        cancellation);
}
