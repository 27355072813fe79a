using Shared.Common;

namespace Shared.Knowledge;

/// <summary>Something the help desk knows, to be read and sent. Archived, never deleted: answers link to it.</summary>
public sealed class Article : IVersioned
{
    private readonly List<ArticleCategory> categories = [];

    private Article()
    {
    }

    public Guid Id { get; private set; }

    /// <summary>Last part of the address, unique; made of the first title and kept when that changes.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>1–120 characters.</summary>
    public string Title { get; private set; } = "";

    /// <summary>es, ca or eu.</summary>
    public string Language { get; private set; } = "";

    /// <summary>Markdown, at most 50,000 characters.</summary>
    public string Body { get; private set; } = "";

    public ArticleAudience Audience { get; private set; }

    /// <summary>False for a draft.</summary>
    public bool IsPublished { get; private set; }

    public bool IsArchived { get; private set; }

    /// <summary>It came with the application and nobody changed it, so that a new release may.</summary>
    public bool IsShipped { get; private set; }

    /// <summary>The title folded for searching and sorting.</summary>
    public string SearchTitle { get; private set; } = "";

    /// <summary>Title and text folded for searching.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Which text this is: 1 for the first, one more with each change of title or text.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>UTC, when this text was written.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Name of the official who wrote it.</summary>
    public string WrittenBy { get; private set; } = "";

    public long Version { get; private set; }

    /// <summary>The categories for which it is suggested.</summary>
    public IReadOnlyList<ArticleCategory> Categories => categories;

    /// <summary>A new article.</summary>
    /// <param name="author">Name of the official, at most 100 characters.</param>
    public static Result<Article> Create(ArticleValues values, string author, DateTime now)
    {
        var refusals = values.Check();
        if (refusals.Count > 0) return Result<Article>.From(refusals);
        var article = new Article { Id = Ids.New(now), Slug = ArticleSlug.Of(values.Title!) };
        article.Take(values);
        article.Sign(author, now);
        return article;
    }

    /// <summary>An article that comes with the application.</summary>
    /// <param name="slug">Its address, which does not depend on the title.</param>
    public static Result<Article> Ship(string slug, ArticleValues values, string author, DateTime now)
    {
        var made = Create(values, author, now);
        if (made.IsDone) (made.Value.Slug, made.Value.IsShipped) = (slug, true);
        return made;
    }

    /// <summary>Takes new values after checking each.</summary>
    /// <returns>The former text, to be kept; null when title and text stay as they were.</returns>
    public Result<ArticleVersion?> Change(ArticleValues values, string author, DateTime now)
    {
        var refusals = values.Check();
        if (refusals.Count > 0) return Result<ArticleVersion?>.From(refusals);
        var former = Title == values.Title!.Trim() && Body == Normal(values.Body!) ? null : ArticleVersion.Of(this, now);
        Take(values);
        IsShipped = false;
        if (former is null) return (ArticleVersion?)null;
        Number++;
        Sign(author, now);
        return former;
    }

    /// <summary>A new release brings another text for an article that nobody changed here.</summary>
    /// <returns>The former text, to be kept; null when there is nothing to bring.</returns>
    public ArticleVersion? Renew(string title, string body, string author, DateTime now)
    {
        if (!IsShipped) return null;
        var changed = Change(new(title, Language, body, Audience, IsPublished, [.. categories.Select(row => row.CategoryId)]), author, now);
        IsShipped = true;
        return changed.IsDone ? changed.Value : null;
    }

    /// <summary>Shows it no more, or does so again.</summary>
    public void SetArchived(bool archived) => IsArchived = archived;

    private static string Normal(string body) => body.ReplaceLineEndings("\n").Trim();

    private void Take(ArticleValues values)
    {
        (Title, Language, Body, Audience, IsPublished) = (values.Title!.Trim(), values.Language!, Normal(values.Body!), values.Audience, values.IsPublished);
        (SearchTitle, SearchText) = (TextFold.Fold(Title), TextFold.Fold($"{Title} {Body}"));
        var wanted = (values.CategoryIds ?? []).Distinct().ToList();
        categories.RemoveAll(row => !wanted.Contains(row.CategoryId));
        foreach (var category in wanted.Where(id => categories.TrueForAll(row => row.CategoryId != id))) categories.Add(new(Id, category));
    }

    private void Sign(string author, DateTime now) => (WrittenAt, WrittenBy) = (now, author);
}
