using System.Collections;
using System.Globalization;
using System.Resources;
using Shared.Notices;
using Shared.Notices.Templates;
using Shared.Persons;

namespace BackOffice.Notices.Templates;

/// <summary>The texts that ship, as they stand in <see cref="NoticeTemplates"/>: notices under <c>{Event}.{Channel}.Subject|Body</c>, and words and parts of other things.</summary>
public sealed class ShippedTemplates
{
    private readonly Dictionary<(string Language, string Key), string> texts = [];

    public ShippedTemplates()
    {
        var resources = new ResourceManager(typeof(NoticeTemplates));
        foreach (var language in Languages.All)
        {
            var culture = language == Languages.Spanish ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language);
            foreach (DictionaryEntry text in resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!) texts[(language, (string)text.Key)] = (string)text.Value!;
        }

        Kinds = [.. from kind in Enum.GetValues<NoticeEvent>() from channel in Enum.GetValues<NoticeChannel>() where Find($"{kind}.{channel}.Body", Languages.Spanish) is not null select (kind, channel)];
    }

    /// <summary>The notices that there are, each with the channels by which it goes.</summary>
    public IReadOnlyList<(NoticeEvent Event, NoticeChannel Channel)> Kinds { get; }

    /// <summary>The text in exactly that language; null when there is none.</summary>
    public string? Find(string key, string language) => texts.GetValueOrDefault((language, key));

    /// <summary>The text in that language, otherwise in Spanish; null when there is none.</summary>
    public string? Nearest(string key, string language) => Find(key, language) ?? Find(key, Languages.Spanish);

    /// <summary>The text of a notice in exactly that language; null when there is none.</summary>
    public TemplateInUse? Find(TemplateKey key) =>
        Find($"{key.Event}.{key.Channel}.Body", key.Language) is { } body ? new(0, Find($"{key.Event}.{key.Channel}.Subject", key.Language) ?? "", body.ReplaceLineEndings("\n")) : null;

    /// <summary>What the code gives to a notice: whatever the text that ships names, in its order, and what every notice has.</summary>
    public IReadOnlyList<string> VariablesOf(NoticeEvent kind, NoticeChannel channel) =>
        Find(new TemplateKey(kind, channel, Languages.Spanish)) is { } text
            ? [.. TemplateText.Variables($"{text.Subject}\n{text.Body}").Union([TemplateVariables.TownHall, TemplateVariables.PortalUrl])]
            : [];
}

/// <param name="Version">0 for the text that ships.</param>
public sealed record TemplateInUse(int Version, string Subject, string Body);
