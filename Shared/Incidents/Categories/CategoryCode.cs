using System.Text;
using Shared.Common;

namespace Shared.Incidents.Categories;

/// <summary>Codes that follow from names: "Firma y Cl@ve" is firma-y-cl-ve.</summary>
public static class CategoryCode
{
    private const string Unnamed = "categoria";

    /// <summary>Small letters, digits and single hyphens; a name without any of them gives "categoria".</summary>
    /// <param name="longest">Where the code is cut.</param>
    public static string Of(string name, int longest = CategoryLimits.Code)
    {
        var code = new StringBuilder();
        foreach (var letter in TextFold.Fold(name))
        {
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) code.Append(letter);
            else if (code.Length > 0 && code[^1] != '-') code.Append('-');
        }

        var text = (code.Length > longest ? code.ToString(0, longest) : code.ToString()).Trim('-');
        return text.Length == 0 ? Unnamed : text;
    }

    /// <summary>The code of a name, followed by -2, -3… while it is taken.</summary>
    public static string Free(string name, IReadOnlySet<string> taken, int longest = CategoryLimits.Code)
    {
        var code = Of(name, longest);
        for (var number = 2; taken.Contains(code); number++)
        {
            var end = $"-{number}";
            code = Of(name, longest - end.Length) + end;
        }

        return code;
    }

    /// <summary>Whether it is made of small letters, digits and hyphens, within a length.</summary>
    public static bool IsValid(string code, int longest) =>
        code.Length >= 1 && code.Length <= longest && code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
