using Shared.Keys;

namespace BackOffice.Tests.Keys;

public sealed class OwnKeyRulesTests
{
    private static readonly OwnKeyFacts Facts = new(
        ["12345678Z", "X1234567L", "AAB482915"], "María José", "Núñez", "de la Peña", new(1980, 3, 5),
        "+34612309845", "mjnunez.p+tramites@correo.example", "Villajoyosa");

    [Theory]
    [InlineData("barco verde sin ancla", false)]
    [InlineData("tres tristes tigres 7", false)]
    [InlineData("ñandú çedilla €uro 漢字かな", false)]
    [InlineData("7f3k9x2m8q4w6t1", false)]
    [InlineData("mesa7luz", true)]
    [InlineData("kTq9vb2x", true)]
    [InlineData("XK7P-22QM-RTVW-9HBD", false)]
    [InlineData("el Nunez pinta barcos azules", false)]
    [InlineData("tren 1980 sobre puente rojo", false)]
    [InlineData("mi password tiene patas", false)]
    [InlineData("gato1234perrovacas", false)]
    [InlineData("delfines lentos 9", false)]
    public void Check_GoodKey_IsAccepted(string key, bool secondFactor) => Assert.Empty(Codes(key, secondFactor));

    [Theory]
    [InlineData(null, false, "15")]
    [InlineData("", true, "8")]
    [InlineData("catorce letra5", false, "15")]
    [InlineData("siete7x", true, "8")]
    public void Check_TooShort_SaysTheMinimum(string? key, bool secondFactor, string minimum)
    {
        var refusal = Assert.Single(OwnKeyRules.Check(key, secondFactor, Facts).Refusals);

        Assert.Equal("Keys.NewKeyTooShort", refusal.Code);
        Assert.Equal("NewKey", refusal.Field);
        Assert.Equal([minimum], refusal.Arguments);
    }

    [Fact]
    public void Check_Emoji_CountsAsOneCharacter()
    {
        Assert.Equal(["Keys.NewKeyTooShort"], Codes("🐈🐕🦆🐖🐎🐑🐓", secondFactor: true));
        Assert.Empty(Codes("🐈🐕🦆🐖🐎🐑🐓🐐", secondFactor: true));
    }

    [Fact]
    public void Check_Length_StopsAt128()
    {
        var words = string.Concat(Enumerable.Range(0, 40).Select(number => $"pez{number * 7919}"));

        Assert.Empty(Codes(words[..128]));
        Assert.Equal(["Keys.NewKeyTooLong"], Codes(words[..129]));
        Assert.Equal(["Keys.NewKeyTooLong"], Codes(new string('x', 1_000_000)));
    }

    [Theory]
    [InlineData("barco verde\nsin ancla")]
    [InlineData("barco verde\0sin ancla")]
    [InlineData("barco verde\u0085sin ancla")]
    [InlineData("barco verde\u2028sin ancla")]
    public void Check_UntypableCharacters_IsRefused(string key) => Assert.Equal(["Keys.NewKeyUnreadable"], Codes(key));

    // not a theory: an attribute cannot hold half of a surrogate pair
    [Fact]
    public void Check_BrokenUnicode_IsRefused() => Assert.Equal(["Keys.NewKeyUnreadable"], Codes("barco verde \uD83D sin ancla"));

    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("CorrectHorseBatteryStaple")]
    [InlineData("Contraseña Segura")]
    [InlineData("CONTRASENASEGURA")]
    [InlineData("en un lugar de la Mancha")]
    [InlineData("En-un-lugar-de-la-Mancha!")]
    [InlineData("Contraseña2024!")]
    [InlineData("administrador12")]
    [InlineData("contraseña     ")]
    [InlineData("314159265358979")]
    [InlineData("password", true)]
    [InlineData("P@ssw0rd", true)]
    [InlineData("trustno1", true)]
    [InlineData("Bienvenido1", true)]
    public void Check_CommonKey_IsRefused(string key, bool secondFactor = false) => Assert.Contains("Keys.NewKeyCommon", Codes(key, secondFactor));

    [Theory]
    [InlineData("aaaaaaaaaaaaaaa")]
    [InlineData("               ")]
    [InlineData("abababababababab")]
    [InlineData("luna7luna7luna7")]
    [InlineData("Luna7-luna7-LUNA7")]
    [InlineData("barcoverde barcoverde")]
    [InlineData("aaaabbbbccccdddd")]
    [InlineData("---------------")]
    public void Check_Repetition_IsRefused(string key) => Assert.Contains("Keys.NewKeyRepeated", Codes(key));

    [Theory]
    [InlineData("123456789012345")]
    [InlineData("1234-5678-9012-3456")]
    [InlineData("98765432109876x")]
    [InlineData("abcdefghijklmnñop")]
    [InlineData("zyxwvutsrqponml")]
    [InlineData("qwertyuiopasdfg")]
    [InlineData("poiuytrewq12345")]
    [InlineData("asdfghjklñzxcvb")]
    [InlineData("1qaz2wsx3edc4rf")]
    [InlineData("sol1234567890ab")]
    [InlineData("aaaaaaaaaaaxyzw")]
    [InlineData("qwertz12", true)]
    [InlineData("!\"$%&/()", true)]
    public void Check_Run_IsRefused(string key, bool secondFactor = false) => Assert.Contains("Keys.NewKeySequence", Codes(key, secondFactor));

    private static IEnumerable<string> Codes(string? key, bool secondFactor = false) =>
        OwnKeyRules.Check(key, secondFactor, Facts).Refusals.Select(refusal => refusal.Code);
}
