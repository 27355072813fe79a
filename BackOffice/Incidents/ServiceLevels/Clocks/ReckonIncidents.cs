using BackOffice.Data;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Incidents.ServiceLevels;
using Shared.Security;

namespace BackOffice.Incidents.ServiceLevels.Clocks;

/// <param name="AtMost">1–100 incidents.</param>
public sealed record ReckonIncidentsRequest(int AtMost);

/// <summary>Reckons at most a hundred open incidents of one service level that changed.</summary>
public sealed class ReckonIncidents(Operations operations) : IUseCase
{
    public Permission Needs => Permission.ActAsSystem;

    /// <returns>0 when nothing is left to be reckoned.</returns>
    public Task<Result<int>> ExecuteAsync(ReckonIncidentsRequest request, Actor actor, CancellationToken cancellation) => operations.RunAsync<int>(
        this,
        actor,
        async operation =>
        {
            if (await operation.Data.ServiceRecounts.OrderBy(row => row.LevelId).FirstOrDefaultAsync(operation.Cancellation) is not { } recount) return 0;
            var most = Math.Clamp(request.AtMost, 1, ServiceBatches.Size);
            var incidents = await OpenAsync(operation, recount, most);
            var terms = await TermsAsync(operation, recount.LevelId);
            foreach (var incident in incidents) incident.Reckon(terms(incident.Priority), operation.Now);
            if (incidents.Count == most) recount.Reach(incidents[^1].Sequence);
            else operation.Data.ServiceRecounts.Remove(recount);
            operation.Record(nameof(ServiceLevel), recount.LevelId, null);
            await operation.CommitAsync();
            return incidents.Count + 1;
        },
        cancellation);

    /// <summary>By priority, as this transaction reads them: what is in memory may be older than what asked for this.</summary>
    private static async Task<Func<int, ServiceTerms?>> TermsAsync(Operation operation, Guid levelId)
    {
        var found = await operation.Data.ServiceLevels.AsNoTracking().Where(level => level.Id == levelId)
            .Join(operation.Data.BusinessCalendars, level => level.CalendarId, calendar => calendar.Id, (level, calendar) => new { Level = level, Calendar = calendar }).SingleOrDefaultAsync(operation.Cancellation);
        return priority => found?.Level.TermsOf(priority, found.Calendar);
    }

    private static Task<List<Incident>> OpenAsync(Operation operation, ServiceRecount recount, int most)
    {
        var of = operation.Data.Incidents.Where(row => row.ServiceLevelId == recount.LevelId && row.Sequence > recount.After);
        var next = of.Where(row => row.State == IncidentState.New).OrderBy(row => row.Sequence).Take(most).Select(row => row.Sequence)
            .Union(of.Where(row => row.State == IncidentState.Assigned).OrderBy(row => row.Sequence).Take(most).Select(row => row.Sequence))
            .Union(of.Where(row => row.State == IncidentState.InProgress).OrderBy(row => row.Sequence).Take(most).Select(row => row.Sequence))
            .Union(of.Where(row => row.State == IncidentState.Waiting).OrderBy(row => row.Sequence).Take(most).Select(row => row.Sequence))
            .OrderBy(sequence => sequence).Take(most);
        return operation.Data.Incidents.Where(row => next.Contains(row.Sequence)).OrderBy(row => row.Sequence).ToListAsync(operation.Cancellation);
    }
}
