using Shared.Incidents.Categories;

namespace BackOffice.Tests.Incidents.Categories;

/// <summary>Small trees: "a", "a/b", "a/b/c".</summary>
internal static class Trees
{
    /// <param name="paths">In order; each names its last step.</param>
    public static List<Category> Of(params string[] paths)
    {
        Dictionary<string, Category> made = [];
        foreach (var path in paths)
        {
            var (above, name) = path.LastIndexOf('/') is > 0 and var at ? (path[..at], path[(at + 1)..]) : (null, path);
            Guid? parent = above is null ? null : made[above].Id;
            made[path] = Category.Restore(Guid.NewGuid(), new(path.Replace('/', '-'), name), parent, made.Values.Count(sibling => sibling.ParentId == parent));
        }

        return [.. made.Values];
    }

    public static Category Named(this IEnumerable<Category> categories, string name) => categories.Single(category => category.Name == name);
}
