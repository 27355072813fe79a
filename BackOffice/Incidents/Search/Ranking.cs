namespace BackOffice.Incidents.Search;

/// <summary>Which of the incidents that were found make a page, and in which order.</summary>
internal sealed class Ranking
{
    private readonly HashSet<long> titled;
    private readonly bool isAfterTitles;

    private Ranking(HashSet<long> titled, bool isAfterTitles) => (this.titled, this.isAfterTitles) = (titled, isAfterTitles);

    /// <summary>By sequence, in order, the place of the text to be shown.</summary>
    public required OrderedDictionary<long, long> Shown { get; init; }

    public required SearchCursor? Next { get; init; }

    /// <summary>Whether only the newest texts were looked at.</summary>
    public required bool IsPartial { get; init; }

    public static Ranking Of(IReadOnlyList<FoundText> found, SearchCursor? cursor, int size)
    {
        OrderedDictionary<long, long> shown = [];
        foreach (var hit in found.Where(hit => hit.By == FoundBy.Number)) shown.TryAdd(hit.Sequence, hit.Place);
        var titles = found.Where(hit => hit.By == FoundBy.Title).OrderByDescending(hit => hit.Place).ToList();
        var texts = found.Where(hit => hit.By == FoundBy.Text).OrderByDescending(hit => hit.Place).ToList();
        var olderTitles = BoundOf(found, FoundBy.TitleBound, titles.Count);
        var olderTexts = BoundOf(found, FoundBy.Bound, texts.Count);
        var isPartial = (olderTitles ?? olderTexts) is not null;
        HashSet<long> titled = [.. titles.Select(hit => hit.Sequence)];
        var isAfterTitles = cursor is not null;
        var lastTitle = cursor is { InTitles: true } ? cursor.Place : long.MaxValue;
        foreach (var title in titles)
        {
            if (shown.Count == size) return Make(new(lastTitle, InTitles: true));
            shown.TryAdd(title.Sequence, title.Place);
            lastTitle = title.Place;
        }

        if (titles.Count == FoundTexts.MostRead) return Make(new(titles[^1].Place, InTitles: true));
        if (olderTitles is { } titlesBelow) return Make(new(titlesBelow, InTitles: true));
        var isWhole = texts.Count < FoundTexts.MostRead && !isPartial && cursor is null;
        var matters = texts.GroupBy(hit => hit.Sequence).Where(matter => !shown.ContainsKey(matter.Key)).ToList();
        if (isWhole && shown.Count + matters.Count <= size) matters = [.. matters.OrderByDescending(matter => matter.Count()).ThenByDescending(matter => matter.Key)];
        var last = cursor is { InTitles: false } ? cursor.Place : long.MaxValue;
        foreach (var matter in matters)
        {
            if (shown.Count == size) return Make(new(last, InTitles: false));
            shown.TryAdd(matter.Key, matter.Max(hit => hit.Place));
            last = matter.Key * TextHit.PlacesPerIncident;
        }

        var rest = texts.Count == FoundTexts.MostRead ? texts[^1].Sequence * TextHit.PlacesPerIncident : olderTexts;
        return Make(rest is { } place ? new(place, InTitles: false) : null);

        Ranking Make(SearchCursor? next) => new(titled, isAfterTitles) { Shown = shown, Next = next, IsPartial = isPartial };
    }

    /// <summary>Below which place others were left for the next page; null when all were looked at.</summary>
    private static long? BoundOf(IReadOnlyList<FoundText> found, FoundBy by, int read) =>
        found.FirstOrDefault(hit => hit.By == by) is { Looked: >= FoundTexts.MostLooked, Place: var place } && read < FoundTexts.MostRead ? place : null;

    /// <summary>Whether a page before has listed it because of its title.</summary>
    public bool IsAgain(long sequence, string title, IReadOnlyList<string> words)
    {
        if (!isAfterTitles || titled.Contains(sequence)) return false;
        var said = SearchedText.WordsOf(title).ToList();
        return words.Take(words.Count - 1).All(said.Contains) && said.Exists(word => word.StartsWith(words[^1], StringComparison.Ordinal));
    }
}
