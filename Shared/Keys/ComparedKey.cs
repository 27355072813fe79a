using Shared.Common;

namespace Shared.Keys;

/// <summary>A chosen key in the two forms in which it is compared.</summary>
internal sealed class ComparedKey
{
    public ComparedKey(string key)
    {
        Folded = Dense(key);
        Bare = Squeeze(key);
    }

    /// <summary>Without case, accents or spaces.</summary>
    public string Folded { get; }

    /// <summary>Letters and digits of the folded form.</summary>
    public string Bare { get; }

    public static string Dense(string text) => TextFold.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    public static string Squeeze(string text) => string.Concat(TextFold.Fold(text).Where(char.IsLetterOrDigit));

    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    public bool Has(string trace, int atLeast) => trace.Length >= atLeast && Bare.Contains(trace, StringComparison.Ordinal);
}
