using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Categories.Tree;

/// <summary>Where a category is put.</summary>
/// <param name="BeforeId">The sibling it is put before; null at the end.</param>
public sealed record CategoryPlace(Guid? ParentId, Guid? BeforeId)
{
    /// <summary>Where one step leads to from where a category is; null when there is no such place.</summary>
    public static CategoryPlace? Of(CategoryStep step, Category category, CategoryTree tree, CategoryOutline outline)
    {
        var siblings = outline.Siblings(tree, category.ParentId).ToList();
        var at = siblings.FindIndex(sibling => sibling.Id == category.Id);
        return step switch
        {
            CategoryStep.Up => at > 0 ? new(category.ParentId, siblings[at - 1].Id) : null,
            CategoryStep.Down => at >= 0 && at < siblings.Count - 1 ? new(category.ParentId, After(tree, siblings[at + 1])) : null,
            CategoryStep.Inwards => at > 0 ? new(siblings[at - 1].Id, null) : null,
            CategoryStep.Outwards => category.ParentId is { } parent && tree.Find(parent)?.Category is { } above ? new(above.ParentId, After(tree, above)) : null,
            _ => null,
        };
    }

    /// <summary>Where a category dropped on another one goes.</summary>
    public static CategoryPlace? Dropped(string where, Category target, CategoryTree tree) => where switch
    {
        "before" => new(target.ParentId, target.Id),
        "after" => new(target.ParentId, After(tree, target)),
        "inside" => new(target.Id, null),
        _ => null,
    };

    private static Guid? After(CategoryTree tree, Category sibling)
    {
        var row = tree.Under(sibling.ParentId).Select(category => category.Id).ToList();
        var next = row.IndexOf(sibling.Id) + 1;
        return next < row.Count ? row[next] : null;
    }
}

/// <summary>The four ways in which a key moves a category.</summary>
public enum CategoryStep
{
    Up,
    Down,

    /// <summary>Below the sibling before it.</summary>
    Inwards,

    /// <summary>Beside the category above it.</summary>
    Outwards,
}
