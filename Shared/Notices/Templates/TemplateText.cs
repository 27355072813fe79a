using System.Text.RegularExpressions;

namespace Shared.Notices.Templates;

/// <summary>A text with variables in braces, such as <c>Hola, {Name}:</c>.</summary>
public static partial class TemplateText
{
    /// <summary>The variables that it names, each once, in order of appearance.</summary>
    public static IReadOnlyList<string> Variables(string text) => [.. Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>How often it names a variable.</summary>
    public static int Count(string text, string variable) => Placeholder().Matches(text).Count(match => match.Groups[1].Value == variable);

    /// <summary>The first line with a brace that is not one of a variable, from 1; null when there is none.</summary>
    public static (int Number, string Line)? Unbalanced(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var index = Array.FindIndex(lines, line => Placeholder().Replace(line, "").AsSpan().ContainsAny('{', '}'));
        return index < 0 ? null : (index + 1, lines[index]);
    }

    /// <summary>The text with its variables replaced. A line that names one without a value is left out, and a paragraph of which nothing remains too.</summary>
    /// <param name="isEmpty">Whether nobody knows the value of a variable.</param>
    /// <param name="value">The value of any other one.</param>
    public static string Fill(string text, Func<string, bool> isEmpty, Func<string, string> value)
    {
        var rest = Variables(text).Where(isEmpty).Aggregate(text, Without);
        return Placeholder().Replace(rest, match => value(match.Groups[1].Value));
    }

    /// <summary>The text with every variable replaced by what the function makes of it, nothing left out.</summary>
    public static string Replace(string text, Func<string, string> replacement) => Placeholder().Replace(text, match => replacement(match.Groups[1].Value));

    private static string Without(string text, string variable) => string.Join("\n\n", text.ReplaceLineEndings("\n").Split("\n\n")
        .Select(paragraph => string.Join('\n', paragraph.Split('\n').Where(line => !line.Contains($"{{{variable}}}", StringComparison.Ordinal))))
        .Where(paragraph => paragraph.Length > 0));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
