using System.Globalization;
using BackOffice.Data;
using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Notices;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Links;

/// <param name="Solution">Told to the requester of every child too; its minutes are those of the major incident alone.</param>
/// <param name="Version">Of the major incident, as the screen read it.</param>
public sealed record ResolveMajorRequest(Guid IncidentId, SolutionOrder Solution, long Version)
{
    /// <summary>Whether an identity document in the text was looked at and is to be sent.</summary>
    public bool WithDocuments { get; init; }
}

/// <param name="Children">How many were resolved with it.</param>
public sealed record ResolvedMajor(int Children);

/// <summary>
/// Resolves a major incident and all its open children with the same text. The children go first, a batch at a time, and the major one last:
/// whoever is interrupted presses again and the rest follows.
/// </summary>
public sealed class ResolveMajor(Operations operations, IncidentFiles files, IncidentNotices notices) : IUseCase
{
    /// <summary>Children of one operation: so many are saved in one command.</summary>
    internal const int Batch = 80;

    public Permission Needs => Permission.WorkIncidents;

    public async Task<Result<ResolvedMajor>> ExecuteAsync(ResolveMajorRequest request, Actor actor, CancellationToken cancellation)
    {
        var resolved = 0;
        while (true)
        {
            var step = await operations.RunAsync<Step>(this, actor, operation => StepAsync(operation, request), cancellation);
            if (!step.IsDone) return step.Refusal;
            resolved += step.Value.Children;
            if (step.Value.IsLast) return new ResolvedMajor(resolved);
        }
    }

    private async Task<Result<Step>> StepAsync(Operation operation, ResolveMajorRequest request)
    {
        var found = await files.FindAsync(operation, request.IncidentId, request.Version);
        if (!found.IsDone) return found.Refusal;
        var (major, author) = (found.Value, found.Value.Author);
        if (!major.Incident.IsMajor) return LinkRefusals.NotMajor;
        var children = await operation.Data.Incidents.Within(major.Desk.ScopeOf(operation.Standing, operation.Actor.Id))
            .Where(row => row.ParentId == request.IncidentId && row.State <= IncidentState.Waiting).OrderBy(row => row.Sequence).Take(Batch).ToListAsync(operation.Cancellation);
        if (SensitiveText.Check(request.Solution.Text, request.WithDocuments) is { } sensitive) return sensitive;
        if (CannedText.CheckShared(request.Solution.Text) is { } unfilled) return unfilled;
        List<Incident> solved = [];
        foreach (var child in children)
        {
            var file = await files.OpenAsync(operation, child);
            var done = Resolve(file.Value, request.Solution with { Minutes = 0, InCall = false }, author, operation.Now);
            if (!done.IsDone) return done.Refusal;
            solved.Add(child);
        }

        var isLast = children.Count < Batch;
        if (isLast)
        {
            var done = Resolve(major, request.Solution, author, operation.Now);
            if (!done.IsDone) return done.Refusal;
            solved.Add(major.Incident);
        }

        await notices.ResolvedAsync(operation, [.. solved.Select(incident => (incident, incident.Entries.Last(entry => entry.Text.Length > 0)))]);
        return await CommitAsync(operation, major.Incident, children.Count, isLast);
    }

    private static Result Resolve(IncidentFile file, SolutionOrder solution, EntryAuthor author, DateTime now)
    {
        if (file.Incident.AssigneeId is null) file.Incident.Assign(file.Mine, file.Assignment, author, now);
        return file.Incident.Resolve(solution, file.Terms, author, now);
    }

    private static async Task<Result<Step>> CommitAsync(Operation operation, Incident major, int children, bool isLast)
    {
        operation.Record(nameof(Incident), major.Id, major.AffectedPersonId, $"{(isLast ? "Resolved" : "Children")}; {children.ToString(CultureInfo.InvariantCulture)}");
        await operation.CommitAsync();
        return new Step(children, isLast);
    }

    private sealed record Step(int Children, bool IsLast);
}
