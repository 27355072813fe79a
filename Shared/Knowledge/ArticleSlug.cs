using System.Text;
using Shared.Common;

namespace Shared.Knowledge;

/// <summary>The readable last part of an article's address.</summary>
public static class ArticleSlug
{
    /// <summary>Longest slug, in characters.</summary>
    public const int Longest = 80;

    /// <summary>Letters and digits of a title without accents, joined by hyphens, cut between words; empty when the title has neither.</summary>
    public static string Of(string title)
    {
        var slug = new StringBuilder();
        foreach (var word in TextFold.Fold(title).Split(Separators(title), StringSplitOptions.RemoveEmptyEntries))
        {
            if (slug.Length > 0 && slug.Length + word.Length >= Longest) break;
            if (slug.Length > 0) slug.Append('-');
            slug.Append(word.Length > Longest ? word[..Longest] : word);
        }

        return slug.ToString();
    }

    private static char[] Separators(string title) => [.. TextFold.Fold(title).Where(character => !char.IsAsciiLetterOrDigit(character)).Distinct()];
}
