using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Security;

namespace BackOffice.Incidents.Portal;

/// <summary>What requesters say of the help desk.</summary>
public sealed class SatisfactionQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access)
{
    /// <summary>The answer about one incident; null when there is none, or when the official may not see the incident. One statement.</summary>
    public async Task<SatisfactionView?> OfIncidentAsync(Actor actor, Guid incidentId, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await (
            from incident in data.Incidents.Within(scope)
            where incident.Id == incidentId
            join answer in data.SatisfactionAnswers on incident.Id equals answer.IncidentId
            select new SatisfactionView(answer.IsSolved, answer.Score, answer.Comment, answer.At)).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>How they answered in a period; of the incidents that the official may see. One statement.</summary>
    /// <param name="since">UTC, inclusive.</param>
    /// <param name="before">UTC, exclusive.</param>
    public async Task<SatisfactionSummary> SummaryAsync(Actor actor, DateTime since, DateTime before, CancellationToken cancellation)
    {
        var (_, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var found = await (
            from answer in data.SatisfactionAnswers
            where answer.At >= since && answer.At < before
            join incident in data.Incidents.Within(scope) on answer.IncidentId equals incident.Id
            group answer by 1 into all
            select new { Answers = all.Count(), Solved = all.Sum(row => row.IsSolved ? 1 : 0), Points = all.Sum(row => row.Score) }).SingleOrDefaultAsync(cancellation);
        return found is null ? new(0, 0, null) : new(found.Answers, found.Solved, (double)found.Points / found.Answers);
    }
}

/// <param name="Score">From 1 to 5.</param>
public sealed record SatisfactionView(bool IsSolved, int Score, string? Comment, DateTime At);

/// <param name="Average">From 1 to 5; null when nobody answered.</param>
public sealed record SatisfactionSummary(int Answers, int Solved, double? Average);
