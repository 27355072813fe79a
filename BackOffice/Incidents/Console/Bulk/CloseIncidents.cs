using BackOffice.Components;
using BackOffice.Data;
using BackOffice.Incidents.Card.Reply;
using BackOffice.Incidents.Notices;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Console.Bulk;

/// <param name="Solution">What is told of open ones, 1 to 20,000 characters; resolved ones have theirs already.</param>
public sealed record CloseIncidentsRequest(IReadOnlyList<Guid> Ids, string? Solution);

/// <summary>Closes incidents. An open one is resolved first and its requester is told, once it can no longer be taken back; one of nobody by whoever closes it.</summary>
public sealed class CloseIncidents(Operations operations, IncidentFiles files, IncidentNotices notices, ScreenSettings screens) : IUseCase
{
    /// <summary>Whoever takes it back at the last moment is heard before the notices leave.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(10);

    public Permission Needs => Permission.WorkIncidents;

    public Task<Result<BulkDone>> ExecuteAsync(CloseIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<BulkDone>(
        this,
        actor,
        async operation =>
        {
            // one text for several people: nobody's document belongs in it
            if (SensitiveText.Check(request.Solution, withDocuments: false) is { } sensitive) return sensitive;
            if (CannedText.CheckShared(request.Solution) is { } unfilled) return unfilled;
            List<(Incident, TimelineEntry)> solved = [];
            return await BulkRun.RunAsync(operation, files, request.Ids, file => Close(file, request.Solution, operation.Now, solved), () => notices.ResolvedAsync(operation, solved, operation.Now + screens.MessageWithAction + Margin));
        },
        cancellation);

    private static Result Close(IncidentFile file, string? solution, DateTime now, List<(Incident, TimelineEntry)> solved)
    {
        var incident = file.Incident;
        if (incident.IsOpen)
        {
            // checked before anybody is given it: a refused one stays as it is
            if (PlainText.Block(solution).Length == 0) return IncidentRefusals.TextMissing;
            if (solution!.Length > IncidentLimits.Entry) return IncidentRefusals.TextTooLong;
            if (incident.AssigneeId is null) incident.Assign(file.Mine, file.Assignment, file.Author, now);
            var resolved = incident.Resolve(new(solution, 0), file.Terms, file.Author, now);
            if (!resolved.IsDone) return resolved;
            solved.Add((incident, incident.Entries.Last(entry => entry.Text.Length > 0)));
        }

        return incident.Close(file.Author, now);
    }
}
