using System.Security.Cryptography;
using Shared.Administration;
using Shared.Verification.Records;

namespace BackOffice.Tests.Verification.Records;

public sealed class SecureVerificationCodeRulesTests
{
    private static SecureVerificationCode Random(string prefix = "46999") => SecureVerificationCode.Make(prefix, RandomNumberGenerator.GetBytes(SecureVerificationCode.RandomBytes));

    [Theory]
    [InlineData("VER", "00000000000000000000000000000000", "VER-0000-0000-0000-0000-0000-0000-")]
    [InlineData("46999", "FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", "46999-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-")]
    [InlineData("AB", "0102030405060708090A0B0C0D0E0F10", "AB-0410-6105-0R3G-G28A-1C60-T3GF-")]
    public void Make_KnownBytes_GivesTheGroups(string prefix, string hex, string expected)
    {
        var code = SecureVerificationCode.Make(prefix, Convert.FromHexString(hex).AsSpan(0, SecureVerificationCode.RandomBytes));

        Assert.Equal(expected, code.Shown[..^1]);
        Assert.Equal(code, SecureVerificationCode.Parse(code.Shown).Value);
        Assert.Equal(CheckByTable(code.Value[..^1]), code.Value[^1]);
    }

    [Fact]
    public void Parse_EverySingleWrongCharacter_IsFound()
    {
        var code = Random().Value;
        for (var place = 0; place < code.Length; place++)
        {
            foreach (var other in SecureVerificationCode.Alphabet.Where(character => character != code[place]))
            {
                Assert.Equal(RecordRefusals.CodeInvalid, SecureVerificationCode.Parse(code[..place] + other + code[(place + 1)..]).Refusal);
            }
        }
    }

    [Fact]
    public void Parse_TwoCharactersExchanged_IsFound()
    {
        var code = Random("2B4D6F").Value;
        for (var a = 0; a < code.Length; a++)
        {
            for (var b = a + 1; b < code.Length; b++)
            {
                if (code[a] == code[b]) continue;
                var swapped = code.ToCharArray();
                (swapped[a], swapped[b]) = (swapped[b], swapped[a]);
                Assert.False(SecureVerificationCode.Parse(new string(swapped)).IsDone);
            }
        }
    }

    [Fact]
    public void Parse_AsPeopleWriteIt_IsUnderstood()
    {
        var code = SecureVerificationCode.Make("101", new byte[SecureVerificationCode.RandomBytes]);

        Assert.Equal(code, SecureVerificationCode.Parse($"  {code.Shown.ToLowerInvariant().Replace('-', ' ')} ").Value);
        Assert.Equal(code, SecureVerificationCode.Parse(code.Value.Replace('0', 'o').Replace('1', 'l')).Value);
        Assert.Equal(code, SecureVerificationCode.Parse(code.Value.Replace('0', 'O').Replace('1', 'I')).Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("VER")]
    [InlineData("VER-2026-000123")]
    [InlineData("46999-0000-0000-0000-0000-0000-000U-0")]
    [InlineData("46999-ñ000-0000-0000-0000-0000-0000-0")]
    public void Parse_WhatCannotBeOne_IsRefused(string? typed) => Assert.Equal(RecordRefusals.CodeInvalid, SecureVerificationCode.Parse(typed).Refusal);

    [Fact]
    public void Parse_VeryLong_IsRefused() => Assert.False(SecureVerificationCode.Parse(new string('0', 100_000)).IsDone);

    [Fact]
    public void Make_Thousands_AreAllDifferentAndUseEveryCharacter()
    {
        var codes = Enumerable.Range(0, 5000).Select(_ => Random().Value).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(SecureVerificationCode.Alphabet.Order(), codes.SelectMany(code => code[5..^1]).Distinct().Order());
    }

    [Theory]
    [InlineData("V")]
    [InlineData("VILA")]
    [InlineData("ABCDEFG")]
    [InlineData("ab")]
    public void Make_WrongPrefix_Throws(string prefix) => Assert.Throws<ArgumentException>(() => Random(prefix));

    [Theory]
    [InlineData("XYZ", "L01462508", "XYZ")]
    [InlineData(null, "L01462508", "462508")]
    [InlineData(null, "LA0004567", "004567")]
    [InlineData(null, null, "VER")]
    [InlineData("ILOU", null, "VER")]
    public void Prefix_OfATown_IsItsOwnOrComesFromDir3(string? own, string? dir3, string expected) => Assert.Equal(expected, new RecordOptions(CsvPrefix: own).PrefixFor(dir3));

    /// <summary>The same sum worked out with a table of powers instead of Horner's scheme.</summary>
    private static char CheckByTable(string body)
    {
        var powers = new int[body.Length + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++) powers[i] = Multiply(powers[i - 1], 2);
        var sum = body.Reverse().Select((character, i) => Multiply(SecureVerificationCode.Alphabet.IndexOf(character, StringComparison.Ordinal), powers[i + 1])).Aggregate(0, (a, b) => a ^ b);
        return SecureVerificationCode.Alphabet[sum];
    }

    private static int Multiply(int a, int b)
    {
        var product = 0;
        for (var bit = 0; bit < 5; bit++) product ^= (b >> bit & 1) == 1 ? a << bit : 0;
        for (var bit = 9; bit >= 5; bit--) product ^= (product >> bit & 1) == 1 ? 0b100101 << (bit - 5) : 0;
        return product;
    }
}
