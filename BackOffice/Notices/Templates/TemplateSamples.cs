using Microsoft.Extensions.Localization;
using Shared.Common;
using Shared.Notices;
using Shared.Notices.Templates;

namespace BackOffice.Notices.Templates;

/// <summary>Values for a preview and for a test: invented, and of a key or a code only its shape.</summary>
public sealed class TemplateSamples(IStringLocalizer<TemplateTexts> texts, ShippedTemplates shipped, TimeProvider clock)
{
    private static readonly TimeSpan DaysAhead = TimeSpan.FromDays(7), DaysAheadBefore = TimeSpan.FromDays(5);

    public IReadOnlyDictionary<string, string> Of(TemplateKey key) => shipped.VariablesOf(key.Event, key.Channel)
        .Where(name => name is not (TemplateVariables.TownHall or TemplateVariables.PortalUrl))
        .ToDictionary(name => name, name => Of(name, key));

    private string Of(string variable, TemplateKey key) => variable switch
    {
        "When" => WrittenTime.Long(At(DaysAhead), TownTime.Zone, key.Language),
        "WhenShort" => WrittenTime.Short(At(DaysAhead), TownTime.Zone, key.Language),
        "OldWhen" => WrittenTime.Long(At(DaysAheadBefore), TownTime.Zone, key.Language),
        "OldShort" => WrittenTime.Short(At(DaysAheadBefore), TownTime.Zone, key.Language),
        _ => texts[$"Sample.{key.Event}.{variable}"] is { ResourceNotFound: false } own ? own.Value : texts[$"Sample.{variable}"].Value,
    };

    /// <summary>Half past ten of that day, as offices give it.</summary>
    private DateTime At(TimeSpan ahead) => TimeZoneInfo.ConvertTimeToUtc(TownTime.DayOf(clock.GetUtcNow().UtcDateTime + ahead).ToDateTime(new TimeOnly(10, 30)), TownTime.Zone);
}
