using Shared.Common;

namespace Shared.Knowledge;

/// <summary>An article is suggested for a category.</summary>
public sealed class ArticleCategory
{
    internal ArticleCategory(Guid articleId, Guid categoryId) => (ArticleId, CategoryId) = (articleId, categoryId);

    public Guid ArticleId { get; private set; }

    public Guid CategoryId { get; private set; }
}

/// <summary>What an article said before it was changed; never altered.</summary>
public sealed class ArticleVersion
{
    private ArticleVersion()
    {
    }

    public Guid Id { get; private set; }

    public Guid ArticleId { get; private set; }

    /// <summary>1 for the first text, one more with each change of title or text.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>UTC, when this text was written.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Name of the official who wrote it.</summary>
    public string WrittenBy { get; private set; } = "";

    internal static ArticleVersion Of(Article article, DateTime now) => new()
    {
        Id = Ids.New(now),
        ArticleId = article.Id,
        Number = article.Number,
        Title = article.Title,
        Body = article.Body,
        WrittenAt = article.WrittenAt,
        WrittenBy = article.WrittenBy,
    };
}
