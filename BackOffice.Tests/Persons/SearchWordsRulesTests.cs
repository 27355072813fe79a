using Shared.Persons;

namespace BackOffice.Tests.Persons;

public sealed class SearchWordsRulesTests
{
    [Fact]
    public void Of_APerson_GivesEveryTermOnce()
    {
        var name = new PersonName("María del Carmen", "García-Núñez", "de la García");

        var terms = SearchWords.Of(name, ["01234567L", "X1234567L"], "+34612345678", "Maria@gmail.com");

        Assert.Equal(["maria", "carmen", "garcia", "nunez", "01234567l", "1234567l", "x1234567l", "612345678", "maria@gmail.com"], terms);
    }

    [Theory]
    [InlineData("Van", "Do", "van do")]
    [InlineData("Mª Ángeles", "D'Ors", "ma angeles ors")]
    [InlineData("Gal·la", "Ortega y Gasset", "galla ortega gasset")]
    public void Of_NamesOfEveryKind_SplitsThem(string given, string surname, string expected) =>
        Assert.Equal(expected.Split(' '), SearchWords.Of(new(given, surname, null), [], null, null));

    [Fact]
    public void Of_ForeignMobileAndLongEmail_KeepsCodeAndCuts()
    {
        var email = new string('a', 120) + "@gmail.com";

        var terms = SearchWords.Of(new("Ana", "Gil", null), ["00000000T"], "+33612345678", email);

        Assert.Equal(["ana", "gil", "00000000t", "0t", "33612345678", new string('a', 100)], terms);
        Assert.Equal([new string('a', 100)], SearchWords.OfQuery(email));
    }

    [Fact]
    public void Text_OfTerms_StartsWithASpace() => Assert.Equal(" ana garcia", SearchWords.Text(["ana", "garcia"]));

    [Theory]
    [InlineData("12.345.678-z", "12345678z")]
    [InlineData("12 345 678 Z", "12345678z")]
    [InlineData("es12345678z", "12345678z")]
    [InlineData("X-1234567-L", "x1234567l")]
    [InlineData("x 1234567", "x1234567")]
    [InlineData("X01234567", "x1234567")]
    [InlineData("X01234567L", "x1234567l")]
    [InlineData("X0123456", "x0123456")]
    [InlineData("1234567L", "01234567l")]
    [InlineData("12.345.6", "123456")]
    [InlineData("es123", "123")]
    [InlineData("12 345 678", "12345678")]
    [InlineData("00812345", "00812345")]
    [InlineData("J9921658B", "j99216582")]
    [InlineData("b-64717", "b64717")]
    [InlineData("PAA-123456", "paa123456")]
    [InlineData("+34 612 34", "61234")]
    [InlineData("(+34) 612 345 678", "612345678")]
    [InlineData("612 345 678", "612345678")]
    [InlineData("612.34.56", "6123456")]
    [InlineData("0034612345678", "612345678")]
    [InlineData("0034 612", "612")]
    [InlineData("34612345678", "612345678")]
    [InlineData("+33 6 12", "33612")]
    public void OfQuery_DocumentOrPhoneInAnyForm_IsOneWord(string typed, string expected) =>
        Assert.Equal([expected], SearchWords.OfQuery(typed));

    [Theory]
    [InlineData("García, Ana", "garcia|ana")]
    [InlineData("ANA  garcia ana", "ana|garcia")]
    [InlineData("maría del car", "maria|car")]
    [InlineData("maria de", "maria|de")]
    [InlineData("maria de ", "maria")]
    [InlineData("de", "de")]
    [InlineData("de la ", "la")]
    [InlineData("garcía-núñez", "garcia|nunez")]
    [InlineData("garcia 612 345 678", "garcia|612345678")]
    [InlineData("garcia 12.345.678 z", "garcia|12345678z")]
    [InlineData("12345678z garcia", "12345678z|garcia")]
    [InlineData("garcia +34 612", "garcia|612")]
    [InlineData("Ana.Garcia@Gmail.com", "ana.garcia@gmail.com")]
    [InlineData("<ana@gmail.com>, gil", "ana@gmail.com|gil")]
    [InlineData("uno dos tres cuatro cinco seis siete ocho", "uno|tres|cuatro|cinco|seis|siete")]
    [InlineData("%_' OR 1=1", "or|11")]
    public void OfQuery_Words_AreFoldedAndSplit(string typed, string expected) =>
        Assert.Equal(expected.Split('|'), SearchWords.OfQuery(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData("+")]
    [InlineData("+34")]
    [InlineData("·'")]
    public void OfQuery_NothingUsable_IsEmpty(string? typed) => Assert.Empty(SearchWords.OfQuery(typed));

    [Fact]
    public void OfQuery_AnyPrefixOfADocument_FindsItsTerm()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var number = random.Next(1, 100_000_000);
            var document = $"{number:D8}{"TRWAGMYFPDXBNJZSQVHLCKE"[number % 23]}";
            var terms = SearchWords.Of(new("Ana", "Gil", null), [document], null, null);
            for (var length = 1; length <= 9; length++)
            {
                var word = Assert.Single(SearchWords.OfQuery(document[..length]));
                Assert.Contains(terms, term => term.StartsWith(word, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void OfQuery_HalfACharacter_DoesNotFail()
    {
        Assert.Equal(["ana"], SearchWords.OfQuery("ana" + (char)0xD800));
        Assert.NotEmpty(SearchWords.OfQuery(string.Concat(Enumerable.Repeat("\U00020000", 700))));
    }

    [Fact]
    public void OfQuery_VeryLongText_IsCut()
    {
        var words = SearchWords.OfQuery(string.Join(' ', Enumerable.Range(0, 500).Select(i => new string((char)('a' + i % 26), 150))));

        Assert.InRange(words.Count, 1, 6);
        Assert.All(words, word => Assert.InRange(word.Length, 1, 100));
    }
}
