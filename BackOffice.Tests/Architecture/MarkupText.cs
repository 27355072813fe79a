using System.Text.RegularExpressions;

namespace BackOffice.Tests.Architecture;

/// <summary>Words that stand between two tags of a Razor file and not in a resource.</summary>
internal static partial class MarkupText
{
    /// <summary>Names that are the same in every language.</summary>
    private static readonly string[] Names = ["BackOffice", "Ctrl", "nbsp", "middot", "hellip"];

    public static IReadOnlyList<string> Of(string razor) =>
        [.. new RazorText(Comments().Replace(razor, "")).Nodes().Where(node => Word().Matches(node).Any(word => !Names.Contains(word.Value)))];

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
