using System.Text.RegularExpressions;

namespace BackOffice.Tests.Architecture;

/// <summary>Words that stand between two tags of a Razor file and not in a resource.</summary>
internal static partial class MarkupText
{
    /// <summary>Names that are the same in every language.</summary>
    private static readonly string[] Names = ["BackOffice", "Ctrl", "nbsp", "middot", "hellip"];

    public static IReadOnlyList<string> Of(string razor)
    {
        var markup = Comments().Replace(razor, "");
        markup = Code().Replace(markup, "");
        markup = Quoted().Replace(markup, "\"\"");
        markup = Statements().Replace(markup, "");
        return [.. Nodes().Matches(markup).Select(match => match.Groups[1].Value.Trim()).Where(IsText)];
    }

    private static bool IsText(string node)
    {
        if (node.Contains("builder.", StringComparison.Ordinal)) return false;
        var rest = Expressions().Replace(node, "");
        return Word().Matches(rest).Any(word => !Names.Contains(word.Value));
    }

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"^@code\s*\{.*", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Code();

    // twice-nested quotes of attributes such as title="@T["Key"]"
    [GeneratedRegex("""
        "(?:@\(?[^"\n]*(?:"[^"\n]*"[^"\n]*)*?\)?|[^"\n]*)"(?=[\s/>\])\.,;?:)]|$)
        """, RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^\s*(?:@(?:if|foreach|for|switch|else|page|using|inject|attribute|implements|inherits|namespace|layout|typeparam|rendermode|while|lock|key)\b|else\b|case\b|default:|break;|var\b|\{|\}|@\{|[\w.]+\s*=\s|return\b|await\b).*$", RegexOptions.Multiline)]
    private static partial Regex Statements();

    [GeneratedRegex(">([^<>]*)<")]
    private static partial Regex Nodes();

    [GeneratedRegex(@"@foreach\s*\([^{]*\{|@(?:\([^)]*\)|[\w.!?]+(?:\[[^\]]*\]|\([^)]*\)|\.[\w?]+)*)|[{};]")]
    private static partial Regex Expressions();

    [GeneratedRegex(@"\p{L}{3,}")]
    private static partial Regex Word();
}
