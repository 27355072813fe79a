using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Categories.Editor;

/// <summary>What is typed in this screen and not saved, category by category.</summary>
public sealed class CategoryDrafts
{
    private readonly Dictionary<Guid, CategoryDraft> drafts = [];

    /// <summary>Those with something typed.</summary>
    public IReadOnlySet<Guid> Typed => drafts.Where(draft => draft.Value.IsTyped).Select(draft => draft.Key).ToHashSet();

    public CategoryDraft Of(Category category) => drafts.TryGetValue(category.Id, out var draft) ? draft : drafts[category.Id] = new(category);

    /// <summary>The tree was read again.</summary>
    public void Meet(CategoryTree tree)
    {
        foreach (var (id, draft) in drafts)
        {
            if (tree.Find(id) is { } found) draft.Meet(found.Category);
        }
    }
}
