using Shared.Persons;
using Shared.Persons.IdentityDocuments;

namespace BackOffice.Tests.Persons;

public sealed class IdentityDocumentRulesTests
{
    private const string Letters = "TRWAGMYFPDXBNJZSQVHLCKE";

    [Theory]
    [InlineData("00000000T", DocumentKind.Dni)]
    [InlineData("00000001R", DocumentKind.Dni)]
    [InlineData("12345678Z", DocumentKind.Dni)]
    [InlineData("01234567L", DocumentKind.Dni)]
    [InlineData("X0000000T", DocumentKind.Nie)]
    [InlineData("X1234567L", DocumentKind.Nie)]
    [InlineData("Y1234567X", DocumentKind.Nie)]
    [InlineData("Z1234567R", DocumentKind.Nie)]
    [InlineData("K1234567L", DocumentKind.NifK)]
    [InlineData("L1234567L", DocumentKind.NifL)]
    [InlineData("M1234567L", DocumentKind.NifM)]
    [InlineData("A58818501", DocumentKind.Entity)]
    [InlineData("B64717838", DocumentKind.Entity)]
    [InlineData("J99216582", DocumentKind.Entity)]
    [InlineData("P2807900B", DocumentKind.Entity)]
    [InlineData("Q2811001C", DocumentKind.Entity)]
    public void Parse_ValidNumber_FindsKindAndKeepsValue(string typed, DocumentKind kind)
    {
        var document = DocumentNumber.Parse(typed).Value;

        Assert.Equal((kind, typed), (document.Kind, document.Value));
        Assert.True(document.IsCheckable);
        Assert.Equal(kind != DocumentKind.Entity, document.IsNaturalPerson);
        Assert.Equal(document, DocumentNumber.Parse(typed, kind).Value);
        Assert.Equal(document, DocumentNumber.Restore(kind, typed));
    }

    [Theory]
    [InlineData("12345678A", "Persons.DocumentControlWrong")]
    [InlineData("X1234567X", "Persons.DocumentControlWrong")]
    [InlineData("I1234567L", "Persons.DocumentInvalid")]
    [InlineData("123456789", "Persons.DocumentInvalid")]
    [InlineData("J99216583", "Persons.DocumentControlWrong")]
    [InlineData("K1234567A", "Persons.DocumentControlWrong")]
    [InlineData("P2807900C", "Persons.DocumentControlWrong")]
    [InlineData("A5881850K", "Persons.DocumentInvalid")]
    [InlineData("12345678", "Persons.DocumentInvalid")]
    [InlineData("Z", "Persons.DocumentInvalid")]
    [InlineData("112345678Z", "Persons.DocumentInvalid")]
    [InlineData("X11234567L", "Persons.DocumentInvalid")]
    [InlineData("Y01234567X", "Persons.DocumentInvalid")]
    [InlineData("١٢٣٤٥٦٧٨Z", "Persons.DocumentInvalid")]
    [InlineData("12345678Z; DROP TABLE", "Persons.DocumentInvalid")]
    [InlineData("ES", "Persons.DocumentInvalid")]
    [InlineData("PAA123456", "Persons.DocumentInvalid")]
    [InlineData("", "Persons.DocumentMissing")]
    [InlineData(" \t", "Persons.DocumentMissing")]
    [InlineData(null, "Persons.DocumentMissing")]
    public void Parse_InvalidNumber_IsRefused(string? typed, string code)
    {
        var refusal = DocumentNumber.Parse(typed).Refusal;

        Assert.Equal((code, "DocumentNumber"), (refusal.Code, refusal.Field));
    }

    [Theory]
    [InlineData("12.345.678-z", "12345678Z")]
    [InlineData(" 12 345 678 Z ", "12345678Z")]
    [InlineData("12345678/Z", "12345678Z")]
    [InlineData("12345678–Z", "12345678Z")]
    [InlineData("\u200e12345678\u00a0Z", "12345678Z")]
    [InlineData("ES12345678Z", "12345678Z")]
    [InlineData("es-b64717838", "B64717838")]
    [InlineData("1R", "00000001R")]
    [InlineData("1234567L", "01234567L")]
    [InlineData("0T", "00000000T")]
    [InlineData("x-1234567-l", "X1234567L")]
    [InlineData("X01234567L", "X1234567L")]
    [InlineData("X-00000000-T", "X0000000T")]
    [InlineData("J9921658B", "J99216582")]
    [InlineData("P28079002", "P2807900B")]
    public void Parse_AnyWrittenForm_GivesTheCanonicalOne(string typed, string canonical) =>
        Assert.Equal(canonical, DocumentNumber.Parse(typed).Value.Value);

    [Theory]
    [InlineData("es 12.345.678/z", "12345678Z")]
    [InlineData("ES123", "ES123")]
    [InlineData("esp123456", "ESP123456")]
    public void Normalise_LeadingEs_GoesOnlyBeforeADocument(string typed, string expected) =>
        Assert.Equal(expected, DocumentNumber.Normalise(typed));

    [Theory]
    [InlineData("K12A4567L", DocumentKind.NifK)]
    [InlineData("LABCDEFGH", DocumentKind.NifL)]
    [InlineData("M123456AB", DocumentKind.NifM)]
    public void Parse_NifWithLettersInside_IsAcceptedButNotCheckable(string typed, DocumentKind kind)
    {
        var document = DocumentNumber.Parse(typed, kind).Value;

        Assert.False(document.IsCheckable);
        Assert.Equal(kind, document.Kind);
    }

    [Theory]
    [InlineData("12345678Z", DocumentKind.Nie)]
    [InlineData("X1234567L", DocumentKind.Dni)]
    [InlineData("A58818501", DocumentKind.NifK)]
    public void Parse_KindThatIsNotTheChosenOne_SaysSo(string typed, DocumentKind chosen) =>
        Assert.Equal(PersonRefusals.DocumentOfAnotherKind, DocumentNumber.Parse(typed, chosen).Refusal);

    [Theory]
    [InlineData("paa-123 456", "PAA123456")]
    [InlineData("C01X00T47", "C01X00T47")]
    [InlineData("AB123", "AB123")]
    [InlineData("ES12345678Z", "ES12345678Z")]
    public void Parse_Passport_KeepsLettersAndDigits(string typed, string canonical)
    {
        var passport = DocumentNumber.Parse(typed, DocumentKind.Passport).Value;

        Assert.Equal(canonical, passport.Value);
        Assert.False(passport.IsCheckable);
        Assert.True(passport.IsNaturalPerson);
    }

    [Theory]
    [InlineData("AB12")]
    [InlineData("ABCDEFGHIJ12345678901")]
    [InlineData("AB_12345")]
    [InlineData("ÑB12345")]
    public void Parse_PassportOutOfShape_IsRefused(string typed) =>
        Assert.Equal(PersonRefusals.PassportInvalid, DocumentNumber.Parse(typed, DocumentKind.Passport).Refusal);

    [Theory]
    [InlineData("12345678Z", "***4567**")]
    [InlineData("X1234567L", "****4567*")]
    [InlineData("K1234567L", "****4567*")]
    [InlineData("A58818501", "****1850*")]
    [InlineData("ABC123456", "*****3456")]
    [InlineData("C01X00T47", "****00*47")]
    [InlineData("XY12345678AB", "****3456****")]
    [InlineData("K12A4567L", "***A456**")]
    [InlineData("AB123", "***23")]
    public void Mask_EachKind_ShowsFourCharactersAtMost(string canonical, string mask) =>
        Assert.Equal(mask, DocumentNumber.Mask(canonical));

    [Fact]
    public void ToString_OfANumber_NeverShowsIt() =>
        Assert.Equal("***4567**", $"{DocumentNumber.Parse("12345678Z").Value}");

    [Fact]
    public void Parse_RandomNumbers_AcceptsExactlyOneOfTheLetters()
    {
        var random = new Random(20240229);
        for (var i = 0; i < 500; i++)
        {
            var number = random.Next(0, 30_000_000);
            var right = Letters[number % 23];
            var digits = number < 10_000_000 ? "X" + number.ToString("D7") : (char)('X' + number / 10_000_000) + (number % 10_000_000).ToString("D7");

            Assert.Equal([right], Letters.Where(letter => DocumentNumber.Parse($"{number:D8}{letter}").IsDone));
            Assert.Equal([right], Letters.Where(letter => DocumentNumber.Parse(digits + letter).IsDone));
            var once = DocumentNumber.Parse($"{number}{right}").Value;
            Assert.Equal(once, DocumentNumber.Parse(once.Value).Value);
        }
    }
}
