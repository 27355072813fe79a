using Shared.Administration;
using Shared.Common;
using Shared.Notices.Templates;

namespace BackOffice.Notices.Templates;

/// <summary>Tries a text that is being written: whether it can be saved, and how it looks with values.</summary>
public sealed class TemplateTrial(ShippedTemplates shipped, TemplateSamples samples, NoticeWriter writer)
{
    public bool Exists(TemplateKey key) => shipped.Find(key) is not null;

    public Result Check(TemplateKey key, TemplateDraft draft) => WriteTemplate.Check(key, draft, shipped, samples);

    /// <summary>With sample values, or in place of some of them with those given.</summary>
    public TemplateDraft Fill(TemplateKey key, TemplateDraft draft, GeneralOptions options, IReadOnlyDictionary<string, string>? own = null)
    {
        var values = new Dictionary<string, string>(samples.Of(key));
        foreach (var (name, value) in own ?? new Dictionary<string, string>())
        {
            if (values.ContainsKey(name)) values[name] = value;
        }

        // what is wrong stays as it was typed, and is said at its field
        foreach (var unknown in TemplateText.Variables($"{draft.Subject}\n{draft.Body}").Except(shipped.VariablesOf(key.Event, key.Channel))) values[unknown] = $"{{{unknown}}}";
        return new(writer.Preview(draft.Subject ?? "", key.Language, options, values), writer.Preview(draft.Body ?? "", key.Language, options, values));
    }
}
