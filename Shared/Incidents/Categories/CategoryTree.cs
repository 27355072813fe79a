using Shared.Common;

namespace Shared.Incidents.Categories;

/// <summary>All categories as they are now. Reads only: what a category sets is inherited by all below it that do not set it.</summary>
public sealed class CategoryTree
{
    /// <summary>The deepest a category may lie; the top is 1.</summary>
    public const int Deepest = 6;

    private const int DefaultRetention = 6;

    private readonly Dictionary<Guid, Category> byId;
    private readonly ILookup<Guid?, Category> byParent;
    private readonly Dictionary<Guid, EffectiveCategory> effective = [];

    public CategoryTree(IReadOnlyCollection<Category> categories)
    {
        byId = categories.ToDictionary(category => category.Id);
        byParent = categories.OrderBy(category => category.Position).ThenBy(category => category.Name, StringComparer.Ordinal).ToLookup(category => category.ParentId);
        foreach (var category in categories) effective[category.Id] = Reckon(category);
    }

    /// <summary>Those at the top, in order.</summary>
    public IEnumerable<Category> Roots => byParent[null];

    /// <summary>In the order of the tree, from the top down, archived ones too.</summary>
    public IEnumerable<EffectiveCategory> All => Roots.SelectMany(Branch).Select(category => effective[category.Id]);

    /// <summary>Those directly below, in order.</summary>
    public IEnumerable<Category> Below(Guid id) => byParent[id];

    /// <summary>The category with what it sets and inherits; null when there is none.</summary>
    public EffectiveCategory? Find(Guid id) => effective.GetValueOrDefault(id);

    /// <summary>The category of a code; null when there is none.</summary>
    public EffectiveCategory? FindCode(string code) => effective.Values.FirstOrDefault(found => found.Category.Code == code);

    /// <summary>The category and all below it.</summary>
    public IReadOnlyList<Guid> BranchOf(Guid id) => byId.TryGetValue(id, out var category) ? [.. Branch(category).Select(found => found.Id)] : [];

    /// <summary>Whether it or one above it is archived.</summary>
    public bool IsArchived(Guid id) => Find(id) is not { } found || found.Path.Any(category => category.IsArchived);

    /// <summary>Whether a category may be put below another: not below itself, and no deeper than <see cref="Deepest"/>.</summary>
    public bool CanMove(Guid id, Guid? parentId)
    {
        if (parentId is not { } parent) return true;
        if (!byId.TryGetValue(id, out var category) || !byId.ContainsKey(parent) || BranchOf(id).Contains(parent)) return false;
        return PathOf(byId[parent]).Count + HeightOf(category) <= Deepest;
    }

    /// <summary>Those below a category, or at the top, in order.</summary>
    public IReadOnlyList<Category> Under(Guid? parentId) => [.. byParent[parentId]];

    /// <summary>Whether one below that parent is called so, whatever its case and accents.</summary>
    public bool IsNameTaken(Guid? parentId, string name, Guid? except = null) =>
        byParent[parentId].Any(sibling => sibling.Id != except && TextFold.Fold(sibling.Name) == TextFold.Fold(name));

    /// <summary>Why no category of that name can be made below a parent; null when it can.</summary>
    public Refusal? RefuseChild(Guid? parentId, string name)
    {
        if (parentId is { } parent)
        {
            if (!byId.TryGetValue(parent, out var above)) return CategoryRefusals.ParentUnknown;
            if (IsArchived(parent)) return CategoryRefusals.ParentArchived;
            if (PathOf(above).Count >= Deepest) return CategoryRefusals.TooDeep;
        }

        return IsNameTaken(parentId, name) ? CategoryRefusals.NameTaken : null;
    }

    /// <summary>Why a category cannot be put below a parent; null when it can.</summary>
    public Refusal? RefuseMove(Category category, Guid? parentId)
    {
        if (parentId is { } parent && !byId.ContainsKey(parent)) return CategoryRefusals.ParentUnknown;
        if (parentId is { } inside && BranchOf(category.Id).Contains(inside)) return CategoryRefusals.BelowItself;
        if (parentId is { } wanted && wanted != category.ParentId && IsArchived(wanted)) return CategoryRefusals.ParentArchived;
        if (!CanMove(category.Id, parentId)) return CategoryRefusals.TooDeep;
        return IsNameTaken(parentId, category.Name, category.Id) ? CategoryRefusals.NameTaken.For("Parent") : null;
    }

    private int HeightOf(Category category) => 1 + byParent[category.Id].Select(HeightOf).DefaultIfEmpty(0).Max();

    private IEnumerable<Category> Branch(Category category) => byParent[category.Id].SelectMany(Branch).Prepend(category);

    private List<Category> PathOf(Category category)
    {
        List<Category> path = [category];
        while (path[0].ParentId is { } parent && byId.TryGetValue(parent, out var above) && !path.Contains(above)) path.Insert(0, above);
        return path;
    }

    private EffectiveCategory Reckon(Category category)
    {
        var path = PathOf(category);
        return new()
        {
            Category = category,
            Path = path,
            Kinds = Nearest(path, settings => settings.Kinds, AllowedKinds.Both),
            TeamId = NearestOrNone(path, settings => settings.TeamId),
            Impact = Nearest(path, settings => settings.Impact, Impact.Person),
            Urgency = Nearest(path, settings => settings.Urgency, Urgency.Medium),
            IncidentLevelId = NearestOrNone(path, settings => settings.IncidentLevelId),
            RequestLevelId = NearestOrNone(path, settings => settings.RequestLevelId),
            Fields = NearestList(path, settings => settings.Fields),
            Script = NearestOrNone(path, settings => settings.Script),
            CannedReplies = NearestList(path, settings => settings.CannedReplies),
            RetentionMonths = Nearest(path, settings => settings.RetentionMonths, DefaultRetention),
            EntityIds = NearestList(path, settings => settings.EntityIds),
            OfferedToPortals = Nearest(path, settings => settings.OfferedToPortals, fallback: false),
        };
    }

    private static Inherited<T> Nearest<T>(List<Category> path, Func<CategorySettings, T?> value, T fallback)
        where T : struct
    {
        var source = path.FindLast(category => value(category.Settings) is not null);
        return source is null ? new(fallback, null) : new(value(source.Settings)!.Value, source.Id);
    }

    private static Inherited<T?> NearestOrNone<T>(List<Category> path, Func<CategorySettings, T?> value)
    {
        var source = path.FindLast(category => value(category.Settings) is not null);
        return source is null ? new(default, null) : new(value(source.Settings), source.Id);
    }

    private static Inherited<IReadOnlyList<T>> NearestList<T>(List<Category> path, Func<CategorySettings, IReadOnlyList<T>?> value)
    {
        var source = path.FindLast(category => value(category.Settings) is not null);
        return source is null ? new([], null) : new(value(source.Settings)!, source.Id);
    }
}
