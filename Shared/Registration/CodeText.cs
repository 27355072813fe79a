using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Shared.Registration;

/// <summary>The one-time code that proves a mobile or an e-mail.</summary>
public static class CodeText
{
    /// <summary>Digits of a code (domain.md; NIST SP 800-63B-4 asks at least six for an out-of-band code).</summary>
    public const int Digits = 6;

    private const int Codes = 1_000_000;

    private static readonly byte[] Context = "BackOffice.ContactCode.1:"u8.ToArray();

    /// <summary>A new random code, 000000 to 999999, all equally likely.</summary>
    public static string Generate() => RandomNumberGenerator.GetInt32(Codes).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>The digits 0–9 of what was typed, in order; null gives an empty text.</summary>
    public static string Normalise(string? typed) => string.Concat((typed ?? "").Where(char.IsAsciiDigit));

    /// <summary>Whether what was typed has as many digits as a code.</summary>
    public static bool IsComplete(string? typed) => Normalise(typed).Length == Digits;

    /// <summary>
    /// HMAC-SHA256 in lower-case hexadecimal, bound to one code: the same digits of another code hash differently.
    /// A million codes are tried in a moment by whoever reads the row, so the short life and the few attempts are the protection.
    /// </summary>
    public static string HashOf(string code, Guid codeId)
    {
        byte[] key = [.. Context, .. codeId.ToByteArray(bigEndian: true)];
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(Normalise(code))));
    }

    /// <summary>Whether what was typed is the code that was hashed; the comparison takes the same time wherever they differ.</summary>
    public static bool Matches(string hash, string typed, Guid codeId) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), Encoding.ASCII.GetBytes(HashOf(typed, codeId)));
}
