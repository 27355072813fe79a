using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Shared.Keys;

namespace BackOffice.Tests.Keys;

public sealed class SecretHashRulesTests
{
    private const string Key = "ABCD-EFGH-JKMN-PQRS";

    [Fact]
    public void Of_Key_IsPbkdf2WithTheCostOfToday()
    {
        var hash = SecretHash.Of(Key);

        Assert.Equal("pbkdf2-sha512", hash.Algorithm);
        Assert.Equal(220_000, hash.Iterations);
        Assert.Equal(16, Convert.FromBase64String(hash.Salt).Length);
        var expected = Rfc2898DeriveBytes.Pbkdf2("ABCDEFGHJKMNPQRS"u8, Convert.FromBase64String(hash.Salt), 220_000, HashAlgorithmName.SHA512, 64);
        Assert.Equal(Convert.ToBase64String(expected), hash.Hash);
        Assert.False(hash.NeedsRehash);
    }

    [Fact]
    public void Of_SameKeyTwice_HasAnotherSaltAndHash()
    {
        var first = SecretHash.Of(Key);
        var second = SecretHash.Of(Key);

        Assert.NotEqual(first.Salt, second.Salt);
        Assert.NotEqual(first.Hash, second.Hash);
    }

    [Theory]
    [InlineData(Key, "abcd efgh jkmn pqrs", true)]
    [InlineData(Key, "ABCDEFGHJKMNPQRS", true)]
    [InlineData(Key, "ABCD-EFGH-JKMN-PQRT", false)]
    [InlineData(Key, "", false)]
    [InlineData("Camión de niños", "Camio\u0301n de nin\u0303os", true)]
    [InlineData("Camión de niños", "camión de niños", false)]
    [InlineData("Camión de niños", "Camión de niños ", false)]
    public void Matches_WhatIsTyped_SaysWhetherItIsTheSecret(string secret, string typed, bool matches) =>
        Assert.Equal(matches, SecretHash.Of(secret).Matches(typed));

    [Fact]
    public void Decode_Encoded_IsTheSameHash()
    {
        var hash = SecretHash.Of(Key);

        Assert.StartsWith("pbkdf2-sha512$220000$", hash.Encoded);
        Assert.Equal(hash, SecretHash.Decode(hash.Encoded));
        Assert.True(SecretHash.Decode(hash.Encoded).Matches(Key));
    }

    [Fact]
    public void Matches_HashOfALowerCost_StillMatchesAndAsksForARehash()
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var old = Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes("una frase mía"), salt, 1_000, HashAlgorithmName.SHA512, 64);
        var hash = SecretHash.Decode($"pbkdf2-sha512$1000${Convert.ToBase64String(salt)}${Convert.ToBase64String(old)}");

        Assert.True(hash.Matches("una frase mía"));
        Assert.True(hash.NeedsRehash);
    }

    [Theory]
    [InlineData("")]
    [InlineData("pbkdf2-sha512$220000$c2FsdA==")]
    [InlineData("md5$220000$AAAAAAAAAAAAAAAAAAAAAA==$AAAA")]
    [InlineData("pbkdf2-sha512$0$AAAAAAAAAAAAAAAAAAAAAA==$AAAA")]
    [InlineData("pbkdf2-sha512$-5$AAAAAAAAAAAAAAAAAAAAAA==$AAAA")]
    [InlineData("pbkdf2-sha512$220000$AAAAAAAAAAAAAAAAAAAAAA==$AAAA")]
    [InlineData("pbkdf2-sha512$220000$***$AAAA")]
    public void Decode_AnythingElse_Throws(string encoded) => Assert.Throws<FormatException>(() => SecretHash.Decode(encoded));

    [Fact]
    public void MatchesNothing_AnySecret_AnswersFalseAfterTheSameWork()
    {
        var hash = SecretHash.Of(Key);
        var wrong = Fastest(() => hash.Matches("otra clave cualquiera"));
        var unknown = Fastest(() => SecretHash.MatchesNothing("otra clave cualquiera"));

        Assert.False(SecretHash.MatchesNothing(Key));
        Assert.InRange(unknown / wrong, 0.3, 3);
    }

    [Fact]
    public void ToString_Hash_ShowsNeitherSaltNorHash() => Assert.Equal("pbkdf2-sha512$220000", SecretHash.Of(Key).ToString());

    private static double Fastest(Func<bool> work) => Enumerable.Range(0, 5).Min(round =>
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    });
}
