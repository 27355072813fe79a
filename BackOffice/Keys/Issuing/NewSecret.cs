using Shared.Keys;

namespace BackOffice.Keys.Issuing;

/// <summary>A key just made, before anybody has it. Made outside any transaction: the hash is slow on purpose.</summary>
public sealed class NewSecret
{
    private NewSecret(string text) => (Text, Hash) = (text, SecretHash.Of(text));

    /// <summary>Four groups of four; leaves only inside an encrypted message.</summary>
    internal string Text { get; }

    public SecretHash Hash { get; }

    internal string FirstHalf => Text[..(Text.Length / 2)];

    internal string SecondHalf => Text[((Text.Length / 2) + 1)..];

    public static NewSecret Make() => new(KeyText.Generate());
}
