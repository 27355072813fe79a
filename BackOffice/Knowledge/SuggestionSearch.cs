using Shared.Knowledge;

namespace BackOffice.Knowledge;

/// <summary>How well articles answer a question.</summary>
internal sealed class SuggestionSearch(IReadOnlyCollection<Guid> categoryIds, IReadOnlyList<string> words)
{
    private const int OfCategory = 10, InTitle = 3, InText = 1;

    public bool IsEmpty => categoryIds.Count == 0 && words.Count == 0;

    /// <summary>Points for the category and for each word.</summary>
    public IQueryable<ScoredArticle> Score(IQueryable<Article> articles)
    {
        var scored = articles.Select(row => new ScoredArticle { Article = row, Points = row.Categories.Any(link => categoryIds.Contains(link.CategoryId)) ? OfCategory : 0 });
        foreach (var word in words)
        {
            scored = scored.Select(row => new ScoredArticle
            {
                Article = row.Article,
                Points = row.Points + (row.Article.SearchTitle.Contains(word) ? InTitle : row.Article.SearchText.Contains(word) ? InText : 0),
            });
        }

        return scored;
    }
}

internal sealed class ScoredArticle
{
    public required Article Article { get; init; }

    public required int Points { get; init; }
}
