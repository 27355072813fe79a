using System.Security.Cryptography;
using System.Text;

namespace Shared.Keys;

/// <summary>How a key of the system is written, and how what a citizen types is read back.</summary>
public static class KeyText
{
    /// <summary>The 31 symbols of a key: digits and capitals without 0 O 1 I L, which are confused when read aloud or copied by hand.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /// <summary>Symbols of a key, separators not counted (domain.md): 31^16 is about 79 bits.</summary>
    public const int Symbols = 16;

    private const int GroupLength = 4;

    /// <summary>A new random key, every symbol equally likely, as <c>ABCD-EFGH-JKMN-PQRS</c>.</summary>
    public static string Generate() =>
        string.Join('-', RandomNumberGenerator.GetString(Alphabet, Symbols).Chunk(GroupLength).Select(group => new string(group)));

    /// <summary>
    /// What is hashed. Text with the shape of a system key loses spaces and hyphens and becomes upper case; any other text is the
    /// citizen's own key and stays as typed, in Unicode NFC so that every keyboard writes the same accents.
    /// </summary>
    /// <param name="typed">What was typed; text that is not valid UTF-16 is returned untouched.</param>
    public static string Normalise(string typed)
    {
        var bare = Bare(typed);
        if (HasShape(bare)) return bare;
        return IsWellFormed(typed) ? typed.Normalize(NormalizationForm.FormC) : typed;
    }

    /// <summary>Whether the text, spaces, hyphens and case aside, is 16 symbols of <see cref="Alphabet"/>.</summary>
    public static bool LooksLikeSystemKey(string typed) => HasShape(Bare(typed));

    /// <summary>Whether no half of a surrogate pair stands alone: <see cref="string.Normalize()"/> throws on such text.</summary>
    internal static bool IsWellFormed(string text)
    {
        for (var position = 0; position < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, position, out var rune)) return false;
            position += rune.Utf16SequenceLength;
        }

        return true;
    }

    private static string Bare(string typed)
    {
        var bare = new StringBuilder(Symbols);
        foreach (var character in typed)
        {
            if (char.IsWhiteSpace(character) || IsHyphen(character)) continue;
            bare.Append(char.IsAsciiLetterLower(character) ? (char)(character - 'a' + 'A') : character);
        }

        return bare.ToString();
    }

    // telephones and word processors turn a hyphen into one of U+2010 to U+2015 or a minus sign
    private static bool IsHyphen(char character) => character is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    private static bool HasShape(string bare) => bare.Length == Symbols && bare.All(Alphabet.Contains);
}
