using Microsoft.Extensions.Localization;
using Shared.Incidents;
using Shared.Incidents.Categories;
using Shared.Incidents.Setup;

namespace BackOffice.Incidents.Categories.Editor;

/// <summary>What a category sets, in words, and whence it comes.</summary>
public sealed class CategoryWords(IStringLocalizer<CategoryTexts> words, IStringLocalizer<IncidentTexts> labels)
{
    /// <summary>A category that sets nothing, below none.</summary>
    private static readonly EffectiveCategory House = new CategoryTree([Category.Restore(Guid.Empty, new("", ""), null, 0)]).Find(Guid.Empty)!;

    /// <summary>"Hereda: Soporte (de «Portales Municipales»)".</summary>
    public string Inherits<T>(Func<EffectiveCategory, Inherited<T>> read, Func<T, string> show, Category category, CategoryDesk desk)
    {
        var above = category.ParentId is { } parent ? desk.Tree.Find(parent) : null;
        if (above is null) return words["Inherits.Default", show(read(House).Value)];
        var value = read(above);
        return value.SourceId is { } source ? words["Inherits.From", show(value.Value), NameOf(source, desk)] : words["Inherits.Default", show(value.Value)];
    }

    /// <summary>"Propio", "de «Portales Municipales»" or "valor de la casa".</summary>
    public string Source(Guid? sourceId, Category category, CategoryDesk desk) =>
        sourceId is not { } source ? words["Source.House"] : source == category.Id ? words["Source.Own"] : words["Source.From", NameOf(source, desk)];

    public string Kinds(AllowedKinds kinds) => labels[$"AllowedKinds.{kinds}"];

    public string Impact(Impact impact) => labels[$"Impact.{impact}"];

    public string Urgency(Urgency urgency) => labels[$"Urgency.{urgency}"];

    public string Team(Guid? team, CategoryDesk desk) => team is { } id && desk.Desk.Teams.TryGetValue(id, out var found) ? found.Name : words["None.Team"];

    public string Level(Guid? level, CategoryDesk desk) => level is { } id ? desk.Levels.FirstOrDefault(row => row.Id == id)?.Name ?? words["None.Level"] : words["None.Level"];

    public string Months(int months) => words["Months", months];

    public string YesNo(bool yes) => words[yes ? "Yes" : "No"];

    public string Entities(IReadOnlyList<Guid> ids, CategoryDesk desk) =>
        ids.Count == 0 ? words["Entities.All"] : string.Join(", ", ids.Select(id => desk.Desk.Entities.GetValueOrDefault(id)?.Name ?? words["Entities.Unknown"]));

    public string Fields(IReadOnlyList<CategoryField> fields) => fields.Count == 0 ? words["Fields.None"] : string.Join(", ", fields.Select(field => field.Label));

    public string Replies(IReadOnlyList<CannedReply> replies) => replies.Count == 0 ? words["Replies.None"] : string.Join(", ", replies.Select(reply => reply.Title));

    public string Script(string? script) => string.IsNullOrEmpty(script) ? words["Script.None"] : script;

    private static string NameOf(Guid id, CategoryDesk desk) => desk.Tree.Find(id)?.Category.Name ?? "";
}
