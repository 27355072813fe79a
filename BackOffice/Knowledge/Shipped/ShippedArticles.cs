using System.Reflection;
using Shared.Knowledge;
using Shared.Persons;

namespace BackOffice.Knowledge.Shipped;

/// <summary>The articles that come with the application: Markdown whose first line is the title, named as their address, in a folder that says who may read them.</summary>
internal static class ShippedArticles
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
        var audience = Path.GetDirectoryName(name) == Folder + nameof(ArticleAudience.Public) ? ArticleAudience.Public : ArticleAudience.Internal;
        return new(Path.GetFileNameWithoutExtension(name), title, reader.ReadToEnd().Trim(), audience);
    }
}

/// <summary>One of them.</summary>
public sealed record ShippedArticle(string Slug, string Title, string Body, ArticleAudience Audience)
{
    public ArticleValues Values => new(Title, Languages.Spanish, Body, Audience, true, null);
}
