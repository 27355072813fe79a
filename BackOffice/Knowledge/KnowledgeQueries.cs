using BackOffice.Data;
using BackOffice.Knowledge.Rendering;
using BackOffice.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Incidents.Categories;
using Shared.Knowledge;
using Shared.Persons;
using Shared.Security;

namespace BackOffice.Knowledge;

/// <summary>Reads the articles for the officials.</summary>
public sealed class KnowledgeQueries(IDbContextFactory<BackOfficeDbContext> contexts, OfficialAccess access, IStringLocalizer<KnowledgeTexts> words)
{
    public const int RowsPerPage = 25;

    /// <summary>More suggestions than this are not read while somebody waits on the telephone.</summary>
    public const int MostSuggestions = 5;

    private const int OpeningSource = 600;

    /// <summary>One page: titles with the first word first, then by title. One statement, two with a category.</summary>
    /// <param name="after">Key of the page before; null for the beginning.</param>
    public async Task<Page<ArticleRow>> ListAsync(Actor actor, KnowledgeFilter filter, string? after, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, filter.Shelf == ArticleShelf.Current ? Permission.ReadKnowledge : Permission.ManageKnowledge, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var first = SuggestionWords.OfSearch(filter.Text).FirstOrDefault() ?? "";
        var branch = filter.Category is { } category ? new CategoryTree(await data.Categories.AsNoTracking().ToListAsync(cancellation)).BranchOf(category) : [];
        var ranked = filter.Apply(data.Articles.AsNoTracking(), branch).Select(row => new { Article = row, Rank = row.SearchTitle.Contains(first) ? 0 : 1 });
        if (ArticleCursor.Read(after) is { Rank: var rank, SearchTitle: var title, Id: var id })
        {
            ranked = ranked.Where(row => row.Rank > rank || (row.Rank == rank
                && (row.Article.SearchTitle.CompareTo(title) > 0 || (row.Article.SearchTitle == title && row.Article.Id.CompareTo(id) > 0))));
        }

        var found = await ranked.OrderBy(row => row.Rank).ThenBy(row => row.Article.SearchTitle).ThenBy(row => row.Article.Id).Take(RowsPerPage + 1)
            .Select(row => new
            {
                Row = new ArticleRow(
                    row.Article.Slug, row.Article.Title, row.Article.Language, row.Article.Audience, row.Article.IsPublished, row.Article.IsArchived, row.Article.WrittenAt, row.Article.WrittenBy),
                row.Rank,
                row.Article.SearchTitle,
                row.Article.Id,
            })
            .ToListAsync(cancellation);
        var shown = found.Take(RowsPerPage).ToList();
        return new([.. shown.Select(row => row.Row)], found.Count > RowsPerPage ? new ArticleCursor(shown[^1].Rank, shown[^1].SearchTitle, shown[^1].Id).ToString() : null);
    }

    /// <summary>One article, with its former texts for who writes articles; null when there is none, or only a draft or an archived one that this official does not write. Two statements.</summary>
    public async Task<ArticleView?> ReadAsync(Actor actor, string slug, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadKnowledge, cancellation);
        var writes = await WritesAsync(actor, cancellation);
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var found = await data.Articles.AsNoTracking().Where(row => row.Slug == slug && (writes || (row.IsPublished && !row.IsArchived)))
            .Select(row => new ArticleView(
                row.Id, row.Slug, row.Title, row.Language, row.Body, row.Audience, row.IsPublished, row.IsArchived,
                row.Number, row.WrittenAt, row.WrittenBy, row.Version, row.Categories.Select(link => link.CategoryId).ToList()))
            .SingleOrDefaultAsync(cancellation);
        if (found is null || !writes) return found;
        var former = await data.ArticleVersions.Where(row => row.ArticleId == found.Id).OrderByDescending(row => row.Number)
            .Select(row => new FormerText(row.Number, row.WrittenAt, row.WrittenBy)).ToListAsync(cancellation);
        return found with { Former = former };
    }

    /// <summary>A text that an article had; null when there is none, and for who does not write articles: what was taken out of one is not read any more. One statement.</summary>
    public async Task<FormerArticle?> FormerAsync(Actor actor, Guid articleId, int number, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadKnowledge, cancellation);
        if (!await WritesAsync(actor, cancellation)) return null;
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        return await data.ArticleVersions.Where(row => row.ArticleId == articleId && row.Number == number)
            .Select(row => new FormerArticle(row.Number, row.Title, row.Body, row.WrittenAt, row.WrittenBy)).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The articles that may answer, the best first: those of the category, then those whose title or text has the words. At most five, one statement.</summary>
    /// <param name="categoryIds">The category and those above it; an article of any of them counts.</param>
    /// <param name="question">What the requester said; null while nothing is typed.</param>
    /// <param name="language">Articles in this language and in Spanish are suggested, this language first.</param>
    public async Task<IReadOnlyList<ArticleSuggestion>> SuggestAsync(Actor actor, IReadOnlyCollection<Guid>? categoryIds, string? question, string? language, CancellationToken cancellation)
    {
        await access.DemandAsync(actor, Permission.ReadKnowledge, cancellation);
        var ignored = words["Suggest.Ignored"].Value.Split(' ').ToHashSet();
        var search = new SuggestionSearch(categoryIds ?? [], SuggestionWords.OfQuestion(question, ignored));
        if (search.IsEmpty) return [];
        await using var data = await contexts.CreateDbContextAsync(cancellation);
        var found = await search.Score(data.Articles.AsNoTracking().Where(row => row.IsPublished && !row.IsArchived && (row.Language == Languages.Spanish || row.Language == language)))
            .Where(row => row.Points > 0)
            .OrderByDescending(row => row.Points).ThenByDescending(row => row.Article.Language == language).ThenBy(row => row.Article.SearchTitle).Take(MostSuggestions)
            .Select(row => new { row.Article.Slug, row.Article.Title, row.Article.Language, row.Article.Audience, Opening = row.Article.Body.Substring(0, OpeningSource) })
            .ToListAsync(cancellation);
        return [.. found.Select(row => new ArticleSuggestion(row.Slug, row.Title, row.Language, row.Audience, ArticleHtml.Opening(row.Opening)))];
    }

    private async Task<bool> WritesAsync(Actor actor, CancellationToken cancellation) =>
        await access.StandingAsync(actor, cancellation) is { } standing && RolePermissions.Allow(standing.Roles, Permission.ManageKnowledge);
}
