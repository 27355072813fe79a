using Shared.Keys;

namespace BackOffice.Tests.Keys;

public sealed class OwnKeyPersonalRulesTests
{
    private static readonly OwnKeyFacts Facts = new(
        ["84736251Z", "X-9283746-L", "AAB482915"], "María José", "Núñez", "de la Peña", new(1980, 3, 5),
        "+34612309845", "mjnunez.p+tramites@correo.example", "La Vila Joiosa/Villajoyosa");

    private static readonly OwnKeyFacts Nothing = new([], "", "", null, null, null, null, "");

    [Theory]
    [InlineData("mi dni 84736251Z verde")]
    [InlineData("mi dni 84736251 verde")]
    [InlineData("84.736.251-z barcos")]
    [InlineData("barcos x9283746l")]
    [InlineData("barcos rojos 9283746")]
    [InlineData("verde AAB482915 ancla")]
    [InlineData("verde 482915 anclado")]
    public void Check_DocumentInside_IsRefused(string key) => AssertRefused("Keys.NewKeyDocument", key);

    [Theory]
    [InlineData("llama al 612309845")]
    [InlineData("llama al 612 30 98 45")]
    [InlineData("+34612309845 barco")]
    public void Check_PhoneInside_IsRefused(string key) => AssertRefused("Keys.NewKeyPhone", key);

    [Fact]
    public void Check_ForeignPhoneInside_IsRefused() =>
        AssertRefused("Keys.NewKeyPhone", "barco 7400123456 ancla", Nothing with { MobileE164 = "+447400123456" });

    [Theory]
    [InlineData("mjnunez.p+tramites@correo.example")]
    [InlineData("barco MJNunez.P azul")]
    [InlineData("barco mjnuñezp azul")]
    public void Check_EmailInside_IsRefused(string key) => AssertRefused("Keys.NewKeyEmail", key);

    [Fact]
    public void Check_MailboxUnderFourLetters_IsNotLookedFor()
    {
        Assert.True(OwnKeyRules.Check("barco verde sin sol", false, Nothing with { Email = "sol@correo.example" }).IsDone);
        AssertRefused("Keys.NewKeyEmail", "barco verde sin luna", Nothing with { Email = "luna@correo.example" });
    }

    [Theory]
    [InlineData("barco 05031980 azul")]
    [InlineData("barco 19800305 azul")]
    [InlineData("barco rojo 050380")]
    [InlineData("barco rojo 800305")]
    [InlineData("barco azul 5/3/1980")]
    [InlineData("barco azul 05-03-1980")]
    [InlineData("barco rojo 1980.3.5")]
    [InlineData("barcos rojos 5/3/80")]
    [InlineData("barcos rojos 5-3-80")]
    [InlineData("5 de marzo de 1980")]
    [InlineData("barco 5marzo1980")]
    [InlineData("barco 05 MARZO 1980")]
    public void Check_BirthDateInside_IsRefused(string key) => AssertRefused("Keys.NewKeyBirthDate", key);

    [Theory]
    [InlineData("MariaJoseNunez1980")]
    [InlineData("María José Núñez")]
    [InlineData("Núñez de la Peña 2024")]
    [InlineData("Villajoyosa2024")]
    [InlineData("la vila joiosa 99")]
    [InlineData("AyuntamientoVillajoyosa")]
    [InlineData("ajuntament 2025 sol")]
    [InlineData("mariajose.pena.7")]
    public void Check_NamesTownAndYearAlone_IsRefused(string key) => AssertRefused("Keys.NewKeyPersonal", key);

    [Theory]
    [InlineData("María pinta barcos")]
    [InlineData("verano 2024 en la costa brava")]
    [InlineData("peñascos y ciruelas")]
    [InlineData("barco 04031980 azul")]
    [InlineData("llama al 612309846")]
    public void Check_EnoughBesideThem_IsAccepted(string key) =>
        Assert.Empty(OwnKeyRules.Check(key, false, Facts).Refusals);

    [Fact]
    public void Check_NamesOnly_SaysHowMuchMustBeLeft()
    {
        var refusal = Assert.Single(OwnKeyRules.Check("María José Núñez", false, Facts).Refusals);

        Assert.Equal(["8"], refusal.Arguments);
        Assert.Equal("NewKey", refusal.Field);
    }

    [Fact]
    public void Check_SeveralReasons_SaysThemAll() =>
        Assert.Equal(
            ["Keys.NewKeyDocument", "Keys.NewKeyBirthDate"],
            OwnKeyRules.Check("84736251Z y 05031980 verde", false, Facts).Refusals.Select(refusal => refusal.Code));

    [Fact]
    public void Check_NothingOnFile_LooksForNothing() => Assert.True(OwnKeyRules.Check("barco verde sin ancla", false, Nothing).IsDone);

    [Fact]
    public void ToString_Facts_ShowsNothingOfThePerson() => Assert.Equal("OwnKeyFacts", Facts.ToString());

    private static void AssertRefused(string code, string key, OwnKeyFacts? facts = null)
    {
        var result = OwnKeyRules.Check(key, false, facts ?? Facts);

        Assert.Contains(result.Refusals, refusal => refusal.Code == code && refusal.Field == "NewKey");
        Assert.DoesNotContain("Keys.NewKeyTooShort", result.Refusals.Select(refusal => refusal.Code));
    }
}
