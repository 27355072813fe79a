using BackOffice.Administration;
using BackOffice.Data;
using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Drafts;
using BackOffice.Incidents.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.Requesters;
using Shared.Security;

namespace BackOffice.Incidents;

/// <param name="Solution">What was done, when it was solved while somebody called or was there; null leaves it open.</param>
public sealed record LogIncidentRequest(IncomingMatter Matter, SolutionOrder? Solution = null)
{
    /// <summary>Whether they did not say who they are; otherwise somebody must be named.</summary>
    public bool IsUnidentified { get; init; }

    /// <summary>Whether they come for somebody else, who is then the requester.</summary>
    public bool IsForOther { get; init; }

    /// <summary>The open major incident of which this is one more.</summary>
    public Guid? MajorId { get; init; }

    /// <summary>Whether it tells of a failure that hits many.</summary>
    public bool DeclaresMajor { get; init; }
}

/// <param name="Number">INC-2026-000123.</param>
/// <param name="AccessCode">In clear, for a requester without e-mail; null for others.</param>
public sealed record LoggedIncident(Guid Id, string Number, bool IsResolved, string? AccessCode);

/// <summary>An official writes down what somebody tells or asks, by telephone or in person: it is solved at once, or goes to the team of its category. The draft ends with it.</summary>
public sealed class LogIncident(Operations operations, IncidentLogging logging, IncidentNotices notices, TownHallOptions options) : IUseCase
{
    public Permission Needs => Permission.LogIncidents;

    public Task<Result<LoggedIncident>> ExecuteAsync(LogIncidentRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<LoggedIncident>(
        this,
        actor,
        async operation =>
        {
            var missing = Missing(request);
            var logged = await logging.LogAsync(operation, request.Matter with { GivesCode = false });
            if (!logged.IsDone || missing.Count > 0) return Result<LoggedIncident>.From([.. missing, .. logged.IsDone ? [] : logged.Refusals]);
            var (incident, requester, file, _) = logged.Value;
            var hung = await HangAsync(operation, request.MajorId, file);
            if (!hung.IsDone) return hung.Refusal;
            if (request.DeclaresMajor) incident.SetMajor(isMajor: true, file.Author, operation.Now);
            if (request.Solution is { } solution)
            {
                incident.Assign(file.Mine, file.Assignment, file.Author, operation.Now);
                var values = new CannedValues(requester?.Name, incident.Number, file.Author.Name, (await options.GetAsync(cancellation)).TownHallName);
                var text = CannedText.Complete(solution.Text ?? "", values);
                if (!text.IsDone) return text.Refusal;
                var resolved = incident.Resolve(solution with { Text = text.Value, InCall = true }, file.Terms, file.Author, operation.Now);
                if (!resolved.IsDone) return resolved.Refusal;
            }

            var code = request.Solution is null && await notices.ReceivedAsync(operation, logged.Value) is null ? incident.GiveAccessCode() : null;
            operation.Record(nameof(Incident), incident.Id, incident.AffectedPersonId, incident.Channel.ToString());
            await operation.CommitAsync();
            return new LoggedIncident(incident.Id, incident.Number, request.Solution is not null, code);
        },
        cancellation);

    /// <summary>What the rules of an incident do not ask for, or would only say later: the official mends everything at once.</summary>
    private static List<Refusal> Missing(LogIncidentRequest request)
    {
        List<Refusal> missing = [];
        if (request.IsForOther && request.Matter.Requester is null) missing.Add(IncidentRefusals.AffectedMissing);
        if ((request.IsForOther ? request.Matter.Caller : request.Matter.Requester) is null && !request.IsUnidentified) missing.Add(IncidentRefusals.CallerMissing);
        if (request.Matter.CategoryId is null && string.IsNullOrWhiteSpace(request.Matter.Title)) missing.Add(IncidentRefusals.TitleMissing);
        if (request.Solution is { } solution && string.IsNullOrWhiteSpace(solution.Text)) missing.Add(IncidentRefusals.TextMissing);
        if (request.Solution is { Minutes: < 0 or > IncidentLimits.HandlingMinutes }) missing.Add(IncidentRefusals.MinutesInvalid);
        return missing;
    }

    /// <summary>Ends the draft and hangs the incident under a major incident, in one statement.</summary>
    private static async Task<Result> HangAsync(Operation operation, Guid? majorId, IncidentFile file)
    {
        if (majorId is not { } id)
        {
            await operation.ForgetDraftAsync(Draft.Call);
            return Result.Done;
        }

        var official = operation.Actor.Id;
        var found = await (
            from major in operation.Data.Incidents
            where major.Id == id && major.IsMajor
            join mine in operation.Data.Set<Draft>().Where(row => row.Subject == Draft.Call) on official equals mine.OfficialId into drafts
            from draft in drafts.DefaultIfEmpty()
            select new { Major = major, Draft = draft }).SingleOrDefaultAsync(operation.Cancellation);
        var scope = file.Desk.ScopeOf(operation.Standing, official);
        if (found is not { Major.IsOpen: true } || !scope.Covers(found.Major.TeamId, found.Major.EntityId)) return IncidentRefusals.MajorEnded;
        if (found.Draft is { } ended) operation.Data.Remove(ended);
        return file.Incident.SetParent(found.Major, null, file.Author, operation.Now);
    }
}
