using System.Globalization;
using Shared.Knowledge;

namespace BackOffice.Knowledge;

/// <summary>Which articles a list shows; the last two are for those who write them.</summary>
public enum ArticleShelf
{
    Current,
    Drafts,
    Archived,
}

/// <summary>What somebody looks for among the articles.</summary>
/// <param name="Text">Words, all of which must stand in the title or the text.</param>
public sealed record KnowledgeFilter(string? Text = null, Guid? Category = null, ArticleAudience? Audience = null, string? Language = null, ArticleShelf Shelf = ArticleShelf.Current)
{
    public bool IsNarrowed => this != new KnowledgeFilter(Shelf: Shelf);

    /// <param name="branch">The category looked for and all below it.</param>
    internal IQueryable<Article> Apply(IQueryable<Article> articles, IReadOnlyList<Guid> branch)
    {
        foreach (var word in SuggestionWords.OfSearch(Text)) articles = articles.Where(row => row.SearchText.Contains(word));
        if (Category is not null) articles = articles.Where(row => row.Categories.Any(link => branch.Contains(link.CategoryId)));
        if (Audience is { } audience) articles = articles.Where(row => row.Audience == audience);
        if (!string.IsNullOrEmpty(Language)) articles = articles.Where(row => row.Language == Language);
        return articles.Where(row => row.IsArchived == (Shelf == ArticleShelf.Archived) && (Shelf == ArticleShelf.Archived || row.IsPublished == (Shelf == ArticleShelf.Current)));
    }
}

/// <summary>The last row of a page; unreadable ones are the beginning of the list.</summary>
/// <param name="Rank">0 where the title has the first word looked for, otherwise 1.</param>
internal sealed record ArticleCursor(int Rank, string SearchTitle, Guid Id)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Rank}~{Id:N}~{SearchTitle}");

    public static ArticleCursor? Read(string? text) =>
        text?.Split('~', 3) is [var rank, var id, var title] && rank is "0" or "1" && Guid.TryParseExact(id, "N", out var guid) ? new(rank == "0" ? 0 : 1, title, guid) : null;
}
