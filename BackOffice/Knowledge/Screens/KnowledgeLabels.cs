using BackOffice.Components.Controls.Fields;
using Microsoft.Extensions.Localization;
using Shared.Knowledge;
using Shared.Persons;

namespace BackOffice.Knowledge.Screens;

/// <summary>Who sees the screens; the use cases and reads check again.</summary>
internal static class KnowledgeRoles
{
    public const string Readers = "Clerk,Operator,Supervisor,Administrator";
    public const string Writers = "Supervisor,Administrator";
}

/// <summary>The choices of lists and forms in words.</summary>
internal static class KnowledgeLabels
{
    public static IReadOnlyList<SelectOption<ArticleAudience?>> Audiences(this IStringLocalizer<KnowledgeTexts> words) =>
        [.. Enum.GetValues<ArticleAudience>().Select(audience => new SelectOption<ArticleAudience?>(audience, words[$"ArticleAudience.{audience}"]))];

    public static IReadOnlyList<SelectOption<ArticleAudience>> AudienceChoices(this IStringLocalizer<KnowledgeTexts> words) =>
        [.. Enum.GetValues<ArticleAudience>().Select(audience => new SelectOption<ArticleAudience>(audience, words[$"Audience.{audience}"]))];

    public static IReadOnlyList<SelectOption<string>> LanguageChoices(this IStringLocalizer<KnowledgeTexts> words) =>
        [.. Languages.All.Select(language => new SelectOption<string>(language, words[$"Language.{language}"]))];

    public static IReadOnlyList<SelectOption<ArticleShelf>> Shelves(this IStringLocalizer<KnowledgeTexts> words) =>
        [.. Enum.GetValues<ArticleShelf>().Select(shelf => new SelectOption<ArticleShelf>(shelf, words[$"ArticleShelf.{shelf}"]))];
}
