using Shared.Common;
using Shared.Persons;

namespace Shared.Knowledge;

/// <summary>What is typed about an article.</summary>
/// <param name="Title">1–120 characters with at least one letter or digit.</param>
/// <param name="Language">One of <see cref="Languages.All"/>.</param>
/// <param name="Body">Markdown, 1–50,000 characters.</param>
/// <param name="IsPublished">False while it is a draft, which only those who write articles see.</param>
/// <param name="CategoryIds">The categories for which it is suggested, at most 30; null for none.</param>
public sealed record ArticleValues(string? Title, string? Language, string? Body, ArticleAudience Audience, bool IsPublished, IReadOnlyList<Guid>? CategoryIds)
{
    /// <summary>Longest title, in characters.</summary>
    public const int LongestTitle = 120;

    /// <summary>Longest text, in characters.</summary>
    public const int LongestBody = 50_000;

    private const int MostCategories = 30;

    /// <summary>What is wrong with the values, each said of its field.</summary>
    public IReadOnlyList<Refusal> Check()
    {
        List<(Refusal Refusal, bool Wrong)> all =
        [
            (KnowledgeRefusals.TitleMissing, Title is null || Title.Trim().Length > LongestTitle || ArticleSlug.Of(Title).Length == 0),
            (KnowledgeRefusals.LanguageUnknown, Language is null || !Languages.All.Contains(Language)),
            (KnowledgeRefusals.BodyMissing, string.IsNullOrWhiteSpace(Body)),
            (KnowledgeRefusals.BodyTooLong, Body?.Length > LongestBody),
            (KnowledgeRefusals.AudienceUnknown, !Enum.IsDefined(Audience)),
            (KnowledgeRefusals.CategoriesTooMany, CategoryIds?.Count > MostCategories),
        ];
        return [.. all.Where(row => row.Wrong).Select(row => row.Refusal)];
    }
}
