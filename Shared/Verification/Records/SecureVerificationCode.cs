using Shared.Common;

namespace Shared.Verification.Records;

/// <summary>
/// Código seguro de verificación: where a document is found again (Ley 40/2015 art. 42.b). Prefix of the body, 24 random characters of Crockford's base 32 and one
/// check character. The random part is 120 bits and says nothing of the document.
/// </summary>
/// <remarks>
/// The check character makes the sum of all characters, each weighed with its own power of a generator of GF(2⁵), zero. Every single wrong character and every
/// exchange of two characters is found, because the 31 powers differ. Crockford's own check needs the signs <c>*~$=</c>, which do not belong in an address.
/// </remarks>
public sealed record SecureVerificationCode
{
    /// <summary>The characters: no I, L, O and U, which are misread.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Random bytes that one code takes.</summary>
    public const int RandomBytes = 15;

    /// <summary>Fewest characters of a prefix.</summary>
    public const int ShortestPrefix = 2;

    /// <summary>Most characters of a prefix.</summary>
    public const int LongestPrefix = 6;

    /// <summary>The longest code, without hyphens.</summary>
    public const int Longest = LongestPrefix + RandomCharacters + 1;

    private const int RandomCharacters = 24;
    private const int GroupLength = 4;
    private const int LongestTyped = 100;

    // x⁵ + x² + 1, whose root generates the field
    private const int Polynomial = 0b100101;

    private SecureVerificationCode(string value) => Value = value;

    /// <summary>Without hyphens, upper case; what is stored and compared.</summary>
    public string Value { get; }

    /// <summary>In groups, as it is printed: <c>46250-7K3M-…-X9QD-5</c>.</summary>
    public string Shown
    {
        get
        {
            var prefix = Value.Length - RandomCharacters - 1;
            var groups = Value[prefix..^1].Chunk(GroupLength).Select(group => new string(group));
            return string.Join('-', [Value[..prefix], .. groups, Value[^1..]]);
        }
    }

    /// <summary>Makes a code.</summary>
    /// <param name="prefix">2–6 characters of <see cref="Alphabet"/>.</param>
    /// <param name="random">15 random bytes from a cryptographic source.</param>
    /// <exception cref="ArgumentException">The prefix or the number of bytes is wrong.</exception>
    public static SecureVerificationCode Make(string prefix, ReadOnlySpan<byte> random)
    {
        if (!IsPrefix(prefix)) throw new ArgumentException(prefix, nameof(prefix));
        if (random.Length != RandomBytes) throw new ArgumentException($"{random.Length}", nameof(random));
        var body = prefix + Encode(random);
        return new(body + Alphabet[CheckOf(body)]);
    }

    /// <summary>Reads a code in any usual way of writing it: lower case, spaces, hyphens, O for 0, I and L for 1.</summary>
    /// <returns><see cref="RecordRefusals.CodeInvalid"/> when it cannot be one.</returns>
    public static Result<SecureVerificationCode> Parse(string? typed)
    {
        if (typed is not { Length: <= LongestTyped }) return RecordRefusals.CodeInvalid;
        var text = Fold(string.Concat(typed.Where(character => !char.IsWhiteSpace(character) && character != '-')));
        if (text.Length is < ShortestPrefix + RandomCharacters + 1 or > Longest || !text.All(Alphabet.Contains)) return RecordRefusals.CodeInvalid;
        return Alphabet[CheckOf(text[..^1])] == text[^1] ? new SecureVerificationCode(text) : RecordRefusals.CodeInvalid;
    }

    /// <summary>Whether a text can stand at the beginning of a code.</summary>
    public static bool IsPrefix(string text) => text.Length is >= ShortestPrefix and <= LongestPrefix && text.All(Alphabet.Contains);

    /// <summary>Upper case, with the characters that are misread in the form in which they are meant.</summary>
    public static string Fold(string text) => text.ToUpperInvariant().Replace('O', '0').Replace('I', '1').Replace('L', '1');

    private static string Encode(ReadOnlySpan<byte> bytes)
    {
        Span<char> text = stackalloc char[RandomCharacters];
        var (buffer, bits, at) = (0, 0, 0);
        foreach (var value in bytes)
        {
            (buffer, bits) = ((buffer << 8) | value, bits + 8);
            for (; bits >= 5; bits -= 5) text[at++] = Alphabet[(buffer >> (bits - 5)) & 31];
            buffer &= (1 << bits) - 1;
        }

        return new(text);
    }

    // Horner from the left: the check character has weight one, its neighbour the generator, and so on
    private static int CheckOf(string body) => Times(body.Aggregate(0, (sum, character) => Times(sum) ^ Alphabet.IndexOf(character, StringComparison.Ordinal)));

    private static int Times(int value) => value >= 16 ? (value << 1) ^ Polynomial : value << 1;
}
