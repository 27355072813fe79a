namespace BackOffice.Incidents.Console;

/// <summary>What the console shows now: the page, what was marked in it, and what arrived since it was read.</summary>
public sealed class ConsoleState
{
    private readonly HashSet<Guid> marked = [];
    private readonly HashSet<Guid> arrived = [];
    private Guid? anchor;

    public ConsolePage Page { get; private set; } = ConsolePage.Empty;

    public bool IsRead { get; private set; }

    /// <summary>Incidents that the list would show now and that are not on the page.</summary>
    public int Arrived => arrived.Count;

    public IReadOnlyList<IncidentRow> Marked => [.. Page.Rows.Where(row => marked.Contains(row.Id))];

    public bool AreAllMarked => Page.Rows.Count > 0 && Page.Rows.All(row => marked.Contains(row.Id));

    public bool IsMarked(Guid id) => marked.Contains(id);

    public bool IsShown(Guid id) => Page.Rows.Any(row => row.Id == id);

    public void Show(ConsolePage page)
    {
        (Page, IsRead) = (page, true);
        arrived.Clear();
        marked.RemoveWhere(id => !IsShown(id));
    }

    /// <summary>Rows on the page as they are now; each stays in its place so that nothing jumps under the hand.</summary>
    public void Update(IReadOnlyList<IncidentRow> rows)
    {
        var now = rows.ToDictionary(row => row.Id);
        Page = Page with { Rows = [.. Page.Rows.Select(row => now.TryGetValue(row.Id, out var changed) ? changed with { Snippet = row.Snippet } : row)] };
    }

    public void Announce(IEnumerable<Guid> ids) => arrived.UnionWith(ids.Where(id => !IsShown(id)));

    public void Mark(Guid id, bool range)
    {
        if (range && anchor is { } from && IsShown(from)) marked.UnionWith(Between(from, id));
        else if (!marked.Remove(id)) marked.Add(id);
        anchor = id;
    }

    public void MarkAll(bool all)
    {
        marked.Clear();
        if (all) marked.UnionWith(Page.Rows.Select(row => row.Id));
    }

    private IEnumerable<Guid> Between(Guid one, Guid other)
    {
        var ids = Page.Rows.Select(row => row.Id).ToList();
        var (first, last) = (Math.Min(ids.IndexOf(one), ids.IndexOf(other)), Math.Max(ids.IndexOf(one), ids.IndexOf(other)));
        return ids.Skip(first).Take(last - first + 1);
    }
}
