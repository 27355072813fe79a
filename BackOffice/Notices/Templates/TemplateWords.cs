using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;

namespace BackOffice.Notices.Templates;

/// <summary>Variables as administrators read and type them: their word in braces, such as <c>{Nombre}</c>. Kept are their names.</summary>
public sealed class TemplateWords
{
    private readonly IStringLocalizer<TemplateTexts> texts;
    private readonly Dictionary<string, string> names;

    public TemplateWords(IStringLocalizer<TemplateTexts> texts, ShippedTemplates shipped)
    {
        this.texts = texts;
        names = shipped.Kinds.SelectMany(kind => shipped.VariablesOf(kind.Event, kind.Channel)).Distinct().ToDictionary(WordOf, name => name, StringComparer.CurrentCultureIgnoreCase);
    }

    public string WordOf(string variable) => texts[$"Word.{variable}"] is { ResourceNotFound: false } word ? word.Value : variable;

    /// <summary>What the variable of an event stands for, in a sentence.</summary>
    public string MeaningOf(NoticeEvent kind, string variable) => texts[$"Meaning.{kind}.{variable}"] is { ResourceNotFound: false } own ? own.Value : texts[$"Meaning.{variable}"].Value;

    /// <summary>A kept text as it is shown.</summary>
    public string Shown(string text) => TemplateText.Replace(text, name => $"{{{WordOf(name)}}}");

    /// <summary>A typed text as it is kept; what is no word of a variable stays as it was typed.</summary>
    public string Kept(string? text) => TemplateText.Replace(text ?? "", word => $"{{{names.GetValueOrDefault(word, word)}}}");

    /// <summary>The same refusals, naming variables as they are shown.</summary>
    public Result Said(Result result) => Result.From([.. result.Refusals.Select(refusal => refusal.With([.. refusal.Arguments.Select(Said)]))]);

    private string Said(string argument) => names.ContainsValue(argument) ? WordOf(argument) : Shown(argument);
}
