using BackOffice.Data;
using BackOffice.Incidents.Console;
using Microsoft.EntityFrameworkCore;
using Shared.Common;
using Shared.Incidents;
using Shared.Security;

namespace BackOffice.Incidents.Search;

/// <summary>Finds incidents by words anywhere in their texts, or by number.</summary>
public sealed class SearchQueries(IDbContextFactory<BackOfficeDbContext> contexts, IncidentAccess access, TimeProvider clock)
{
    /// <summary>One page of what was found: by number, then in titles, then in other texts, each the newest first; of few, those that speak of it most. All words must stand in one text. Two statements.</summary>
    /// <param name="at">Key of the page before; null, or one that cannot be read, for the first.</param>
    public async Task<ConsolePage> SearchAsync(Actor actor, ConsoleFilter filter, string? at, CancellationToken cancellation)
    {
        var (desk, scope) = await access.DemandAsync(actor, Permission.ReadIncidents, cancellation);
        var searched = SearchedText.Of(filter.Text, TownTime.DayOf(clock.GetUtcNow().UtcDateTime).Year);
        if (searched.Words.Count == 0) return ConsolePage.Empty;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var isNarrowed = filter.View != ConsoleView.All || (filter with { Text = null }).IsNarrowed || scope.HiddenTeams.Count > 0 || scope.Entities.Count > 0;
        var cursor = SearchCursor.Read(at);
        var found = await FoundTexts.Query(data, searched, cursor, FilteredIncidents.Whole(data, filter, desk, scope), isNarrowed).ToListAsync(cancellation);
        var ranking = Ranking.Of(found, cursor, ConsoleQueries.RowsPerPage);
        if (ranking.Shown.Count == 0) return new([], ranking.Next?.ToString(), null) { IsPartial = ranking.IsPartial };
        var rows = await TextsAsync(data, ranking.Shown, scope, cancellation);
        return new(
            [.. ranking.Shown.Keys.Select(sequence => rows.GetValueOrDefault(sequence)).OfType<ReadRow>().Where(row => !ranking.IsAgain(row.Row.Sequence, row.Row.Title, searched.Words)).Select(row => row.Marked(searched.Words))],
            ranking.Next?.ToString(),
            null)
        { IsPartial = ranking.IsPartial };
    }

    private static async Task<Dictionary<long, ReadRow>> TextsAsync(BackOfficeDbContext data, OrderedDictionary<long, long> places, IncidentScope scope, CancellationToken cancellation)
    {
        var (sequences, texts) = (places.Keys.ToList(), places.Values.ToList());
        var rows = await (
            from row in IncidentRow.Of(data, data.Incidents.AsNoTracking().Where(row => sequences.Contains(row.Sequence)).Within(scope))
            join incident in data.Incidents on row.Id equals incident.Id
            select new ReadRow(
                row,
                incident.Description,
                data.TimelineEntries.Where(entry => entry.IncidentId == row.Id && texts.Contains((row.Sequence * TextHit.PlacesPerIncident) + entry.Number)).OrderByDescending(entry => entry.Number).Select(entry => entry.Text).FirstOrDefault())).ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Row.Sequence);
    }

    /// <param name="Entry">The entry in which words were found; null when it was title or description.</param>
    internal sealed record ReadRow(IncidentRow Row, string Description, string? Entry)
    {
        public IncidentRow Marked(IReadOnlyList<string> words) => Row with { Snippet = Snippet.Of(Entry ?? Description, words) };
    }
}
