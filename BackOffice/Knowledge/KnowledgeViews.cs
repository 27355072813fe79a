using Shared.Knowledge;

namespace BackOffice.Knowledge;

/// <summary>One line of the list.</summary>
public sealed record ArticleRow(string Slug, string Title, string Language, ArticleAudience Audience, bool IsPublished, bool IsArchived, DateTime WrittenAt, string WrittenBy);

/// <summary>One article as its page shows it.</summary>
/// <param name="Number">Which text it is; grows with each change of title or text.</param>
/// <param name="Version">To be sent back when it is changed.</param>
/// <param name="Former">The texts before, newest first.</param>
public sealed record ArticleView(
    Guid Id, string Slug, string Title, string Language, string Body, ArticleAudience Audience, bool IsPublished, bool IsArchived,
    int Number, DateTime WrittenAt, string WrittenBy, long Version, IReadOnlyList<Guid> CategoryIds)
{
    public IReadOnlyList<FormerText> Former { get; init; } = [];

    /// <summary>Whether anybody may read it on the public help pages.</summary>
    public bool IsPublic => Audience == ArticleAudience.Public && IsPublished && !IsArchived;

    public ArticleValues Values => new(Title, Language, Body, Audience, IsPublished, CategoryIds);
}

/// <summary>A text that an article had.</summary>
public sealed record FormerText(int Number, DateTime WrittenAt, string WrittenBy);

/// <summary>A former text with its words.</summary>
public sealed record FormerArticle(int Number, string Title, string Body, DateTime WrittenAt, string WrittenBy);

/// <summary>An article that may answer what is being asked.</summary>
/// <param name="Opening">How its text begins, without marks; at most 160 characters.</param>
public sealed record ArticleSuggestion(string Slug, string Title, string Language, ArticleAudience Audience, string Opening);

/// <summary>An article that anybody may read.</summary>
public sealed record PublicArticle(string Slug, string Title, string Language, string Body, DateTime WrittenAt);

/// <summary>A line of the public list.</summary>
public sealed record PublicArticleRow(string Slug, string Title, string Language);
