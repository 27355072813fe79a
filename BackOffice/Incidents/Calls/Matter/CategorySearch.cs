using Shared.Common;
using Shared.Incidents.Categories;

namespace BackOffice.Incidents.Calls.Matter;

/// <summary>Finds categories by any word of their name, their other words or what lies above them, without accents; all in memory.</summary>
/// <param name="usage">How many of the last incidents had each.</param>
internal sealed class CategorySearch(CategoryTree tree, IReadOnlyDictionary<Guid, int> usage)
{
    /// <summary>Rows of the list.</summary>
    public const int Shown = 8;

    private readonly IReadOnlyList<Candidate> all = [.. tree.All.Where(found => !found.Path.Any(step => step.IsArchived)).Select((found, order) => new Candidate(found, usage.GetValueOrDefault(found.Category.Id), order))];

    /// <summary>Those whose name has a typed word whole come first, then the most used; with nothing typed, the most used.</summary>
    /// <param name="entityId">Only those that this local entity may use.</param>
    public IReadOnlyList<EffectiveCategory> Find(string? typed, Guid? entityId)
    {
        var words = Words(typed ?? "");
        return [.. all.Where(row => row.Found.IsFor(entityId) && Array.TrueForAll(words, row.Has))
            .OrderByDescending(row => Array.Exists(words, word => row.Name.Contains(word)))
            .ThenByDescending(row => row.Used)
            .ThenByDescending(row => words.Count(word => row.Name.Any(own => own.StartsWith(word, StringComparison.Ordinal))))
            .ThenBy(row => row.Order)
            .Take(Shown).Select(row => row.Found)];
    }

    internal static string[] Words(string text) =>
        string.Concat(TextFold.Fold(text).Select(sign => char.IsLetterOrDigit(sign) || sign == '@' ? sign : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private sealed class Candidate(EffectiveCategory found, int used, int order)
    {
        private readonly string[] words = Words(string.Join(' ', found.Path.Select(step => step.Name).Append(found.Category.Keywords)));

        public EffectiveCategory Found => found;

        public int Used => used;

        public int Order => order;

        public string[] Name { get; } = Words(found.Category.Name);

        public bool Has(string word) => Array.Exists(words, own => own.StartsWith(word, StringComparison.Ordinal));
    }
}
