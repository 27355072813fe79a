using System.Reflection;
using System.Text.RegularExpressions;
using Shared.Knowledge;
using Shared.Persons;

namespace BackOffice.Knowledge.Shipped;

/// <summary>
/// The articles that come with the application: Markdown named as its address, in a folder that says who may read it. The first line is the title;
/// the second may be a comment with the codes of the categories for which it is suggested.
/// </summary>
internal static partial class ShippedArticles
{
    private const string Folder = "Shipped/";
    private const string TitleMark = "# ";

    public static readonly IReadOnlyList<ShippedArticle> All =
        [.. Source.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Read)];

    private static Assembly Source => typeof(ShippedArticles).Assembly;

    private static ShippedArticle Read(string name)
    {
        using var reader = new StreamReader(Source.GetManifestResourceStream(name)!);
        var title = reader.ReadLine()![TitleMark.Length..];
        var rest = reader.ReadToEnd();
        var codes = Categories().Match(rest);
        var audience = Path.GetDirectoryName(name) == Folder + nameof(ArticleAudience.Public) ? ArticleAudience.Public : ArticleAudience.Internal;
        return new(Path.GetFileNameWithoutExtension(name), title, rest[codes.Length..].Trim(), audience) { CategoryCodes = codes.Success ? codes.Groups["codes"].Value.Split(", ") : [] };
    }

    [GeneratedRegex(@"\A<!-- (?<codes>[a-z0-9, -]+?) -->")]
    private static partial Regex Categories();
}

/// <summary>One of them.</summary>
public sealed record ShippedArticle(string Slug, string Title, string Body, ArticleAudience Audience)
{
    public IReadOnlyList<string> CategoryCodes { get; init; } = [];

    /// <param name="categories">The ids of the codes that this town hall has.</param>
    internal ArticleValues ValuesWith(IReadOnlyDictionary<string, Guid> categories) =>
        new(Title, Languages.Spanish, Body, Audience, true, [.. CategoryCodes.Where(categories.ContainsKey).Select(code => categories[code])]);
}
