using Shared.Common;
using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Categories.Tree;

/// <summary>What of the tree is shown: which branches are open, the words looked for, and whether archived categories are among it.</summary>
public sealed class CategoryOutline
{
    private readonly HashSet<Guid> open = [];

    public string? Words { get; set; }

    public bool WithArchived { get; set; }

    /// <summary>The rows from the top down.</summary>
    public IReadOnlyList<OutlineRow> Rows(CategoryTree tree)
    {
        var words = TextFold.Fold(Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = words.Length == 0 ? null : tree.All.Where(category => IsMeant(category, words)).SelectMany(category => category.Path.Select(step => step.Id)).ToHashSet();
        List<OutlineRow> rows = [];
        Add(rows, tree, null, found);
        return rows;
    }

    /// <summary>The siblings that are shown, in order.</summary>
    public IReadOnlyList<Category> Siblings(CategoryTree tree, Guid? parentId) => [.. tree.Under(parentId).Where(category => WithArchived || !category.IsArchived)];

    public bool IsOpen(Guid id) => open.Contains(id);

    public void Toggle(Guid id, bool isOpen)
    {
        if (isOpen) open.Add(id);
        else open.Remove(id);
    }

    /// <summary>Opens everything above a category, so that it can be seen.</summary>
    public void Reveal(EffectiveCategory category)
    {
        foreach (var above in category.Path.SkipLast(1)) open.Add(above.Id);
        if (category.Path.Any(step => step.IsArchived)) WithArchived = true;
    }

    private void Add(List<OutlineRow> rows, CategoryTree tree, Guid? parentId, HashSet<Guid>? found)
    {
        var siblings = Siblings(tree, parentId).Where(category => found?.Contains(category.Id) != false).ToList();
        foreach (var category in siblings)
        {
            var below = Siblings(tree, category.Id).Count(child => found?.Contains(child.Id) != false);
            var isOpen = below > 0 && (found is not null || open.Contains(category.Id));
            rows.Add(new(category, tree.Find(category.Id)!.Path.Count, siblings.IndexOf(category) + 1, siblings.Count, below > 0, isOpen, tree.IsArchived(category.Id)));
            if (isOpen) Add(rows, tree, category.Id, found);
        }
    }

    /// <summary>Every word stands somewhere in its path, keywords or code.</summary>
    private static bool IsMeant(EffectiveCategory category, string[] words)
    {
        var text = TextFold.Fold($"{category.PathName} {category.Category.Keywords} {category.Category.Code}");
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }
}

/// <summary>One row of the tree.</summary>
/// <param name="Level">1 at the top.</param>
/// <param name="Position">Among the siblings that are shown, from 1.</param>
/// <param name="IsArchived">It or one above it.</param>
public sealed record OutlineRow(Category Category, int Level, int Position, int Siblings, bool HasChildren, bool IsOpen, bool IsArchived);
