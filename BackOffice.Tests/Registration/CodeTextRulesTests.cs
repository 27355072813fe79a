using Shared.Registration;

namespace BackOffice.Tests.Registration;

public sealed class CodeTextRulesTests
{
    private static readonly Guid Id = Guid.Parse("0196f1a2-7c3d-7e4f-8a5b-6c7d8e9fa0b1");

    [Fact]
    public void Generate_ManyTimes_IsSixDigitsAlikeInEveryPlace()
    {
        const int Samples = 20_000;
        var codes = Enumerable.Range(0, Samples).Select(_ => CodeText.Generate()).ToList();

        Assert.All(codes, code => Assert.Matches("^[0-9]{6}$", code));
        for (var place = 0; place < CodeText.Digits; place++)
        {
            var expected = Samples / 10d;
            var chiSquare = "0123456789".Sum(digit => Math.Pow(codes.Count(code => code[place] == digit) - expected, 2) / expected);

            // 9 degrees of freedom: one in a thousand million above 64; a digit never used adds 2000
            Assert.InRange(chiSquare, 0, 65);
        }
    }

    [Theory]
    [InlineData("123456", "123456")]
    [InlineData(" 123 456 ", "123456")]
    [InlineData("012-345", "012345")]
    [InlineData("código: 000000.", "000000")]
    [InlineData("1234567", "1234567")]
    [InlineData("١٢٣٤٥٦", "")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Normalise_WhatIsTyped_KeepsTheDigits(string? typed, string digits) => Assert.Equal(digits, CodeText.Normalise(typed));

    [Theory]
    [InlineData("048213", true)]
    [InlineData("048 213", true)]
    [InlineData("48213", false)]
    [InlineData("048214", false)]
    [InlineData("0482130", false)]
    [InlineData("", false)]
    public void Matches_WhatIsTyped_SaysWhetherItIsTheCode(string typed, bool matches) =>
        Assert.Equal(matches, CodeText.Matches(CodeText.HashOf("048213", Id), typed, Id));

    [Fact]
    public void Matches_HashOfAnotherCodeOrNone_IsFalse()
    {
        var other = Guid.Parse("0196f1a2-7c3d-7e4f-8a5b-6c7d8e9fa0b2");

        Assert.False(CodeText.Matches(CodeText.HashOf("048213", other), "048213", Id));
        Assert.False(CodeText.Matches("", "048213", Id));
    }

    [Fact]
    public void HashOf_Code_IsTheSameHexadecimalEveryTime()
    {
        var hash = CodeText.HashOf("048213", Id);

        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, CodeText.HashOf("048 213", Id));
        Assert.DoesNotContain("048213", hash);
    }

    [Fact]
    public void CodeLimits_Numbers_AreThoseOfTheRules()
    {
        Assert.Equal(TimeSpan.FromMinutes(10), CodeLimits.MobileLife);
        Assert.Equal(TimeSpan.FromHours(24), CodeLimits.EmailLife);
        Assert.Equal(TimeSpan.FromSeconds(60), CodeLimits.ResendAfter);
        Assert.Equal(5, CodeLimits.Attempts);
        Assert.Equal(5, CodeLimits.PerDay);
    }
}
