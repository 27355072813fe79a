using System.Text;
using System.Text.RegularExpressions;

namespace BackOffice.Tests.Architecture;

/// <summary>Just enough reading of Razor to tell what stands in the page from what is code: tags, expressions and statements are skipped with their brackets and quotes in balance.</summary>
internal sealed partial class RazorText(string razor)
{
    private static readonly string[] Directives = ["page", "using", "inject", "attribute", "implements", "inherits", "namespace", "layout", "typeparam", "rendermode", "preservewhitespace"];
    private static readonly string[] Blocks = ["if", "foreach", "for", "while", "switch", "lock"];
    private static readonly string[] Void = ["input", "br", "hr", "img", "meta", "link", "col", "base", "source", "wbr"];

    private readonly List<string> nodes = [];
    private readonly StringBuilder node = new();
    private int at;

    /// <summary>The text nodes of a file, without expressions.</summary>
    public IReadOnlyList<string> Nodes()
    {
        while (at < razor.Length) Markup();
        EndNode();
        return nodes;
    }

    private char Next => at + 1 < razor.Length ? razor[at + 1] : '\0';

    /// <summary>One piece of markup: a tag, an expression, or a letter of text.</summary>
    /// <returns>1 after an opening tag, -1 after a closing one.</returns>
    private int Markup()
    {
        if (razor[at] == '<' && (char.IsLetter(Next) || Next is '/' or '!')) return Tag();
        if (razor[at] == '@' && Next == '@') at++;
        else if (razor[at] == '@')
        {
            Transition();
            return 0;
        }

        node.Append(razor[at++]);
        return 0;
    }

    private int Tag()
    {
        EndNode();
        var name = TagName().Match(razor, at);
        at += name.Length;
        while (razor[at] != '>')
        {
            if (razor[at] is '"' or '\'') Attribute(razor[at]);
            else at++;
        }

        var isEmpty = razor[at - 1] == '/' || razor[name.Index + 1] == '!' || Void.Contains(name.Groups[1].Value);
        at++;
        return razor[name.Index + 1] == '/' ? -1 : isEmpty ? 0 : 1;
    }

    private void Attribute(char quote)
    {
        for (at++; razor[at] != quote;)
        {
            if (razor[at] == '@' && Next != '@') Transition();
            else at++;
        }

        at++;
    }

    /// <summary>What comes after an at sign.</summary>
    private void Transition()
    {
        at++;
        var word = Word().Match(razor, at).Value;
        if (razor[at] == '(') Brackets();
        else if (razor[at] == '{') Block();
        else if (word is "code" or "functions") at = razor.Length;
        else if (Directives.Contains(word)) at = razor.IndexOf('\n', at) is var end and >= 0 ? end : razor.Length;
        else if (Blocks.Contains(word)) Statement(word);
        else Expression(word);
    }

    private void Expression(string word)
    {
        if (word is "await") at = razor.IndexOf(' ', at) + 1;
        for (at += Word().Match(razor, at).Length; at < razor.Length;)
        {
            if (razor[at] is '(' or '[') Brackets();
            else if (Member().Match(razor, at) is { Success: true } member) at += member.Length;
            else return;
        }
    }

    /// <summary>The head of a statement, its block, and what belongs to it.</summary>
    private void Statement(string word)
    {
        EndNode();
        at += word.Length;
        at += Blank().Match(razor, at).Length;
        if (razor[at] == '(') Brackets();
        at += Blank().Match(razor, at).Length;
        Block();
        if (Else().Match(razor, at) is not { Success: true } more) return;
        at += more.Length;
        Statement("");
    }

    /// <summary>Statements in braces, with the elements that stand among them.</summary>
    private void Block()
    {
        var isStart = true;
        for (at++; razor[at] != '}';)
        {
            var sign = razor[at];
            if (sign == '<' && isStart) Element();
            else if (sign == '@' && Next == '<') at++;
            else if (sign == '{') Block();
            else if (!Literal()) at++;
            isStart = sign is '{' or '}' or ';' or ':' or '<' or '@' or ')' || (isStart && char.IsWhiteSpace(sign));
        }

        at++;
    }

    private void Element()
    {
        var depth = Markup();
        while (depth > 0) depth += Markup();
        EndNode();
    }

    private void Brackets()
    {
        var depth = 0;
        do
        {
            if (razor[at] is '(' or '[' or '{') depth++;
            else if (razor[at] is ')' or ']' or '}') depth--;
            else if (Literal()) continue;
            at++;
        }
        while (depth > 0);
    }

    /// <summary>Skips a string, a character or a comment of C#; strings within the holes of a string too.</summary>
    private bool Literal()
    {
        if (Comment().Match(razor, at) is { Success: true } comment) at += comment.Length;
        else if (razor[at] == '\'') at += Character().Match(razor, at).Length;
        else if (Opening().Match(razor, at) is { Success: true } opening) String(opening);
        else return false;
        return true;
    }

    private void String(Match opening)
    {
        var (isVerbatim, hasHoles) = (opening.Value.Contains('@'), opening.Value.Contains('$'));
        for (at += opening.Length; razor[at] != '"' || (isVerbatim && Next == '"');)
        {
            if (hasHoles && razor[at] == '{' && Next != '{') Brackets();
            else at += (!isVerbatim && razor[at] == '\\') || razor[at] == '"' || (razor[at] == '{' && Next == '{') ? 2 : 1;
        }

        at++;
    }

    private void EndNode()
    {
        if (node.ToString().Trim() is { Length: > 0 } text) nodes.Add(text);
        node.Clear();
    }

    [GeneratedRegex(@"\G</?!?([\w.-]*)")]
    private static partial Regex TagName();

    [GeneratedRegex(@"\G\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\G(?:!?\??\.\w+|!(?=[\.\[\(])|\?(?=\[))")]
    private static partial Regex Member();

    [GeneratedRegex(@"\G\s*")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\G\s*else\b(?:\s+if\b)?")]
    private static partial Regex Else();

    [GeneratedRegex(@"\G(?://[^\n]*|/\*.*?\*/)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\G'(?:\\.[^']*|[^'\\])'")]
    private static partial Regex Character();

    [GeneratedRegex("""\G[@$]*["]""")]
    private static partial Regex Opening();
}
