using System.Text.RegularExpressions;

namespace BackOffice.Tests.Architecture;

/// <summary>The literal keys that a source asks its texts for.</summary>
internal static partial class TextKeys
{
    /// <summary>Keys that do not exist, as "path: key". The texts are those named where the localizer is declared: in the file or in the imports above it.</summary>
    public static IReadOnlyList<string> Lacking(Source source)
    {
        var localizers = Localizers(source);
        return [.. Uses().Matches(source.Text)
            .Where(match => localizers.ContainsKey(match.Groups["name"].Value))
            .Where(match => !localizers[match.Groups["name"].Value].Any(texts => Has(texts, match.Groups["key"].Value)))
            .Select(match => $"{source.Path}: {match.Groups["key"].Value}")];
    }

    /// <summary>The nearest declaration counts; a file may lend its name to a nested component, so all of one level are tried.</summary>
    private static LookupByName Localizers(Source source)
    {
        var found = new LookupByName();
        foreach (var text in Imports(source).Append(source.Text))
        {
            foreach (var level in Declarations().Matches(text).GroupBy(match => match.Groups["name"].Value)) found[level.Key] = [.. level.Select(match => match.Groups["texts"].Value)];
        }

        return found;
    }

    private static IEnumerable<string> Imports(Source source) => source.Name.EndsWith(".razor", StringComparison.Ordinal)
        ? Sources.Razor.Where(import => import.Name == "_Imports.razor" && (source.Folder + "/").StartsWith(import.Folder + "/", StringComparison.Ordinal)).OrderBy(import => import.Folder.Length).Select(import => import.Text)
        : [];

    private static bool Has(string texts, string key) => Sources.All.FirstOrDefault(source => source.Name == $"{texts}.resx") is { } file && Sources.KeysOf(file.Path["BackOffice/".Length..^".resx".Length]).Contains(key);

    [GeneratedRegex(@"IStringLocalizer<(?<texts>\w+)>\??\s+(?<name>\w+)")]
    private static partial Regex Declarations();

    [GeneratedRegex("""\b(?<name>\w+)\["(?<key>[^"{}]+)"[\],]""")]
    private static partial Regex Uses();

    private sealed class LookupByName : Dictionary<string, IReadOnlyList<string>>;
}
