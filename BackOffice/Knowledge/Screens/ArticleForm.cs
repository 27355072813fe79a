using Shared.Knowledge;
using Shared.Persons;

namespace BackOffice.Knowledge.Screens;

/// <summary>What stands in the form of an article.</summary>
public sealed class ArticleForm
{
    public string? Title { get; set; }

    public string? Language { get; set; } = Languages.Spanish;

    public string? Body { get; set; }

    public ArticleAudience Audience { get; set; } = ArticleAudience.Internal;

    public bool IsPublished { get; set; }

    public IReadOnlyList<Guid> CategoryIds { get; set; } = [];

    public ArticleValues Values => new(Title, Language, Body, Audience, IsPublished, CategoryIds);

    /// <summary>What differs from the article as it was read is not saved yet.</summary>
    public bool Differs(ArticleView? read)
    {
        var before = Of(read);
        return Values with { CategoryIds = null } != before.Values with { CategoryIds = null } || !CategoryIds.ToHashSet().SetEquals(before.CategoryIds);
    }

    public static ArticleForm Of(ArticleView? read) => read is null
        ? new()
        : new() { Title = read.Title, Language = read.Language, Body = read.Body, Audience = read.Audience, IsPublished = read.IsPublished, CategoryIds = read.CategoryIds };
}
