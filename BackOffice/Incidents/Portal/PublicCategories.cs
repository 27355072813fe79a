using Shared.Api;
using Shared.Incidents;
using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Portal;

/// <summary>The tree as portals may offer it. A category under one that is not offered moves up.</summary>
internal static class PublicCategories
{
    public static IReadOnlyList<CategoryResponse> Of(CategoryTree tree) => Below(tree, tree.Roots);

    // a person of the registry cannot be chosen from outside, so that such a form could never be filled in
    public static bool IsOffered(CategoryTree tree, EffectiveCategory category) =>
        category.OfferedToPortals.Value && !tree.IsArchived(category.Category.Id) && !category.Fields.Value.Any(field => field is { Kind: CategoryFieldKind.Person, IsRequired: true });

    /// <summary>How the API names a kind.</summary>
    public static string NameOf(IncidentKind kind) => kind == IncidentKind.Incident ? "incident" : "request";

    /// <summary>Null for any other word.</summary>
    public static IncidentKind? KindOf(string? name) => name?.Trim().ToLowerInvariant() switch
    {
        "incident" => IncidentKind.Incident,
        "request" => IncidentKind.Request,
        _ => null,
    };

    private static List<CategoryResponse> Below(CategoryTree tree, IEnumerable<Category> categories)
    {
        List<CategoryResponse> offered = [];
        foreach (var category in categories.Select(category => tree.Find(category.Id)!))
        {
            var children = Below(tree, tree.Below(category.Category.Id));
            if (IsOffered(tree, category)) offered.Add(Of(category, children));
            else offered.AddRange(children);
        }

        return offered;
    }

    // a person of the registry cannot be chosen from outside
    private static CategoryResponse Of(EffectiveCategory category, IReadOnlyList<CategoryResponse> children) => new(
        category.Category.Code,
        category.Category.Name,
        Names(category.Kinds.Value),
        [.. category.Fields.Value.Where(field => field.Kind != CategoryFieldKind.Person).Select(field => new CategoryFieldResponse(field.Code, field.Label, field.Kind.ToString(), field.IsRequired, field.Help, Names(field.For), field.Choices))],
        children);

    private static IReadOnlyList<string> Names(AllowedKinds kinds) =>
        [.. Enum.GetValues<IncidentKind>().Where(kind => kinds.HasFlag(kind == IncidentKind.Incident ? AllowedKinds.Incident : AllowedKinds.Request)).Select(NameOf)];
}
