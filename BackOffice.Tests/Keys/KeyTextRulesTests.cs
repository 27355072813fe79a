using System.Text;
using Shared.Keys;

namespace BackOffice.Tests.Keys;

public sealed class KeyTextRulesTests
{
    [Fact]
    public void Alphabet_Of31Symbols_HasNoneThatIsConfused()
    {
        Assert.Equal(31, KeyText.Alphabet.Length);
        Assert.Equal(31, KeyText.Alphabet.Distinct().Count());
        Assert.DoesNotContain(KeyText.Alphabet, "0O1IL".Contains);
        Assert.All(KeyText.Alphabet, symbol => Assert.True(char.IsAsciiDigit(symbol) || char.IsAsciiLetterUpper(symbol)));
    }

    [Fact]
    public void Generate_ManyTimes_HasFourGroupsAndNeverRepeats()
    {
        var keys = Enumerable.Range(0, 2_000).Select(_ => KeyText.Generate()).ToList();

        Assert.All(keys, key => Assert.Matches($"^[{KeyText.Alphabet}]{{4}}(-[{KeyText.Alphabet}]{{4}}){{3}}$", key));
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void Generate_ManyTimes_UsesEverySymbolAlikeInEveryPlace()
    {
        const int Samples = 10_000;
        var keys = Enumerable.Range(0, Samples).Select(_ => KeyText.Normalise(KeyText.Generate())).ToList();
        for (var place = 0; place < KeyText.Symbols; place++)
        {
            var counts = keys.GroupBy(key => key[place]).ToDictionary(group => group.Key, group => group.Count());
            var expected = Samples / 31d;
            var chiSquare = KeyText.Alphabet.Sum(symbol => Math.Pow(counts.GetValueOrDefault(symbol) - expected, 2) / expected);

            // 30 degrees of freedom: mean 30, one in a thousand million above 105; a symbol never used adds 322
            Assert.InRange(chiSquare, 3, 110);
        }
    }

    [Fact]
    public void Normalise_GeneratedKey_LosesItsSeparatorsOnly()
    {
        var key = KeyText.Generate();

        Assert.Equal(key.Replace("-", ""), KeyText.Normalise(key));
        Assert.Equal(KeyText.Normalise(key), KeyText.Normalise(KeyText.Normalise(key)));
    }

    [Theory]
    [InlineData("ABCD-EFGH-JKMN-PQRS")]
    [InlineData("abcd-efgh-jkmn-pqrs")]
    [InlineData("abcdefghjkmnpqrs")]
    [InlineData("  Abcd efgh JKMN pqrs ")]
    [InlineData("ABCD - EFGH - JKMN - PQRS")]
    [InlineData("ABCD\u2013EFGH\u2010JKMN\u2212PQRS")]
    [InlineData("ABCD\u00A0EFGH\tJKMN\nPQRS")]
    public void Normalise_SystemKeyHoweverTyped_IsTheSame(string typed)
    {
        Assert.True(KeyText.LooksLikeSystemKey(typed));
        Assert.Equal("ABCDEFGHJKMNPQRS", KeyText.Normalise(typed));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("ABCD-EFGH-JKMN-PQR")]
    [InlineData("ABCD-EFGH-JKMN-PQRST")]
    [InlineData("ABCD-EFGH-JKMN-PQR0")]
    [InlineData("abcd-efgh-jkmn-pqrl")]
    [InlineData("ABCD_EFGH_JKMN_PQRS")]
    [InlineData("Mi perro come-pan los lunes")]
    [InlineData("ÁBCD-EFGH-JKMN-PQRS")]
    public void Normalise_AnotherShape_StaysAsTyped(string typed)
    {
        Assert.False(KeyText.LooksLikeSystemKey(typed));
        Assert.Equal(typed, KeyText.Normalise(typed));
    }

    [Fact]
    public void Normalise_AccentsTypedApart_AreJoined()
    {
        const string Own = "Camión de los niños";

        Assert.Equal(Own, KeyText.Normalise(Own.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void Normalise_BrokenUnicode_StaysAsTyped() => Assert.Equal("clave \uD83D rota", KeyText.Normalise("clave \uD83D rota"));
}
