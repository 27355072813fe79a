using System.Text.RegularExpressions;
using System.Xml.Linq;
using BackOffice.Tests.Database;

namespace BackOffice.Tests.Architecture;

/// <summary>A file of the repository with its path from the root.</summary>
internal sealed record Source(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    /// <summary>The folder right below the project: <c>Persons</c>, <c>Data</c>…</summary>
    public string Area => Path.Split('/') is { Length: > 2 } parts ? parts[1] : "";

    public int Lines => Text.AsSpan().Count('\n');

    /// <summary>C# without comments.</summary>
    public string Code => CSharpText.WithoutComments(Text);
}

/// <summary>What architecture tests read: the sources as they lie in the repository.</summary>
internal static class Sources
{
    private static readonly string[] Generated = ["/bin/", "/obj/", "/Migrations/", "/App_Data/", "/wwwroot/_framework/", "/node_modules/"];

    public static readonly IReadOnlyList<Source> All = Read();

    public static IEnumerable<Source> CSharp(string project) => All.Where(source => source.Path.StartsWith(project + "/", StringComparison.Ordinal) && source.Name.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<Source> Razor => All.Where(source => source.Path.StartsWith("BackOffice/", StringComparison.Ordinal) && source.Name.EndsWith(".razor", StringComparison.Ordinal));

    /// <summary>Code of the product, both kinds.</summary>
    public static IEnumerable<Source> Product => CSharp("BackOffice").Concat(CSharp("Shared")).Concat(Razor);

    /// <summary>The keys of the neutral texts of <c>BackOffice/{path}.resx</c>.</summary>
    public static IReadOnlySet<string> KeysOf(string path)
    {
        var file = All.FirstOrDefault(source => source.Path == $"BackOffice/{path}.resx");
        return file is null ? new HashSet<string>() : XDocument.Parse(file.Text).Root!.Elements("data").Select(data => data.Attribute("name")!.Value).ToHashSet();
    }

    /// <summary>Every place where a pattern is found, as "path: match".</summary>
    public static List<string> Find(IEnumerable<Source> sources, Regex pattern) =>
        [.. sources.SelectMany(source => pattern.Matches(source.Name.EndsWith(".cs", StringComparison.Ordinal) ? source.Code : source.Text).Select(match => $"{source.Path}: {match.Value}"))];

    public static void AssertNone(IReadOnlyCollection<string> found) => Assert.True(found.Count == 0, string.Join('\n', found));

    private static List<Source> Read()
    {
        string[] kinds = [".cs", ".razor", ".resx", ".js", ".css"];
        return [.. Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            .Select(path => path.Replace('\\', '/'))
            .Where(path => kinds.Contains(System.IO.Path.GetExtension(path)) && !Generated.Any(path.Contains))
            .Select(path => new Source(path[(Repository.Root.Length + 1)..], File.ReadAllText(path)))];
    }
}
