using BackOffice.Incidents.Search;
using Shared.Security;

namespace BackOffice.Incidents.Console;

/// <summary>Reads what the console shows, by words or by list, and what changed of it.</summary>
public sealed class ConsoleReading(ConsoleQueries list, SearchQueries search)
{
    public Task<ConsolePage> PageAsync(Actor actor, ConsoleFilter filter, string? at, CancellationToken cancellation) =>
        filter.IsSearch ? search.SearchAsync(actor, filter, at, cancellation) : list.ListAsync(actor, filter, at, cancellation);

    public Task<ConsoleCounts> CountAsync(Actor actor, CancellationToken cancellation) => list.CountAsync(actor, cancellation);

    /// <summary>Brings the rows of the page up to date and says what would be new on it.</summary>
    public async Task FollowAsync(Actor actor, ConsoleFilter filter, ConsoleState state, IReadOnlyList<Guid> changed, CancellationToken cancellation)
    {
        var shown = changed.Where(state.IsShown).ToList();
        if (shown.Count > 0) state.Update(await list.RowsAsync(actor, shown, cancellation));
        var others = changed.Where(id => !state.IsShown(id)).ToList();
        if (others.Count > 0 && !filter.IsSearch) state.Announce(await list.MatchingAsync(actor, filter, others, cancellation));
    }
}
