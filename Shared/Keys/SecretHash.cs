using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Shared.Keys;

/// <summary>A secret as it is kept: its salted hash with the algorithm and the cost beside it.</summary>
/// <param name="Algorithm">Only <c>pbkdf2-sha512</c> today.</param>
/// <param name="Iterations">The cost it was made with.</param>
/// <param name="Salt">16 random bytes, base64.</param>
/// <param name="Hash">64 bytes, base64.</param>
public sealed record SecretHash(string Algorithm, int Iterations, string Salt, string Hash)
{
    /// <summary>PBKDF2-HMAC-SHA512 rounds of a new hash (domain.md: at least 220,000; OWASP Password Storage asks 210,000).</summary>
    public const int CurrentIterations = 220_000;

    private const string CurrentAlgorithm = "pbkdf2-sha512";
    private const int SaltBytes = 16;
    private const int HashBytes = 64;

    // random, so it equals no derived hash; costs no derivation to make
    private static readonly SecretHash Decoy = new(CurrentAlgorithm, CurrentIterations, Random(SaltBytes), Random(HashBytes));

    /// <summary>Whether it was made with another algorithm or a lower cost than today's: hash again at the next success.</summary>
    public bool NeedsRehash => Algorithm != CurrentAlgorithm || Iterations < CurrentIterations;

    /// <summary>One text for one column: <c>pbkdf2-sha512$220000$salt$hash</c>.</summary>
    public string Encoded => string.Create(CultureInfo.InvariantCulture, $"{Algorithm}${Iterations}${Salt}${Hash}");

    /// <summary>The hash of a secret with a new salt and today's cost; the secret is read by <see cref="KeyText.Normalise"/>.</summary>
    public static SecretHash Of(string secret)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        var hash = Derive(secret, salt, CurrentIterations, HashBytes);
        return new(CurrentAlgorithm, CurrentIterations, Convert.ToBase64String(salt), Convert.ToBase64String(hash));
    }

    /// <summary>The hash that <see cref="Encoded"/> wrote.</summary>
    /// <exception cref="FormatException">The text was not written by <see cref="Encoded"/>; the message never quotes it.</exception>
    public static SecretHash Decode(string encoded)
    {
        var parts = encoded.Split('$');
        if (parts.Length != 4 || parts[0] != CurrentAlgorithm) throw new FormatException("Not an encoded secret hash.");
        if (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var iterations) || iterations < 1)
            throw new FormatException("The cost of the secret hash is not a positive number.");
        if (Convert.FromBase64String(parts[2]).Length < SaltBytes || Convert.FromBase64String(parts[3]).Length != HashBytes)
            throw new FormatException("The salt or the hash has another length.");
        return new(parts[0], iterations, parts[2], parts[3]);
    }

    /// <summary>Does the work of <see cref="Matches"/> and answers false, so that an unknown person takes as long as a wrong key.</summary>
    public static bool MatchesNothing(string secret)
    {
        _ = Decoy.Matches(secret);
        return false;
    }

    /// <summary>Whether the secret is the one that was hashed; the comparison takes the same time wherever they differ.</summary>
    /// <exception cref="NotSupportedException">The algorithm is unknown.</exception>
    public bool Matches(string secret)
    {
        if (Algorithm != CurrentAlgorithm) throw new NotSupportedException("Unknown algorithm of a secret hash.");
        var expected = Convert.FromBase64String(Hash);
        var actual = Derive(secret, Convert.FromBase64String(Salt), Iterations, HashBytes);
        return CryptographicOperations.FixedTimeEquals(expected, actual);
    }

    /// <summary>Algorithm and cost only: a hash does not belong in a log.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Algorithm}${Iterations}");

    private static byte[] Derive(string secret, byte[] salt, int iterations, int length) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(KeyText.Normalise(secret)), salt, iterations, HashAlgorithmName.SHA512, length);

    private static string Random(int bytes) => Convert.ToBase64String(RandomNumberGenerator.GetBytes(bytes));
}
