using BackOffice.Data;
using BackOffice.Incidents.ServiceLevels;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.Console.Bulk;

/// <param name="Former">What it was before.</param>
/// <param name="VersionAfter">As the change left it.</param>
public sealed record TakenBack(Guid Id, FormerIncident Former, long VersionAfter);

/// <summary>At most 100.</summary>
public sealed record TakeBackBulkRequest(IReadOnlyList<TakenBack> Rows);

/// <summary>Makes incidents what they were before a change of several; those that changed since are left and told. The answers that did not leave yet never will.</summary>
public sealed class TakeBackBulk(Operations operations, IncidentFiles files, HelpDeskBook book, ServiceLevelBook levels) : IUseCase
{
    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<BulkDone>> ExecuteAsync(TakeBackBulkRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BulkDone>(
        this,
        actor,
        async operation =>
        {
            var rows = request.Rows.DistinctBy(row => row.Id).ToDictionary(row => row.Id);
            var desk = await book.GetAsync(cancellation);
            if (rows.Values.Any(row => !IsKnown(desk, operation, row.Former))) return Refusal.NotFound;
            Dictionary<Guid, ServiceTerms?> terms = [];
            foreach (var (id, row) in rows) terms[id] = await levels.TermsAsync(desk.Categories.Find(row.Former.CategoryId)!.LevelOf(row.Former.Kind), row.Former.Priority, cancellation);
            var answers = await BulkAnswers.ReadAsync(operation, [.. rows.Values.Where(BulkAnswers.MayHave).Select(row => row.Id)]);
            var done = await BulkRun.RunAsync(operation, files, [.. rows.Keys], file => TakeBack(file, rows[file.Incident.Id], terms[file.Incident.Id], answers, operation.Now));
            return done.IsDone ? done.Value with { Told = answers.Told } : done;
        },
        cancellation);

    private static Result TakeBack(IncidentFile file, TakenBack row, ServiceTerms? terms, BulkAnswers answers, DateTime now)
    {
        var (incident, isAnswered) = (file.Incident, BulkAnswers.MayHave(row) && file.Incident.ClosedAt is not null);
        var (closedAt, answer) = (incident.ClosedAt, isAnswered ? answers.Of(incident) : TakenBackAnswer.None);
        var done = incident.TakeBack(row.Former, row.VersionAfter, terms, answer, file.Author, now);
        if (done.IsDone && isAnswered) answers.TakeBack(incident, closedAt, now);
        return done;
    }

    /// <summary>What it was is told by the screen: it must name what exists and what the official may see.</summary>
    private static bool IsKnown(HelpDesk desk, Operation operation, FormerIncident former) =>
        desk.Categories.Find(former.CategoryId) is not null
        && (former.TeamId is not { } team || (desk.Teams.ContainsKey(team) && desk.ScopeOf(operation.Standing, operation.Actor.Id).Covers(team, null)))
        && (former.AssigneeId is not { } official || desk.Officials.ContainsKey(official));
}
