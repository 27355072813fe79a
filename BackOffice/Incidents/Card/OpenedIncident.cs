using BackOffice.Incidents.Card.Timeline;
using Shared.Security;

namespace BackOffice.Incidents.Card;

/// <summary>One incident on one screen: what was read of it, and how far the official had read when the writing began.</summary>
public sealed class OpenedIncident(IncidentCardQueries queries, Actor actor, string number)
{
    private readonly SortedDictionary<int, EntryRow> known = new(Comparer<int>.Create((one, other) => other.CompareTo(one)));

    public Actor Actor => actor;

    /// <summary>Null until it is read, and when there is none.</summary>
    public IncidentCard? Card { get; private set; }

    /// <summary>All entries read so far, the newest first.</summary>
    public IReadOnlyList<EntryRow> Rows { get; private set; } = [];

    public bool HasEarlier => Rows.Count > 0 && Rows[^1].Number > 1;

    public bool IsWriting { get; private set; }

    /// <summary>The last entry that the official can have taken into account.</summary>
    public int Seen { get; private set; }

    /// <summary>What others wrote since the official began to write, the newest first.</summary>
    public IReadOnlyList<EntryRow> News => [.. Rows.Where(row => row.Number > Seen && row.IsNewsFor(actor.Id))];

    public async Task ReadAsync()
    {
        Card = await queries.OpenAsync(actor, number, CancellationToken.None);
        if (Card is null) return;
        Keep(Card.Entries);
        if (!IsWriting || News.Count == 0) Acknowledge();
    }

    public async Task ReadEarlierAsync()
    {
        if (Card is not null) Keep((await queries.EarlierAsync(actor, Card.View.Id, Rows[^1].Number, CancellationToken.None)).Rows);
    }

    /// <summary>Something is being written, or not any more.</summary>
    /// <param name="since">The last entry that was there when it began; null for the last one that is shown.</param>
    public void Write(bool isWriting, int? since = null)
    {
        IsWriting = isWriting;
        if (isWriting && since is { } seen) Seen = seen;
        if (!isWriting || News.Count == 0) Acknowledge();
    }

    /// <summary>The official has read what is new.</summary>
    public void Acknowledge() => Seen = Card?.View.LastEntry ?? 0;

    private void Keep(IEnumerable<EntryRow> rows)
    {
        foreach (var row in rows) known[row.Number] = row;
        Rows = [.. known.Values];
    }
}
