using BackOffice.Data;
using BackOffice.Incidents.Console;
using Shared.Incidents;

namespace BackOffice.Incidents.Search;

/// <summary>A text that was found, by number, in a title or elsewhere.</summary>
internal sealed record FoundText
{
    public required long Place { get; init; }

    public required FoundBy By { get; init; }

    /// <summary>How many texts were looked through, where that is what the row says.</summary>
    public int Looked { get; init; }

    public long Sequence => Place / TextHit.PlacesPerIncident;
}

internal enum FoundBy
{
    Number = 1,
    Title = 2,
    Text = 3,

    /// <summary>Not found but looked at: the oldest text, when others were left for the next page.</summary>
    Bound = 4,

    /// <summary>The same of titles.</summary>
    TitleBound = 5,
}

/// <summary>Asks the index for the newest texts that fit a filter: one statement, however many there are.</summary>
internal static class FoundTexts
{
    /// <summary>An incident is found in several texts: more are read than a page shows.</summary>
    public const int MostRead = 300;

    /// <summary>Where a filter leaves out most of what is found, no more than so many are looked at for one page.</summary>
    public const int MostLooked = 20_000;

    public static IQueryable<FoundText> Query(BackOfficeDbContext data, SearchedText searched, SearchCursor? cursor, IQueryable<Incident> allowed, bool isNarrowed)
    {
        var sequences = searched.Sequences;
        List<IQueryable<FoundText>> found = [];
        if (cursor is null && sequences.Count > 0) found.Add(allowed.Where(row => sequences.Contains(row.Sequence)).Select(row => new FoundText { Place = row.Sequence * TextHit.PlacesPerIncident, By = FoundBy.Number, Looked = 0 }));
        if (cursor is null or { InTitles: true }) found.AddRange(Texts(data, searched.Words, FoundBy.Title, cursor?.Place ?? long.MaxValue, allowed, isNarrowed));
        found.AddRange(Texts(data, searched.Words, FoundBy.Text, cursor is { InTitles: false } ? cursor.Place : long.MaxValue, allowed, isNarrowed));
        return found.Aggregate((all, some) => all.Concat(some));
    }

    private static IEnumerable<IQueryable<FoundText>> Texts(BackOfficeDbContext data, IReadOnlyList<string> words, FoundBy by, long below, IQueryable<Incident> allowed, bool isNarrowed)
    {
        var hits = data.FindTexts(words, by == FoundBy.Title).Where(hit => hit.Place < below).OrderByDescending(hit => hit.Place);
        if (!isNarrowed) return [hits.Take(MostRead).Select(hit => new FoundText { Place = hit.Place, By = by, Looked = 0 })];
        var looked = hits.Take(MostLooked);
        var fitting = looked.Join(allowed, hit => hit.Sequence, row => row.Sequence, (hit, _) => hit).OrderByDescending(hit => hit.Place).Take(MostRead).Select(hit => new FoundText { Place = hit.Place, By = by, Looked = 0 });
        var bound = by == FoundBy.Title ? FoundBy.TitleBound : FoundBy.Bound;
        return [fitting, looked.GroupBy(_ => 1).Select(all => new FoundText { Place = all.Min(hit => hit.Place), By = bound, Looked = all.Count() })];
    }
}
