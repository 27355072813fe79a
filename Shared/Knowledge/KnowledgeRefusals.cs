using Shared.Common;

namespace Shared.Knowledge;

/// <summary>Why something about an article was not done.</summary>
public static class KnowledgeRefusals
{
    public static readonly Refusal TitleMissing = new("Knowledge.TitleMissing", nameof(ArticleValues.Title));
    public static readonly Refusal TitleTaken = new("Knowledge.TitleTaken", nameof(ArticleValues.Title));
    public static readonly Refusal LanguageUnknown = new("Knowledge.LanguageUnknown", nameof(ArticleValues.Language));
    public static readonly Refusal BodyMissing = new("Knowledge.BodyMissing", nameof(ArticleValues.Body));
    public static readonly Refusal BodyTooLong = new("Knowledge.BodyTooLong", nameof(ArticleValues.Body));
    public static readonly Refusal AudienceUnknown = new("Knowledge.AudienceUnknown", nameof(ArticleValues.Audience));
    public static readonly Refusal CategoriesTooMany = new("Knowledge.CategoriesTooMany", nameof(ArticleValues.CategoryIds));
}
