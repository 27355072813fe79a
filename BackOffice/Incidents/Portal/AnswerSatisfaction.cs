using BackOffice.Data;
using Microsoft.Extensions.Localization;
using Shared.Api;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Incidents.Portal;

/// <param name="Score">From 1 to 5.</param>
/// <param name="Comment">At most 500 characters.</param>
public sealed record AnswerSatisfactionRequest(string Number, string? AccessCode, bool? IsSolved, int? Score, string? Comment);

/// <summary>The requester says how it went. What is not solved for them is taken up again while it is not closed.</summary>
public sealed class AnswerSatisfaction(Operations operations, IncidentFiles files, IStringLocalizer<IncidentPortalTexts> words) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    public Task<Result> ExecuteAsync(AnswerSatisfactionRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync(
        this,
        actor,
        async operation =>
        {
            var access = await RequesterAccess.OpenAsync(operation.Data.Incidents, operation.Data, request.Number, request.AccessCode, cancellation);
            if (access is null) return PublicIncidentRefusals.NumberOrCodeWrong;
            var answer = SatisfactionAnswer.Of(access.Incident, request.IsSolved, request.Score, request.Comment, operation.Now);
            if (!answer.IsDone) return answer;
            operation.Data.SatisfactionAnswers.Add(answer.Value);
            if (!answer.Value.IsSolved && access.Incident.State == IncidentState.Resolved) await TakeUpAsync(operation, access, answer.Value.Comment);
            operation.Record(nameof(Incident), access.Incident.Id, access.Incident.AffectedPersonId, null, Channel.Portal);
            await operation.CommitAsync();
            return Result.Done;
        },
        cancellation);

    private async Task TakeUpAsync(Operation operation, RequesterAccess access, string? comment)
    {
        var file = await files.OpenAsync(operation, access.Incident);
        if (!file.IsDone) return;
        var text = words["NotSolved"].Value;
        access.Incident.Receive(EntryKind.Mail, comment is null ? text : $"{text}\n\n{comment}", file.Value.Terms, access.Author, operation.Now);
    }
}
