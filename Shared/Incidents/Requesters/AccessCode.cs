using System.Security.Cryptography;
using System.Text;

namespace Shared.Incidents.Requesters;

/// <summary>The code with which somebody without an account asks how their incident stands. Only its hash is kept.</summary>
public static class AccessCode
{
    /// <summary>Crockford's symbols: no I, L, O, U.</summary>
    private const string Symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Symbols of a code: 60 bits, with limits on attempts beside it.</summary>
    public const int Length = 12;

    private static readonly byte[] Context = "BackOffice.AccessCode.1:"u8.ToArray();

    /// <summary>A new random code in groups of four, such as 7K2M-09QT-XW4R.</summary>
    public static string Generate() => string.Join('-', Enumerable.Range(0, Length / 4).Select(_ => RandomNumberGenerator.GetString(Symbols, 4)));

    /// <summary>HMAC-SHA256 in lower-case hexadecimal, bound to one incident.</summary>
    public static string HashOf(string code, Guid incidentId)
    {
        byte[] key = [.. Context, .. incidentId.ToByteArray(bigEndian: true)];
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(Normalise(code))));
    }

    /// <summary>Whether what was typed is the code; takes the same time wherever they differ. A null hash matches nothing.</summary>
    public static bool Matches(string? hash, string? typed, Guid incidentId) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash ?? new string('-', 64)), Encoding.ASCII.GetBytes(HashOf(typed ?? "", incidentId)));

    // what people confuse reads the same; anything else is dropped
    private static string Normalise(string code) => string.Concat(code.ToUpperInvariant().Select(symbol => symbol switch { 'O' => '0', 'I' or 'L' => '1', _ => symbol }).Where(Symbols.Contains));
}
