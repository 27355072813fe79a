using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace BackOffice.Security.Account;

/// <summary>Hashes and compares the passwords of officials. Slow on purpose: outside of any transaction.</summary>
public static class OfficialPasswords
{
    /// <summary>OWASP Password Storage: PBKDF2-HMAC-SHA512 with 210,000 rounds.</summary>
    private const int Rounds = 210_000;

    /// <summary>No 0 O 1 l I: it is read from a screen or a sheet once.</summary>
    private const string ProvisionalLetters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private const int ProvisionalLength = 20;

    private static readonly PasswordHasher<Official> Hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
    private static readonly Official Nobody = new();

    /// <summary>Compared with when there is no account, so that the answer takes as long.</summary>
    private static readonly Lazy<string> NobodysHash = new(() => Hash(Provisional()));

    public static string Hash(string password) => Hasher.HashPassword(Nobody, password);

    /// <summary>Whether the password belongs to the hash; always takes the same time, with and without a hash.</summary>
    public static bool Matches(string? hash, string? password)
    {
        var same = Hasher.VerifyHashedPassword(Nobody, hash ?? NobodysHash.Value, password ?? "") != PasswordVerificationResult.Failed;
        return same && hash is not null;
    }

    /// <summary>A password for somebody who must change it at the first sign-in; about 115 random bits.</summary>
    public static string Provisional() => RandomNumberGenerator.GetString(ProvisionalLetters, ProvisionalLength);
}
