using BackOffice.Incidents.Search;

namespace BackOffice.Tests.Incidents.Search;

public sealed class RankingTests
{
    [Fact]
    public void Next_WithAnOldNumberAmongTheTitles_GoesOnBelowTheLastTitleShown()
    {
        List<FoundText> found = [Hit(3, FoundBy.Number), Hit(3, FoundBy.Title), .. Enumerable.Range(10, 5).Select(sequence => Hit(sequence, FoundBy.Title))];
        var first = Ranking.Of(found, null, 3);
        Assert.Equal([3, 14, 13], first.Shown.Keys);
        Assert.Equal(new SearchCursor(PlaceOf(13), InTitles: true), first.Next);
    }

    [Fact]
    public void Next_WhenOnlyTheNewestTitlesWereLookedAt_GoesOnWithOlderTitles()
    {
        List<FoundText> found = [Hit(50, FoundBy.Title), Bound(40, FoundBy.TitleBound, FoundTexts.MostLooked), Hit(60, FoundBy.Text), Bound(30, FoundBy.Bound, 9)];
        var first = Ranking.Of(found, null, 25);
        Assert.Equal([50], first.Shown.Keys);
        Assert.Equal((new SearchCursor(PlaceOf(40), InTitles: true), true), (first.Next, first.IsPartial));
    }

    [Fact]
    public void Next_WhenAllTitlesWereLookedAt_ListsTheTextsToo()
    {
        List<FoundText> found = [Hit(50, FoundBy.Title), Bound(40, FoundBy.TitleBound, 9), Hit(60, FoundBy.Text), Bound(30, FoundBy.Bound, FoundTexts.MostLooked)];
        var first = Ranking.Of(found, null, 25);
        Assert.Equal([50, 60], first.Shown.Keys);
        Assert.Equal((new SearchCursor(PlaceOf(30), InTitles: false), true), (first.Next, first.IsPartial));
    }

    private static FoundText Hit(long sequence, FoundBy by) => new() { Place = PlaceOf(sequence), By = by };

    private static FoundText Bound(long sequence, FoundBy by, int looked) => new() { Place = PlaceOf(sequence), By = by, Looked = looked };

    private static long PlaceOf(long sequence) => sequence * TextHit.PlacesPerIncident;
}
