using System.Text;
using System.Text.RegularExpressions;

namespace BackOffice.Tests.Architecture;

/// <summary>Just enough reading of C# for the rules about text.</summary>
internal static partial class CSharpText
{
    /// <summary>The code with comments blanked out; strings stay as they are.</summary>
    public static string WithoutComments(string code) => Tokens().Replace(code, match => match.Value.StartsWith('/') ? Blank(match.Value) : match.Value);

    /// <summary>The literals of the code, without their quotes.</summary>
    public static IEnumerable<string> Literals(string code) => Tokens().Matches(code).Where(match => !match.Value.StartsWith('/')).Select(match => match.Value);

    private static string Blank(string text)
    {
        var blank = new StringBuilder();
        foreach (var sign in text) blank.Append(sign == '\n' ? '\n' : ' ');
        return blank.ToString();
    }

    [GeneratedRegex("""
        //[^\n]*|/\*.*?\*/|\"\"\"+.*?\"\"\"+|[@$]*@\$?"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'
        """, RegexOptions.Singleline)]
    private static partial Regex Tokens();
}
